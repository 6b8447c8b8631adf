import { groupBy } from '../../model/group-by.js';
import type { CheckResult } from '../../model/rules/check-budget.js';
import type { Finding } from '../../model/rules/finding.js';
import type { Budget } from '../../model/schema/document.js';
import type { Audience, FigureView, Rules } from './figure-view.js';
import { checkedOf } from './run-checks.js';

/** The findings a reader hears of: errors and warnings of substance. A publisher hears of all. */
export function findingsFor(
  audience: Audience,
  findings: readonly Finding[],
  { ruleOf }: Rules,
): readonly Finding[] {
  if (audience === 'publisher') return findings;
  return findings.filter(({ rule, severity }) => severity !== 'info' && (ruleOf(rule)?.substantive ?? false));
}

/** The findings for readers that touch what a figure shows, each cause once. */
export function findingsAt(view: FigureView): Finding[] {
  const { rules } = view.checks;
  const touches = touching(view);
  return findingsFor('reader', checkedOf(view)?.findings ?? [], rules).filter((finding) =>
    rules.allFindings([finding]).some(({ paths }) => paths.some(touches)),
  );
}

/** Where a reader finds a place: an entry of the contents is the section of its table. */
export function sectionOf({ contents }: Budget, path: string): string {
  const table = contents[Number(/^contents\[(\d+)\]/.exec(path)?.[1])]?.table;
  return table ? `tables.${table}` : path;
}

/** The place a finding points to: the cell in doubt, else the first of its places. */
export function placeOf({ repair, paths }: Finding): string | undefined {
  return repair?.path ?? paths[0];
}

const places = new WeakMap<CheckResult, Map<string | undefined, Finding[]>>();

/** The findings for readers that point to one cell. */
export function findingsOfCell(view: FigureView, path: string): readonly Finding[] {
  const result = checkedOf(view);
  if (!result) return [];
  let found = places.get(result);
  if (!found)
    places.set(result, (found = groupBy(findingsFor('reader', result.findings, view.checks.rules), placeOf)));
  return found.get(path) ?? [];
}

function touching({ shown, budget }: FigureView): (path: string) => boolean {
  if (shown === 'totals') return (path) => isTotal(budget, path);
  return (path) =>
    shown.some((part) => path === part || path.startsWith(`${part}.`) || path.startsWith(`${part}[`));
}

/** Key figures are totals of the first tables. */
function isTotal({ tables }: Budget, path: string): boolean {
  const [, table, row] =
    /^tables\.(incomeExpenditure|expenditure|threePublic)\.rows\[(\d+)\]/.exec(path) ?? [];
  const rows = tables[table as 'expenditure']?.rows;
  return rows?.[Number(row)]?.kind === 'total';
}
