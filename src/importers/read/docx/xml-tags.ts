/** A tag of an XML text. */
export interface XmlTag {
  /** With its prefix: `w:p`. */
  readonly name: string;
  readonly kind: 'open' | 'close' | 'empty';
  /** Where it begins, and where what follows it begins. */
  readonly start: number;
  readonly end: number;
  readonly attributes: string;
}

const TAG = /<(\/?)([\w.:-]+)((?:\s(?:[^<>"']|"[^"]*"|'[^']*')*)?)>/g;

/** The tags of an XML text in their order; comments and declarations are left out. */
export function* tagsOf(xml: string): Generator<XmlTag> {
  for (const found of xml.matchAll(TAG)) {
    const [whole, slash, name, rest] = found;
    const isEmpty = rest!.endsWith('/') || whole.endsWith('/>');
    yield {
      name: name!,
      kind: slash ? 'close' : isEmpty ? 'empty' : 'open',
      start: found.index,
      end: found.index + whole.length,
      attributes: rest!,
    };
  }
}

/** The value of `w:val`, or of another attribute. */
export function valueOf(tag: XmlTag, name = 'w:val'): string | undefined {
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag.attributes)?.[1];
}
