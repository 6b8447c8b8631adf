import type { Budget } from '../../schema/document.js';
import { fault, PASSED, passedUnless } from '../check.js';
import { type Checks, defineRule } from '../rule.js';
import { CHANGE, readProse } from './prose.js';

/** Basic and project expenditure (基本支出, 项目支出) are disclosed apart. */
export const basicAndProject = defineRule({
  id: 'COMP-BASIC-PROJECT',
  group: 'completeness',
  tolerance: '–',
  severity: 'error',
  source: ['R6'],
  needs: [['expenditure', 'generalExpenditure']],
  substantive: true,
  *check({ budget }) {
    const ids = (['expenditure', 'generalExpenditure'] as const).filter((id) => budget.tables[id]);
    const rows = ids.flatMap((id) => budget.tables[id]!.rows);
    if (!rows.some(({ total, basic, project }) => total ?? basic ?? project)) return;
    const has = (column: 'basic' | 'project') =>
      rows.some((row) => row[column] !== undefined) || budget.narrative.facts.some(isAbout(column));
    yield passedUnless(!has('basic') || !has('project'), () => ({
      paths: [`tables.${ids[0]}`],
      variant: has('basic') ? 'project' : has('project') ? 'basic' : 'both',
    }));
  },
});

const SUBJECTS = { basic: '基本支出', project: '项目支出' };

function isAbout(column: keyof typeof SUBJECTS) {
  return ({ kind, subject }: Budget['narrative']['facts'][number]) =>
    kind === 'amount' && subject.includes(SUBJECTS[column]);
}

const PARTS = ['abroad', 'vehicleBuy', 'vehicleRun', 'reception'] as const;

/** “三公”经费 are split into their four parts, and the text says how they changed and why. */
export const threePublicParts = defineRule({
  id: 'COMP-3PUB-PARTS',
  group: 'completeness',
  tolerance: '–',
  severity: 'error',
  source: ['M'],
  needs: ['threePublic'],
  substantive: true,
  *check({ budget }) {
    const rows = budget.tables.threePublic!.rows;
    if (rows.length === 0) return;
    const missing = PARTS.filter((part) => rows.every((row) => row[part] === undefined));
    yield passedUnless(missing.length > 0, () => ({
      paths: ['tables.threePublic'],
      variant: 'parts',
      words: { parts: missing.join(' ') },
    }));
    const spends = rows.some((row) => [row.total, ...PARTS.map((part) => row[part])].some(Boolean));
    // Without any text nothing can be said of what it explains.
    if (!spends || !readProse(budget).stated) return;
    if (explainsThreePublic(budget)) yield PASSED;
    else yield fault({ severity: 'warning', paths: ['narrative', 'tables.threePublic'], variant: 'change' });
  },
});

const THREE_PUBLIC = /三公|出国|公务接待|公务用车|车辆购置/;

function explainsThreePublic({ narrative, tables }: Budget): boolean {
  return (
    narrative.facts.some(
      ({ kind, cell, subject }) =>
        kind === 'change' && (cell?.startsWith('tables.threePublic.') || THREE_PUBLIC.test(subject)),
    ) ||
    [
      ...narrative.sections.map(({ title, text }) => `${title}。${text ?? ''}`),
      tables.threePublic?.note ?? '',
    ].some((text) => THREE_PUBLIC.test(text) && CHANGE.test(text))
  );
}

/** Performance targets (绩效目标) are disclosed. */
export const performanceTargets = defineRule({
  id: 'COMP-PERF',
  group: 'completeness',
  tolerance: '–',
  severity: 'warning',
  source: ['HN 9', 'M'],
  needs: [],
  substantive: true,
  *check({ budget }): Checks {
    const prose = readProse(budget);
    const { overallPerformance, projectPerformance } = budget.tables;
    const shown = Boolean(overallPerformance ?? projectPerformance) || prose.speaksOf(/绩效/);
    if (!shown && !prose.stated) return { code: 'not-stated', what: 'text' };
    yield passedUnless(!shown, () => ({ paths: ['narrative'] }), 'section:performance');
  },
});
