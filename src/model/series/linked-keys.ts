import { readPath } from '../read-path.js';
import { rowKeys } from '../row-keys.js';
import type { Budget } from '../schema/document.js';
import { includesKey } from '../selection.js';
import { TABLE_IDS, type TableId } from '../schema/tables.js';
import { selectProjects } from './projects.js';

/**
 * 部门 and 政府 economic codes that carry a three-public expense: 30212 因公出国（境）费用, 31013 and 30913 公务用车购置,
 * 30231 公务用车运行维护费, 30217 公务接待费. Source: 支出经济分类科目.
 */
const threePublicCodes: Record<string, readonly string[]> = {
  abroad: ['30212', '50207'],
  vehicleBuy: ['31013', '30913', '50303', '50403'],
  vehicleRun: ['30231', '50208'],
  reception: ['30217', '50206'],
};

/**
 * What a selected key stands for in the whole document: the row of a cell, the parts of 公务用车, the economic codes
 * of a three-public expense and the other way round, a project's code and name, and the functional item that
 * amounts prove a project to belong to. The selected key comes first.
 */
export function linkedKeys(budget: Budget, selected: string): string[] {
  if (!selected) return [];
  const own = [selected, ...cellKeys(budget, selected)];
  return [...new Set([...own, ...own.flatMap((key) => relatives(budget, key))])];
}

/** Keys of the row a cell stands in; of the column, where the row has none. */
function cellKeys(budget: Budget, path: string): string[] {
  const [, table, row, column] = /^tables\.(\w+)\.(rows\[\d+\])\.(\w+)$/.exec(path) ?? [];
  if (!column) return [];
  const found = readPath(budget, `tables.${table}.${row}`) as Parameters<typeof rowKeys>[1] | undefined;
  const keys = found ? rowKeys(table as TableId, found) : [];
  return keys.length > 0 || table !== 'threePublic' || column === 'total' ? keys : [column];
}

function relatives(budget: Budget, key: string): string[] {
  const columns = key === 'vehicle' ? ['vehicleBuy', 'vehicleRun'] : [key];
  const codes = columns.flatMap((column) => threePublicCodes[column] ?? []);
  const carried = Object.entries(threePublicCodes).flatMap(([column, carriers]) =>
    carriers.includes(key) ? [column, ...carriers] : [],
  );
  return [...(codes.length > 0 ? columns : []), ...codes, ...carried, ...projectKeys(budget, key)];
}

function projectKeys(budget: Budget, key: string): string[] {
  return (selectProjects(budget)?.projects ?? []).flatMap(({ keys, functions }) => {
    const items = functions.map(({ code }) => `${code}/project`);
    if (keys.includes(key)) return [...keys, ...items];
    return items.some((item) => includesKey(key, item)) ? keys : [];
  });
}

/** What a selected key is called in the document: the name of the first row that has it; `null` where none has. */
export function nameOfKey(budget: Budget, key: string): string | null {
  const [code = ''] = key.split('/');
  for (const table of TABLE_IDS) {
    const rows: readonly Parameters<typeof rowKeys>[1][] = budget.tables[table]?.rows ?? [];
    const row = rows.find((each) => rowKeys(table, each).includes(code));
    if (row?.name)
      return row.govCode === code ? ((row as { govName?: string }).govName ?? row.name) : row.name;
  }
  return null;
}
