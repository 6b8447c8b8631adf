import type { ElementClass } from './base/define.js';
import { BudgetEconomic } from './budget-economic.js';
import { BudgetReport } from './budget-report.js';
import { BudgetTargets } from './budget-targets.js';
import { BudgetThreePublic } from './budget-three-public.js';
import { BudgetTreemap } from './budget-treemap.js';

/** Every element of the kit by its tag. */
export const elements = {
  'budget-economic': BudgetEconomic,
  'budget-report': BudgetReport,
  'budget-targets': BudgetTargets,
  'budget-three-public': BudgetThreePublic,
  'budget-treemap': BudgetTreemap,
} satisfies Record<string, ElementClass>;

declare global {
  interface HTMLElementTagNameMap {
    'budget-economic': BudgetEconomic;
    'budget-report': BudgetReport;
    'budget-targets': BudgetTargets;
    'budget-three-public': BudgetThreePublic;
    'budget-treemap': BudgetTreemap;
  }
}
