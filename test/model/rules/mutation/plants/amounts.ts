import { groupBy } from '../../../../../src/model/group-by.js';
import type { TableId } from '../../../../../src/model/schema/tables.js';
import {
  another,
  ARITHMETIC,
  inOneCell,
  isLeaf,
  isSided,
  pickOf,
  spots,
  write,
  type Plant,
  type TableRow,
} from './plant.js';

/** Any row that stands below others with the same columns. */
const anyRow = (_row: TableRow, table: TableId) => table !== 'threePublic';
const leafRow = (row: TableRow, table: TableId) => isLeaf(row) && !isSided(table);

/** Wrong amounts in the cells of tables. */
export const amountPlants: readonly Plant[] = [
  { kind: 'leaf cell changed', fits: ARITHMETIC, put: inOneCell(leafRow, another) },
  {
    kind: 'total cell changed',
    fits: ARITHMETIC,
    put: inOneCell(
      (row, table) => row.kind === 'total' && !isSided(table) && table !== 'threePublic',
      another,
    ),
  },
  {
    kind: '类/款 subtotal changed',
    fits: ARITHMETIC,
    put: inOneCell(({ kind }) => kind === 'class' || kind === 'section', another),
  },
  { kind: 'unit row changed', fits: ARITHMETIC, put: inOneCell(({ kind }) => kind === 'unit', another) },
  {
    kind: '收支总表 line changed',
    fits: ARITHMETIC,
    put: inOneCell((_row, table) => table === 'incomeExpenditure', another),
  },
  {
    kind: '财政拨款收支 line changed',
    fits: ARITHMETIC,
    put: inOneCell((_row, table) => table === 'appropriation', another),
  },
  {
    kind: '预算情况 changed',
    fits: ARITHMETIC,
    put: (budget, random) => {
      const amounts = budget.tables.overallPerformance?.budget;
      if (!amounts) return null;
      const column = random.pick(['total', 'government', 'basic', 'project'] as const);
      const spot = {
        table: 'overallPerformance',
        row: 0,
        column,
        path: '',
        value: amounts[column]!,
      } as const;
      amounts[column] = another(spot.value, random, spot, budget);
      return [`tables.overallPerformance.budget.${column}`];
    },
  },
  {
    kind: '三公 part changed',
    fits: ['ROW-3PUB*', 'X-3PUB-*', 'NAR-*'],
    put: inOneCell((_row, table) => table === 'threePublic', another, /^(abroad|vehicle|reception)/),
  },
  {
    kind: '三公 total changed',
    fits: ['ROW-3PUB*', 'X-3PUB-*', 'NAR-*'],
    put: inOneCell((_row, table) => table === 'threePublic', another, /^total$/),
  },
  {
    kind: '小计 blanked',
    fits: ARITHMETIC,
    put: inOneCell(
      (_row, table) => /xpenditure$/.test(table),
      () => null,
      /^(basic|project)$/,
    ),
  },
  {
    kind: 'total blanked',
    fits: ARITHMETIC,
    put: inOneCell(
      ({ kind }, table) => kind === 'total' && table !== 'threePublic',
      () => null,
    ),
  },
  { kind: 'leaf blanked', fits: ARITHMETIC, put: inOneCell(leafRow, () => null) },
  { kind: 'digit lost', fits: ARITHMETIC, put: inOneCell(anyRow, withoutDigit) },
  { kind: 'digits transposed', fits: ARITHMETIC, put: inOneCell(anyRow, transposed) },
  {
    kind: 'decimal point moved',
    fits: ARITHMETIC,
    put: inOneCell(anyRow, (value, random, { table }, budget) => {
      const shift = random.pick(budget.tables[table]!.unit === '元' ? [1, 2] : [1, 2, -1]);
      return Number(`${value}e${shift}`);
    }),
  },
  { kind: 'sign flipped', fits: ARITHMETIC, put: inOneCell(anyRow, (value) => -value) },
  {
    kind: 'columns swapped in a row',
    fits: ARITHMETIC,
    put: (budget, random) => {
      const all = spots(
        budget,
        (row, table) => row.kind !== 'total' && table !== 'threePublic' && !isSided(table),
      );
      const inRow = groupBy(all, ({ table, row }) => `${table} ${row}`);
      const unlike = [...inRow.values()].filter((row) => row.some(({ value }) => value !== row[0]!.value));
      const row = pickOf(random, unlike);
      if (!row) return null;
      const one = random.pick(row);
      const other = random.pick(row.filter(({ value }) => value !== one.value));
      write(budget, one, other.value);
      write(budget, other, one.value);
      return [one.path, other.path];
    },
  },
  {
    kind: 'amounts of two rows swapped',
    fits: ARITHMETIC,
    put: (budget, random) => {
      const all = spots(budget, leafRow, /^total$/).filter(({ table }) => FOUND_ELSEWHERE.test(table));
      if (all.length === 0) return null;
      const one = random.pick(all);
      const others = all.filter(
        ({ table, row, value }) => table === one.table && row !== one.row && value !== one.value,
      );
      if (others.length === 0) return null;
      const other = random.pick(others);
      write(budget, one, other.value);
      write(budget, other, one.value);
      return [one.path, other.path];
    },
  },
];

/** Tables of which another column or table says what a row amounts to. */
const FOUND_ELSEWHERE =
  /^(income|expenditure|generalExpenditure|basicExpenditure|economicSummary|projects|projectPerformance)$/;

/** 462.78 without one of its digits: 42.78, 62.78, 462.8 … */
function withoutDigit(value: number, random: { pick<T>(values: readonly T[]): T }): number | undefined {
  const text = String(value);
  const places = [...text].flatMap((character, index) => (/\d/.test(character) ? [index] : []));
  if (places.length < 2) return undefined;
  const at = random.pick(places);
  const shorter = text.slice(0, at) + text.slice(at + 1);
  return /\d/.test(shorter) && !shorter.startsWith('.') ? Number(shorter) : undefined;
}

/** 462.78 as 426.78: two neighbouring digits the wrong way round. */
function transposed(value: number, random: { pick<T>(values: readonly T[]): T }): number | undefined {
  const text = String(value);
  const places = [...text].flatMap((character, index) =>
    /\d/.test(character) && /\d/.test(text[index + 1] ?? '') && character !== text[index + 1] ? [index] : [],
  );
  if (places.length === 0) return undefined;
  const at = random.pick(places);
  return Number(text.slice(0, at) + text[at + 1]! + text[at]! + text.slice(at + 2));
}
