import * as fc from 'fast-check';
import { parseBudget } from '../../../src/model/parse.js';
import type { Budget } from '../../../src/model/schema/document.js';

/** One change of a document; `at` and `with` choose among what is there. */
export interface Edit {
  readonly kind: (typeof KINDS)[number];
  readonly at: number;
  readonly with: number;
}

const KINDS = [
  'remove table',
  'empty table',
  'remove row',
  'repeat row',
  'move row',
  'remove column',
  'blank cell',
  'set text',
  'set number',
  'remove key',
  'empty list',
] as const;

/** Texts that look like something else, or like nothing. */
const TEXTS = [
  ...['', ' ', '\u3000', '—', '=', '%', '≥≥', '100%', '≤-5%', '0', '1'.repeat(200), '率'.repeat(200)],
  ...['201', '20103', '2010301', '2010301x', '30101', '3012', '410702220000000007761', '0070010'],
  ...[
    '合计',
    '其中：',
    '一、',
    '满意度满意度',
    '2022',
    '2021年12月31日',
    'XX',
    '。。',
    '“',
    '（',
    '增加（减少）',
  ],
  ...['(', '[', '\\', '**', '$&', '?', '__proto__', 'constructor', 'toString', '<b>', '🙂', '²', '９９'],
  ...['减少 7.9 万元，下降 1.68%，主要原因是。', '占 72.86', '元元', '0.1亿元', '政府采购执行率', '公开'],
];

/** Numbers at the edges of what an amount can be. */
const NUMBERS = [
  ...[0, -0, 1, -1, 0.01, -0.01, 0.005, 0.1 + 0.2, 1e-7, 2022, 99.99, 125.57, 462.78],
  ...[1e6, 1e9, -1e9, 9e10, 1e15, -1e15, Number.MAX_SAFE_INTEGER, 1e21, 5e-324, Number.MAX_VALUE],
];

/** Several edits one after the other. */
export const edits: fc.Arbitrary<Edit[]> = fc.array(
  fc.record({ kind: fc.constantFrom(...KINDS), at: fc.nat(), with: fc.nat() }),
  { minLength: 1, maxLength: 12 },
);

/** The document after the edits; those after which it would not parse are left out. */
export function edited(budget: Budget, changes: readonly Edit[]): Budget {
  // Mostly all of them can stay, and one parse is enough.
  return (
    afterAll(budget, changes) ??
    changes.reduce((before, change) => afterAll(before, [change]) ?? before, budget)
  );
}

function afterAll(budget: Budget, changes: readonly Edit[]): Budget | null {
  const after = structuredClone(budget);
  for (const change of changes) apply(after, change);
  return parseBudget(after).budget;
}

type Holder = Record<string, unknown>;

function apply(budget: Budget, { kind, at, with: choice }: Edit): void {
  // An edit before this one may have taken away what the schema wants.
  const tables = (budget.tables ?? {}) as Record<string, { rows?: Holder[] }>;
  const id = pick(Object.keys(tables), at);
  const rows = (id !== undefined && tables[id]?.rows) || [];
  const row = pick([...rows.keys()], choice);
  switch (kind) {
    case 'remove table':
      if (id !== undefined) delete tables[id];
      return;
    case 'empty table':
      rows.splice(0);
      return;
    case 'remove row':
      if (row !== undefined) rows.splice(row, 1);
      return;
    case 'repeat row':
      if (row !== undefined) rows.splice(row, 0, structuredClone(rows[row]!));
      return;
    case 'move row':
      if (row !== undefined) rows.push(...rows.splice(row, 1));
      return;
    case 'remove column': {
      const key = pick(Object.keys(rows[0] ?? {}), choice);
      for (const each of rows) if (key !== undefined) delete each[key];
      return;
    }
    case 'blank cell':
      return setAt(
        placesOf(budget, (value) => typeof value === 'number'),
        at,
        null,
      );
    case 'set text':
      return setAt(
        placesOf(budget, (value) => typeof value === 'string'),
        at,
        pick(TEXTS, choice),
      );
    case 'set number':
      return setAt(
        placesOf(budget, (value) => typeof value === 'number'),
        at,
        pick(NUMBERS, choice),
      );
    case 'remove key': {
      const place = pick(
        placesOf(budget, () => true),
        at,
      );
      if (place && !Array.isArray(place[0])) delete place[0][place[1]];
      return;
    }
    case 'empty list': {
      const place = pick(placesOf(budget, Array.isArray), at);
      if (place) place[0][place[1]] = [];
    }
  }
}

/** Every value of a document that a test accepts, as its holder and key. */
function placesOf(root: unknown, accepts: (value: unknown) => boolean): [Holder, string][] {
  if (typeof root !== 'object' || root === null) return [];
  return Object.entries(root).flatMap(([key, value]): [Holder, string][] => [
    ...(accepts(value) ? [[root as Holder, key] as [Holder, string]] : []),
    ...placesOf(value, accepts),
  ]);
}

function setAt(places: readonly [Holder, string][], at: number, value: unknown): void {
  const place = pick(places, at);
  if (place) place[0][place[1]] = value;
}

function pick<T>(values: readonly T[], at: number): T | undefined {
  return values.length === 0 ? undefined : values[at % values.length];
}
