import type { Budget } from '../../schema/document.js';
import { groupBy } from '../../group-by.js';
import { searchKey } from '../../search-key.js';
import { fault, PASSED, passedUnless, type Check } from '../check.js';
import { type Checks, defineRule } from '../rule.js';

/** Numbers of the items of a list are unique and ascend; gaps are no fault, classes of expenditure have some. */
export const numbering = defineRule({
  id: 'TEXT-NUMBERING',
  group: 'completeness',
  tolerance: '–',
  severity: 'info',
  source: ['own'],
  needs: [],
  substantive: false,
  *check({ budget }) {
    for (const list of listsOf(budget)) yield* checkList(list);
  },
});

interface Numbered {
  readonly path: string;
  readonly number: string | undefined;
}

function listsOf({ contents, narrative, glossary, tables }: Budget): Numbered[][] {
  const list = (path: string, entries: readonly { number?: string | undefined }[]): Numbered[] =>
    entries.map(({ number }, index) => ({ path: `${path}[${index}]`, number }));
  const sides = (['incomeExpenditure', 'appropriation'] as const).flatMap((id) => {
    const rows = (tables[id]?.rows ?? []).map(({ side, number }, index) => ({
      path: `tables.${id}.rows[${index}]`,
      number,
      side,
    }));
    // Lines without a number, such as 其中, interrupt no list of a table.
    return [
      ...groupBy(
        rows.filter(({ number }) => number),
        ({ side }) => side,
      ).values(),
    ];
  });
  return [
    list('contents', contents),
    list('narrative.sections', narrative.sections),
    list('glossary', glossary),
    ...sides,
  ];
}

/** The lists that are open, outermost first: 一、 then （一） then 1. */
type Level = { readonly style: string; readonly value: number; readonly place: Numbered };

function* checkList(list: readonly Numbered[]): Generator<Check> {
  let open: Level[] = [];
  for (const place of list) {
    const read = readNumber(place.number ?? '');
    // What has no number begins a part of its own.
    if (!read) {
      open = [];
      continue;
    }
    const depth = open.findIndex(({ style }) => style === read.style);
    const last = depth < 0 ? undefined : open[depth];
    open = [...(depth < 0 ? open : open.slice(0, depth)), { ...read, place }].slice(-6);
    // A list that begins anew with its first number is another list.
    if (!last || (read.value === 1 && last.value > 1)) continue;
    if (read.value > last.value) yield PASSED;
    else
      yield fault({
        paths: [place.path, last.place.path],
        printed: { kind: 'text', text: place.number! },
        variant: read.value === last.value ? 'twice' : 'descending',
        words: { number: place.number!, before: last.place.number! },
      });
  }
}

const DIGITS = '一二三四五六七八九';

/** Reads 二十一、 (一) 3. and the like: the number, and its style with the number left out. */
function readNumber(text: string): { style: string; value: number } | null {
  const plain = text.normalize('NFKC').replace(/\s+/g, '');
  const [number = ''] = /\d{1,4}|[一二三四五六七八九十]{1,3}/.exec(plain) ?? [];
  const value = /\d/.test(number) ? Number(number) : chineseNumber(number);
  if (!value) return null;
  return { style: plain.replace(number, /\d/.test(number) ? '1' : '一'), value };
}

/** 二十一 is 21; 0 for what is no number below 100. */
function chineseNumber(text: string): number {
  const [, tens = '', ten = '', ones = ''] =
    /^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/.exec(text) ?? [];
  const digit = (of: string) => (of ? DIGITS.indexOf(of) + 1 : 0);
  if (!ten) return ones && tens ? 0 : digit(tens) + digit(ones);
  return (digit(tens) || 1) * 10 + digit(ones);
}

/** No term is defined twice. */
export const termTwice = defineRule({
  id: 'TEXT-DUP-TERM',
  group: 'completeness',
  tolerance: '–',
  severity: 'info',
  source: ['own'],
  needs: [],
  substantive: false,
  *check({ budget }): Checks {
    if (budget.glossary.length === 0) return { code: 'not-stated', what: 'glossary' };
    const terms = budget.glossary.flatMap(({ term, number = '' }, index) =>
      term.trim() ? [{ term, number, path: `glossary[${index}]` }] : [],
    );
    for (const same of groupBy(terms, ({ term }) => searchKey(term).replace(/[“”"]/g, '')).values())
      yield passedUnless(same.length > 1, () => ({
        paths: [same.at(-1)!, ...same.slice(0, -1)].map(({ path }) => path),
        printed: { kind: 'text', text: same[0]!.term },
        words: {
          term: same[0]!.term,
          count: same.length,
          first: same[0]!.number.replace(/、$/, ''),
          last: same.at(-1)!.number.replace(/、$/, ''),
        },
      }));
  },
});
