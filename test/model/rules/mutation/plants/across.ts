import type { Budget } from '../../../../../src/model/schema/document.js';
import type { TableId } from '../../../../../src/model/schema/tables.js';
import type { Random } from '../random.js';
import { toFen } from '../../../../../src/model/money.js';
import { inUnit } from '../clean/amounts.js';
import { pickOf, rowsOf, type Plant, type TableRow } from './plant.js';

const CODES = ['X-T3-FUNDS', 'X-T3-T5-CODES'];

/** Faults that only another table shows. */
export const acrossPlants: readonly Plant[] = [
  {
    kind: 'first unit row dropped',
    fits: ['UNIT-TREE'],
    put: (budget, random) => {
      const found = pickOf(
        random,
        (['income', 'generalExpenditure', 'projectPerformance'] as const).flatMap((table) => {
          const units = unitRows(budget, table);
          return units.length > 1 ? [{ table, row: units[0]! }] : [];
        }),
      );
      if (!found) return null;
      rowsOf(budget, found.table).splice(found.row, 1);
      return [`tables.${found.table}`];
    },
  },
  {
    kind: 'code of a fund dropped',
    fits: CODES,
    put: (budget, random) => {
      const code = pickOf(random, codesOf(budget, 'fundExpenditure'));
      if (!code) return null;
      const table = random.pick(['fundExpenditure', 'expenditure'] as const);
      const other = table === 'fundExpenditure' ? 'expenditure' : 'fundExpenditure';
      drop(budget, table, code);
      const places = rowsOf(budget, other).flatMap((row, index) =>
        row['code'] === code ? [`tables.${other}.rows[${index}]`] : [],
      );
      return [...places, ...aboveOf(budget, table, code)];
    },
  },
  {
    kind: 'only 项 of a 款 dropped',
    fits: CODES,
    put: (budget, random) => {
      const found = pickOf(
        random,
        (['income', 'generalExpenditure', 'fundExpenditure'] as const).flatMap((table) => {
          const codes = codesOf(budget, table);
          // Other 项 are left, and 支出总表 has just this one.
          return aloneIn(codes).flatMap((code) =>
            codes.length > 1 && aloneIn(codesOf(budget, 'expenditure')).includes(code)
              ? [{ table, code }]
              : [],
          );
        }),
      );
      if (!found || aboveOf(budget, found.table, found.code).length === 0) return null;
      drop(budget, found.table, found.code);
      return aboveOf(budget, found.table, found.code);
    },
  },
  {
    kind: '财政拨款 moved to another budget',
    fits: ['X-T1-T4-INCOME'],
    put: (budget, random) => {
      const table = random.pick(['incomeExpenditure', 'appropriation'] as const);
      const lines = (['general', 'fund'] as const).map((source) =>
        rowsOf(budget, table).findIndex((row) => row['side'] === 'income' && row['source'] === source),
      );
      const rows = lines.map((line) => rowsOf(budget, table)[line]);
      const { unit } = budget.tables[table]!;
      const [general, fund] = rows.map((row) => toFen(Number(row?.['amount'] ?? 0), unit)!);
      if (!general || !fund) return null;
      const moved = random.whole(1, 400) * 10_000;
      rows[0]!['amount'] = inUnit(general - moved, unit);
      rows[1]!['amount'] = inUnit(fund + moved, unit);
      return lines.map((line) => `tables.${table}.rows[${line}].amount`);
    },
  },
  {
    kind: 'other income in 财政拨款',
    fits: ['X-T1-T4-INCOME'],
    put: (budget, random) => {
      const rows = rowsOf(budget, 'incomeExpenditure').filter(({ side }) => side === 'income');
      const others = rows.filter(
        (row) => /^(special|institutional|other)$/.test(String(row['source'])) && Number(row['amount']) > 0,
      );
      const other = pickOf(random, others);
      const line = rowsOf(budget, 'appropriation').findIndex(
        ({ side, kind }) => side === 'income' && kind === 'subtotal',
      );
      const current = rowsOf(budget, 'appropriation')[line];
      if (!other || !current) return null;
      const { unit } = budget.tables.appropriation!;
      const [own, more] = [current, other].map((row) => toFen(Number(row['amount']), unit)!);
      current['amount'] = inUnit(own! + more!, unit);
      return [`tables.appropriation.rows[${line}].amount`];
    },
  },
  {
    kind: 'units told only in the duties',
    fits: ['COMP-UNITS'],
    put: (budget: Budget, random: Random) => {
      budget.profile.units = [];
      const organisation = budget.narrative.sections.findIndex(({ id }) => id === 'organisation');
      budget.narrative.sections.splice(organisation, 1);
      const duties = budget.narrative.sections.find(({ id }) => id === 'duties')!;
      duties.text += random.pick([
        '指导所属单位的党建工作。',
        '管理下属事业单位的国有资产。',
        '监督下属2家单位。',
      ]);
      return ['profile'];
    },
  },
];

/** The unit rows below the department, which has a short code. */
function unitRows(budget: Budget, table: TableId): number[] {
  return rowsOf(budget, table).flatMap(({ kind, unitCode }, row) =>
    kind === 'unit' && String(unitCode).length > 3 ? [row] : [],
  );
}

/** The 项 with money of a table, each once. */
function codesOf(budget: Budget, table: TableId): string[] {
  const codes = rowsOf(budget, table).flatMap((row) => (isItem(row) ? [String(row['code'])] : []));
  return [...new Set(codes)];
}

function isItem(row: TableRow): boolean {
  return row.kind === 'item' && Number(row['total']) > 0;
}

/** Those of the codes that are the only one of their 款. */
function aloneIn(codes: readonly string[]): string[] {
  return codes.filter((code) =>
    codes.every((each) => each === code || each.slice(0, 5) !== code.slice(0, 5)),
  );
}

function drop(budget: Budget, table: TableId, code: string): void {
  const rows = rowsOf(budget, table);
  rows.splice(0, rows.length, ...rows.filter((row) => row['code'] !== code));
}

/** The 款 of a code. */
function aboveOf(budget: Budget, table: TableId, code: string): string[] {
  return rowsOf(budget, table).flatMap((row, index) =>
    row['code'] === code.slice(0, 5) ? [`tables.${table}.rows[${index}]`] : [],
  );
}
