import type { Budget } from '../../../../../src/model/schema/document.js';
import type { TableId } from '../../../../../src/model/schema/tables.js';
import type { Random } from '../random.js';
import { ARITHMETIC, isLeaf, isSided, pickOf, rowsOf, tableIds, type Plant, type TableRow } from './plant.js';

/** Rows that are missing or too many, and tables that are. */
export const rowPlants: readonly Plant[] = [
  {
    kind: 'row twice',
    fits: ['DUP-ROW', 'COL-*', 'PARENT-CHILD', 'UNIT-TREE', 'CODE-UNIQUE', 'X-*'],
    put: (budget, random) => {
      const found = pickOf(random, coded(budget, isLeaf));
      if (!found) return null;
      const rows = rowsOf(budget, found.table);
      rows.splice(found.row + 1, 0, structuredClone(rows[found.row]!));
      return [`tables.${found.table}.rows[${found.row}]`, `tables.${found.table}.rows[${found.row + 1}]`];
    },
  },
  {
    kind: 'row dropped',
    fits: [...ARITHMETIC, 'CODE-FUNC-LEVEL'],
    put: (budget, random) => {
      const found = pickOf(
        random,
        coded(budget, (row) => isLeaf(row) && hasAmount(row)),
      );
      if (!found) return null;
      rowsOf(budget, found.table).splice(found.row, 1);
      // What is not there cannot be named: the table must be.
      return [`tables.${found.table}`];
    },
  },
  {
    kind: 'unit row dropped',
    fits: ARITHMETIC,
    put: (budget, random) => {
      // The rows below it then seem to belong to the unit before; a first unit that is missing leaves no such trace.
      const units = places(budget, ({ kind, unitCode }) => kind === 'unit' && String(unitCode).length > 3);
      const among = units.filter(({ table, row }) =>
        units.some((each) => each.table === table && each.row < row),
      );
      const found = pickOf(random, among);
      if (!found) return null;
      rowsOf(budget, found.table).splice(found.row, 1);
      return [`tables.${found.table}`];
    },
  },
  {
    kind: 'table missing, still listed',
    fits: ['COMP-TABLE-MISSING', 'COMP-TABLE-SET'],
    put: (budget, random) => {
      const index = random.whole(0, budget.contents.length - 1);
      delete budget.tables[budget.contents[index]!.table!];
      return [`contents[${index}]`];
    },
  },
  {
    kind: 'table dropped with its entry',
    fits: ['COMP-TABLE-SET'],
    put: (budget, random) => {
      const needed = ['incomeExpenditure', 'income', 'expenditure', 'appropriation', 'generalExpenditure'];
      const others = ['basicExpenditure', 'threePublic', 'fundExpenditure'];
      const table = random.pick([...needed, ...others]) as TableId;
      delete budget.tables[table];
      budget.contents = budget.contents.filter((entry) => entry.table !== table);
      return ['tables', 'contents'];
    },
  },
  {
    kind: 'table unlisted',
    fits: ['COMP-TABLE-UNLISTED'],
    put: (budget, random) => {
      const index = random.whole(0, budget.contents.length - 1);
      const [entry] = budget.contents.splice(index, 1);
      return [`tables.${entry!.table}`];
    },
  },
  {
    kind: 'title unlike the contents',
    fits: ['COMP-TITLE'],
    put: (budget, random) => {
      const index = random.whole(0, budget.contents.length - 1);
      const entry = budget.contents[index]!;
      entry.title = entry.title.replace(/(总表|预算表|情况表|表)$/, '明细清单');
      return [`contents[${index}]`];
    },
  },
  {
    kind: 'table emptied without a note',
    fits: ['TABLE-EMPTY-NOTE'],
    put: (budget, random) => emptied(budget, random),
  },
  {
    kind: 'note of an empty table dropped',
    fits: ['TABLE-EMPTY-NOTE'],
    put: (budget, random) => {
      const table = pickOf(
        random,
        tableIds(budget).filter((id) => budget.tables[id]!.note && rowsOf(budget, id).every(isBlank)),
      );
      if (!table) return null;
      delete budget.tables[table]!.note;
      // The text could say it instead.
      for (const section of budget.narrative.sections)
        if (section.id === 'fund-expenditure') section.text = '安排情况见附表。';
      return [`tables.${table}`];
    },
  },
  {
    kind: 'note of emptiness on a filled table',
    fits: ['TABLE-EMPTY-NOTE'],
    put: (budget, random) => {
      const table = pickOf(
        random,
        tableIds(budget).filter((id) => !budget.tables[id]!.note && rowsOf(budget, id).some(hasAmount)),
      );
      if (!table) return null;
      budget.tables[table]!.note = '本部门没有此项支出，故本表无数据。';
      return [`tables.${table}`];
    },
  },
];

interface Found {
  readonly table: TableId;
  readonly row: number;
}

function places(budget: Budget, wanted: (row: TableRow, table: TableId) => boolean): Found[] {
  return tableIds(budget).flatMap((table) =>
    rowsOf(budget, table).flatMap((each, row) => (wanted(each, table) ? [{ table, row }] : [])),
  );
}

/** Rows with a code in the tables whose rows stand one below the other. */
function coded(budget: Budget, wanted: (row: TableRow) => boolean): Found[] {
  return places(budget, (row, table) => !isSided(table) && row['code'] !== undefined && wanted(row));
}

/** Not even a zero is printed. */
function isBlank(row: TableRow): boolean {
  return Object.values(row).every((value) => typeof value !== 'number');
}

function hasAmount(row: TableRow): boolean {
  return Object.values(row).some((value) => typeof value === 'number' && value !== 0);
}

function emptied(budget: Budget, random: Random): string[] | null {
  const ids = [
    'income',
    'fundExpenditure',
    'stateCapitalExpenditure',
    'economicSummary',
    'projects',
  ] as const;
  const table = pickOf(
    random,
    ids.filter((id) => rowsOf(budget, id).some(hasAmount)),
  );
  if (!table) return null;
  const rows = rowsOf(budget, table);
  const total = rows.find(({ kind }) => kind === 'total')!;
  for (const [column, value] of Object.entries(total)) if (typeof value === 'number') total[column] = null;
  rows.splice(0, rows.length, total);
  return [`tables.${table}`];
}
