import { groupBy } from '../group-by.js';
import { sumFen, type Fen } from '../money.js';
import type { EconomicPart } from './economic-parts.js';

/** A 政府 economic code with the sum of the rows under it. */
export interface GovernmentAmount {
  readonly code: string;
  /** As printed beside the first row that has it; `null` for a class. */
  readonly name: string | null;
  /** In 分. */
  readonly amount: Fen;
}

/** One row as a ribbon from its 部门 code to its 政府 code. */
export interface EconomicLink {
  readonly dept: string;
  readonly gov: string;
  /** In 分, always above zero. */
  readonly amount: Fen;
  /** The one cell that prints the amount. */
  readonly path: string;
}

/** Both economic classifications of the same money, as the rows print them side by side. */
export interface Crosswalk {
  /** By 类, three digits, in order of the codes. */
  readonly govClasses: readonly GovernmentAmount[];
  /** By 款 as printed, in order of the codes. */
  readonly govItems: readonly GovernmentAmount[];
  /** In printed order; rows without both codes, and without an amount above zero, have no ribbon. */
  readonly links: readonly EconomicLink[];
  /** 部门 codes with amounts under more than one 政府 code, such as 30101 under 50101 and 50501. */
  readonly splitCodes: readonly string[];
}

/** The crosswalk of the counted rows; all of it empty where no 政府 code is printed. */
export function selectCrosswalk(parts: readonly EconomicPart[]): Crosswalk {
  const known = parts.filter((part) => part.govCode !== null && part.amount !== null);
  const classes = amountsBy(known, (part) => part.govCode!.slice(0, 3));
  return {
    govClasses: Object.freeze(classes.map((entry) => Object.freeze({ ...entry, name: null }))),
    govItems: Object.freeze(amountsBy(known, (part) => part.govCode!)),
    links: Object.freeze(known.flatMap(linkOf)),
    splitCodes: Object.freeze(splitCodesOf(known)),
  };
}

function amountsBy(parts: readonly EconomicPart[], key: (part: EconomicPart) => string): GovernmentAmount[] {
  return [...groupBy(parts, key)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, group]) =>
      Object.freeze({
        code,
        name: group.find((part) => part.govName !== null)?.govName ?? null,
        amount: sumFen(group.map((part) => part.amount)),
      }),
    );
}

function linkOf({ code, govCode, amount, path }: EconomicPart): EconomicLink[] {
  if (code === null || govCode === null || amount === null || amount <= 0) return [];
  return [Object.freeze({ dept: code, gov: govCode, amount, path })];
}

function splitCodesOf(parts: readonly EconomicPart[]): string[] {
  const codes = groupBy(
    parts.filter((part) => part.code !== null),
    (part) => part.code!,
  );
  return [...codes]
    .filter(([, group]) => new Set(group.map((part) => part.govCode)).size > 1)
    .map(([code]) => code)
    .sort();
}
