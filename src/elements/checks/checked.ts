import { rules } from '../../model/rules/catalogue.js';
import { allFindings, type CheckResult } from '../../model/rules/check-budget.js';
import { groupBy } from '../../model/group-by.js';
import type { Finding } from '../../model/rules/finding.js';
import type { Budget } from '../../model/schema/document.js';
import type { Audience, FigureView } from './checks-pack.js';
import { checkedOf } from './run-checks.js';

const substantive = new Set<string>(rules.filter((rule) => rule.substantive).map(({ id }) => id));

/** The findings a reader hears of: errors and warnings of substance. A publisher hears of all. */
export function findingsFor(audience: Audience, findings: readonly Finding[]): Finding[] {
  return findings.filter(
    ({ rule, severity }) => audience === 'publisher' || (severity !== 'info' && substantive.has(rule)),
  );
}

/** Parts of the document that a figure shows, as beginnings of paths; by its tag where that is not its table. */
const SHOWN: Record<string, readonly string[]> = {
  'budget-narrative': ['narrative'],
  'budget-glossary': ['glossary'],
  'budget-profile': ['profile', 'department'],
  'budget-fund': ['tables.fundExpenditure', 'tables.stateCapitalExpenditure'],
  'budget-economic': ['tables.basicExpenditure', 'tables.economicSummary'],
  'budget-projects': ['tables.projects', 'tables.projectPerformance'],
  'budget-targets': ['tables.overallPerformance', 'tables.projectPerformance'],
};

/** The findings for readers that touch what a figure shows, each cause once. */
export function findingsAt(view: FigureView): Finding[] {
  const findings = checkedOf(view.budget, view.figure)?.findings ?? [];
  const touches = touching(view);
  return findingsFor('reader', findings).filter((finding) =>
    allFindings([finding]).some(({ paths }) => paths.some(touches)),
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
export function findingsOfCell({ budget, figure }: FigureView, path: string): readonly Finding[] {
  const result = checkedOf(budget, figure);
  if (!result) return [];
  let found = places.get(result);
  if (!found) places.set(result, (found = groupBy(findingsFor('reader', result.findings), placeOf)));
  return found.get(path) ?? [];
}

function touching({ figure, table, budget }: FigureView): (path: string) => boolean {
  if (figure.localName === 'budget-overview') return (path) => isTotal(budget, path);
  const shown = SHOWN[figure.localName] ?? [`tables.${table}`];
  const within =
    table && shown.includes(`tables.${table}`) && figure.hasAttribute('scope') ? [`tables.${table}`] : shown;
  return (path) =>
    within.some((part) => path === part || path.startsWith(`${part}.`) || path.startsWith(`${part}[`));
}

/** Key figures are totals of the first tables. */
function isTotal({ tables }: Budget, path: string): boolean {
  const [, table, row] =
    /^tables\.(incomeExpenditure|expenditure|threePublic)\.rows\[(\d+)\]/.exec(path) ?? [];
  const rows = tables[table as 'expenditure']?.rows;
  return rows?.[Number(row)]?.kind === 'total';
}
