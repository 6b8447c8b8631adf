import type { Issue, Path } from './issues.js';
import { printPath } from './issues.js';
import { toFen } from './money.js';
import { readPath } from './read-path.js';
import type { Unit } from './schema/amounts.js';
import type { Budget, Tables } from './schema/document.js';

/** What the schema cannot say: exact amounts, unique codes, cell references, suspicious text. */
export function inspectDocument(budget: Budget): Issue[] {
  return [
    ...Object.entries(budget.tables).flatMap(([id, table]) =>
      // A page's own code may leave a table out as `undefined`.
      table
        ? [
            ...amountIssues(table, table.unit, ['tables', id]),
            ...duplicateIssues(table, ['tables', id, 'rows']),
          ]
        : [],
    ),
    ...cellIssues(budget),
    ...markupIssues(budget, []),
  ];
}

/** Keys of a table whose numbers are no amounts. */
const notAmounts: readonly (string | number)[] = ['decimals', 'row', 'year'];

function amountIssues(value: unknown, unit: Unit, path: Path): Issue[] {
  if (typeof value !== 'number') {
    return entriesOf(value).flatMap(([key, child]) =>
      notAmounts.includes(key) ? [] : amountIssues(child, unit, [...path, key]),
    );
  }
  const about = { path, received: value, unit };
  if (toFen(value, unit) === null) {
    const tooLarge = toFen(Math.trunc(value), unit) === null;
    return [{ ...about, severity: 'error', code: tooLarge ? 'amount-too-large' : 'amount-too-fine' }];
  }
  return value < 0 ? [{ ...about, severity: 'warning', code: 'negative-amount' }] : [];
}

/**
 * A code stands once within its unit. Basic-expenditure rows are known by both their codes together, because
 * 行政 and 事业 units repeat the first; each side of a two-sided table is its own list.
 */
function duplicateIssues(table: NonNullable<Tables[keyof Tables]>, path: Path): Issue[] {
  const places = new Map<string, string>();
  const issues: Issue[] = [];
  let unit = '';
  table.rows.forEach((row, index) => {
    if (row.kind === 'unit' && 'unitCode' in row) unit = row.unitCode ?? '';
    if (!('code' in row) || row.code === undefined) return;
    const key = [unit, 'side' in row ? row.side : '', row.code, 'govCode' in row ? row.govCode : ''].join(
      ' ',
    );
    const place = [...path, index, 'code'];
    const first = places.get(key);
    if (first === undefined) places.set(key, printPath(place));
    else
      issues.push({ code: 'duplicate-code', severity: 'warning', path: place, duplicate: row.code, first });
  });
  return issues;
}

function cellIssues(budget: Budget): Issue[] {
  return budget.narrative.facts.flatMap((fact, index) =>
    (['cell', 'of'] as const).flatMap((key): Issue[] => {
      const cell = (fact as { cell?: string; of?: string })[key];
      if (cell === undefined || readPath(budget, cell) !== undefined) return [];
      return [
        { code: 'unresolved-cell', severity: 'warning', path: ['narrative', 'facts', index, key], cell },
      ];
    }),
  );
}

function markupIssues(value: unknown, path: Path): Issue[] {
  if (typeof value !== 'string')
    return entriesOf(value).flatMap(([key, child]) => markupIssues(child, [...path, key]));
  const tag = /<[a-z!/][^>]{0,60}/i.exec(value);
  return tag ? [{ code: 'markup-in-text', severity: 'warning', path, received: tag[0] }] : [];
}

function entriesOf(value: unknown): [string | number, unknown][] {
  if (Array.isArray(value)) return value.map((child, index) => [index, child]);
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
