import manifest from '../custom-elements.json';

interface Described {
  name: string;
  description?: string;
}

export interface Attribute extends Described {
  fieldName?: string;
  type?: { text: string };
  /** The type with its aliases spelled out. */
  parsedType?: { text: string };
  default?: string;
}

export interface Token extends Described {
  default?: string;
}

/** What the manifest says of an element. */
export interface Declaration {
  tagName: string;
  summary?: string;
  members?: (Attribute & { kind: string; attribute?: string })[];
  attributes?: Attribute[];
  events?: Described[];
  slots?: Described[];
  cssParts?: Described[];
  cssProperties?: Token[];
}

/** Every element of the kit as the manifest describes it, by its tag. */
export const declarations: ReadonlyMap<string, Declaration> = new Map(
  manifest.modules.flatMap((module): [string, Declaration][] =>
    (module.declarations as Declaration[]).map((declaration) => [declaration.tagName, declaration]),
  ),
);

type Choice = string | number | undefined;

/** The choices of a type that is a union of literals, with `undefined` first where it may be left out; else `null`. */
export function choicesOf(type: string): Choice[] | null {
  const members = type.split('|').map((member) => member.trim());
  const choices = members.flatMap((member): Choice[] => {
    const [, text, number] = /^'([^']*)'$|^(\d+)$/.exec(member) ?? [];
    return text === undefined && number === undefined ? [] : [text ?? Number(number)];
  });
  const isOptional = members.includes('undefined');
  if (choices.length === 0 || choices.length + Number(isOptional) !== members.length) return null;
  return isOptional ? [undefined, ...choices] : choices;
}
