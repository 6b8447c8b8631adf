import { nameOf } from '../../../../../src/model/codes/codes.js';
import type { Budget } from '../../../../../src/model/schema/document.js';
import type { TableId } from '../../../../../src/model/schema/tables.js';
import type { Random } from '../random.js';
import { isSided, pickOf, rowsOf, tableIds, type Plant, type TableRow } from './plant.js';

/** Wrong codes and names. */
export const codePlants: readonly Plant[] = [
  {
    kind: 'function name wrong',
    fits: ['CODE-FUNC-NAME', 'X-CLASS-NAME', 'X-T3-T5-CODES'],
    put: inOneRow(
      (row, table) => isFunctional(row) && !isSided(table),
      (row, random) => {
        const name = random.pick(['行政管理运行', '其他农林水支出', '高等教育', '公路养护']);
        if (row['name'] === name) return false;
        row['name'] = name;
        return true;
      },
    ),
  },
  {
    kind: 'class name wrong',
    fits: ['CODE-FUNC-NAME', 'X-CLASS-NAME'],
    put: inOneRow(
      (row, table) => isFunctional(row) && isSided(table),
      (row, random) => {
        const other = random.pick(['201', '205', '208', '210', '221'].filter((code) => code !== row['code']));
        row['name'] = nameOf(other);
        return true;
      },
    ),
  },
  {
    kind: 'economic name wrong',
    fits: ['CODE-ECON-NAME'],
    put: inOneRow(isEconomic, (row, random) => {
      const other = random.pick(
        ['30101', '30107', '30201', '30226', '30302'].filter((code) => code !== row['code']),
      );
      row['name'] = nameOf(other);
      return true;
    }),
  },
  {
    kind: 'economic code without its 0',
    fits: ['CODE-ECON-TRUNC', 'CODE-ECON-NAME', 'CODE-ECON-LEVEL'],
    put: inOneRow(isEconomic, (row) => {
      const code = row['code'] as string;
      if (code.length !== 5 || code[3] !== '0') return false;
      row['code'] = code.slice(0, 3) + code.slice(4);
      return true;
    }),
  },
  {
    kind: 'crosswalk pair wrong',
    fits: ['CODE-CROSSWALK'],
    put: inOneRow(
      (row) => isEconomic(row) && row['govCode'] !== undefined,
      (row) => {
        const wrong = String(row['code']).startsWith('301') ? '50201' : '50101';
        row['govCode'] = wrong;
        row['govName'] = nameOf(wrong);
        return true;
      },
    ),
  },
  {
    kind: 'function code of six digits',
    fits: ['CODE-FUNC-FORM'],
    put: inOneRow(
      (row, table) => row.kind === 'item' && isFunctional(row) && !isSided(table),
      (row) => {
        row['code'] = (row['code'] as string).slice(0, 6);
        return true;
      },
    ),
  },
  {
    kind: 'general code in the fund table',
    fits: ['CODE-FUND-CLASS'],
    put: inOneRow(
      (row, table) => row.kind === 'item' && table === 'fundExpenditure',
      (row) => {
        row['code'] = '2010302';
        row['name'] = nameOf('2010302');
        return true;
      },
    ),
  },
  {
    kind: '301 on the side of 公用经费',
    fits: ['ROW-BASIC-SIDE'],
    put: inOneRow(
      (row, table) =>
        table === 'basicExpenditure' && /^30[13]/.test(String(row['code'])) && Boolean(row['personnel']),
      (row) => {
        [row['personnel'], row['public']] = [row['public'], row['personnel']];
        return true;
      },
    ),
  },
  {
    kind: 'project code without a digit',
    fits: ['CODE-PROJECT-LEN'],
    put: inOneRow(isCodedProject, (row, random) => {
      const code = row['code'] as string;
      const at = random.whole(8, code.length - 1);
      row['code'] = code.slice(0, at) + code.slice(at + 1);
      return true;
    }),
  },
  {
    kind: 'project code twice',
    fits: ['CODE-UNIQUE'],
    put: (budget, random) => {
      const rows = rowsOf(budget, 'projectPerformance');
      const projects = rows.flatMap((row, index) => (row.kind === 'project' ? [index] : []));
      if (projects.length < 2) return null;
      const [one, other] = random.some(projects, 2) as [number, number];
      rows[other]!['code'] = rows[one]!['code'];
      return [one, other].map((row) => `tables.projectPerformance.rows[${row}]`);
    },
  },
];

/** A fault in one row; its place is the row. */
function inOneRow(
  wanted: (row: TableRow, table: TableId) => boolean,
  change: (row: TableRow, random: Random) => boolean,
): (budget: Budget, random: Random) => readonly string[] | null {
  return (budget, random) => {
    const all = tableIds(budget).flatMap((table) =>
      rowsOf(budget, table).flatMap((row, index) => (wanted(row, table) ? [{ table, row, index }] : [])),
    );
    const found = pickOf(random, all);
    return found && change(found.row, random) ? [`tables.${found.table}.rows[${found.index}]`] : null;
  };
}

function isFunctional({ code }: TableRow): boolean {
  return /^2\d\d(\d\d){0,2}$/.test(String(code));
}

function isEconomic({ kind, code }: TableRow): boolean {
  return kind === 'item' && /^3\d{4}$/.test(String(code));
}

function isCodedProject({ kind, code }: TableRow): boolean {
  return kind === 'project' && code !== undefined;
}
