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
    ...markupIssues(budget),
  ];
}

/** Keys of a table whose numbers are no amounts. */
const notAmounts: readonly unknown[] = ['decimals', 'row', 'year'];

function amountIssues(table: object, unit: Unit, at: Path): Issue[] {
  const issues: Issue[] = [];
  visitLeaves(table, [...at], (received, key, path) => {
    if (typeof received !== 'number' || notAmounts.includes(key)) return;
    if (toFen(received, unit) === null) {
      const tooLarge = toFen(Math.trunc(received), unit) === null;
      const code = tooLarge ? 'amount-too-large' : 'amount-too-fine';
      issues.push({ path: [...path, key], received, unit, severity: 'error', code });
    } else if (received < 0)
      issues.push({ path: [...path, key], received, unit, severity: 'warning', code: 'negative-amount' });
  });
  return issues;
}

/**
 * A code stands once within its unit. Basic-expenditure rows are known by both their codes together, because
 * 行政 and 事业 units repeat the first; each side of a two-sided table is its own list.
 */
function duplicateIssues(table: NonNullable<Tables[keyof Tables]>, path: Path): Issue[] {
  const places = new Map<string, Path>();
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
    if (first === undefined) places.set(key, place);
    else
      issues.push({
        code: 'duplicate-code',
        severity: 'warning',
        path: place,
        duplicate: row.code,
        first: printPath(first),
      });
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

function markupIssues(budget: Budget): Issue[] {
  const issues: Issue[] = [];
  visitLeaves(budget, [], (text, key, path) => {
    if (typeof text !== 'string' || !text.includes('<')) return;
    const tag = /<[a-z!/][^>]{0,60}/i.exec(text);
    if (tag)
      issues.push({ code: 'markup-in-text', severity: 'warning', path: [...path, key], received: tag[0] });
  });
  return issues;
}

/** Visits the texts and numbers in a value; the path is that of their parent, and changes after the visit. */
function visitLeaves(
  parent: object,
  path: (string | number)[],
  visit: (leaf: unknown, key: string | number, path: Path) => void,
): void {
  for (const name of Object.keys(parent)) {
    const child = (parent as Record<string, unknown>)[name];
    const key = Array.isArray(parent) ? Number(name) : name;
    if (typeof child !== 'object') visit(child, key, path);
    else if (child !== null) {
      path.push(key);
      visitLeaves(child, path, visit);
      path.pop();
    }
  }
}
