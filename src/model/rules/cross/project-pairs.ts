import { searchKey } from '../../search-key.js';
import { pairProjectRows, type ProjectMatch, type ProjectRow } from '../../series/project-rows.js';
import { readProjectRows } from '../read.js';
import { remembered } from '../remembered.js';
import { areAkin } from './names.js';

/** A project of 项目支出表 with its row of 项目绩效目标表. */
interface ProjectPair {
  readonly row: ProjectRow;
  readonly target: ProjectRow;
  readonly match: ProjectMatch;
}

/** Both tables of projects, joined. */
interface ProjectPairs {
  readonly rows: readonly ProjectRow[];
  readonly targets: readonly ProjectRow[];
  readonly pairs: readonly ProjectPair[];
}

/** Joins both tables by code or name; a pair that only the amount makes counts where the names are akin. */
export const readPairs = remembered((budget): ProjectPairs => {
  const rows = readProjectRows(budget, 'projects');
  const targets = readProjectRows(budget, 'projectPerformance');
  const pairs = [...pairProjectRows(rows, targets)]
    .map(([row, { row: target, match }]): ProjectPair => ({ row, target, match }))
    .filter(({ row, target, match }) => match !== 'amount' || areAkin(nameKey(row), nameKey(target)));
  return { rows, targets, pairs };
});

/** The name in the form in which names are compared. */
export function nameKey({ name }: Pick<ProjectRow, 'name'>): string {
  return searchKey(name ?? '');
}

/** What faults of one project have in common. */
export function projectSubject(row: Pick<ProjectRow, 'name'>): string | null {
  return row.name === null ? null : `project:${nameKey(row)}`;
}
