import { totalRowOf } from '../../narrative/items.js';
import type { Budget } from '../../schema/document.js';
import { cellAt, isPrinted, type Cell } from '../cells.js';
import { PASSED } from '../check.js';
import { agree, atMost } from '../compare.js';
import { type Checks, defineRule } from '../rule.js';
import { amountCell, statementsOf } from './statements.js';

/** The money of the projects that have performance targets is at most all project expenditure. */
export const performanceAmount = defineRule({
  id: 'NAR-PERF-AMOUNT',
  group: 'narrative',
  tolerance: 'TC',
  severity: 'warning',
  source: ['GBC B-013'],
  needs: [['expenditure', 'projects']],
  substantive: true,
  *check({ budget }): Checks {
    const stated = statementsOf(budget, 'amount').filter(
      ({ fact }) => /绩效目标/.test(fact.subject) && /项目/.test(fact.subject) && !fact.cell,
    );
    if (stated.length === 0) return { code: 'not-stated', what: 'performance-targets' };
    const project = projectExpenditure(budget);
    if (!project) return;
    for (const statement of stated) {
      const cell = amountCell(statement);
      if (cell) yield agree(cell, project)?.passed ? PASSED : (atMost(cell, project) ?? PASSED);
    }
  },
});

/** All project expenditure, by 支出总表, else by 项目支出表. */
function projectExpenditure(budget: Budget): Cell | undefined {
  const { expenditure, projects } = budget.tables;
  return [
    cellAt(budget, 'expenditure', totalRowOf(expenditure?.rows ?? []), 'project'),
    cellAt(budget, 'projects', totalRowOf(projects?.rows ?? []), 'total'),
  ].find((cell) => cell && isPrinted(cell));
}
