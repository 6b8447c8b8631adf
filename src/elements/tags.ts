import type { ElementClass } from './base/define.js';
import { BudgetAppropriation } from './appropriation/budget-appropriation.js';
import { BudgetBalance } from './balance/budget-balance.js';
import { BudgetChecks } from './checks/budget-checks.js';
import { BudgetEconomic } from './economic/budget-economic.js';
import { BudgetFund } from './fund/budget-fund.js';
import { BudgetGlossary } from './glossary/budget-glossary.js';
import { BudgetIncome } from './income/budget-income.js';
import { BudgetNarrative } from './narrative/budget-narrative.js';
import { BudgetOverview } from './overview/budget-overview.js';
import { BudgetProfile } from './profile/budget-profile.js';
import { BudgetProjects } from './projects/budget-projects.js';
import { BudgetReport } from './report/budget-report.js';
import { BudgetTable } from './table/budget-table.js';
import { BudgetTargets } from './targets/budget-targets.js';
import { BudgetTerm } from './term/budget-term.js';
import { BudgetThreePublic } from './three-public/budget-three-public.js';
import { BudgetTreemap } from './treemap/budget-treemap.js';

/** Every element of the kit by its tag. */
export const elements = {
  'budget-appropriation': BudgetAppropriation,
  'budget-balance': BudgetBalance,
  'budget-checks': BudgetChecks,
  'budget-economic': BudgetEconomic,
  'budget-fund': BudgetFund,
  'budget-glossary': BudgetGlossary,
  'budget-income': BudgetIncome,
  'budget-narrative': BudgetNarrative,
  'budget-overview': BudgetOverview,
  'budget-profile': BudgetProfile,
  'budget-projects': BudgetProjects,
  'budget-report': BudgetReport,
  'budget-table': BudgetTable,
  'budget-targets': BudgetTargets,
  'budget-term': BudgetTerm,
  'budget-three-public': BudgetThreePublic,
  'budget-treemap': BudgetTreemap,
} satisfies Record<string, ElementClass>;

declare global {
  interface HTMLElementTagNameMap {
    'budget-appropriation': BudgetAppropriation;
    'budget-balance': BudgetBalance;
    'budget-checks': BudgetChecks;
    'budget-economic': BudgetEconomic;
    'budget-fund': BudgetFund;
    'budget-glossary': BudgetGlossary;
    'budget-income': BudgetIncome;
    'budget-narrative': BudgetNarrative;
    'budget-overview': BudgetOverview;
    'budget-profile': BudgetProfile;
    'budget-projects': BudgetProjects;
    'budget-report': BudgetReport;
    'budget-table': BudgetTable;
    'budget-targets': BudgetTargets;
    'budget-term': BudgetTerm;
    'budget-three-public': BudgetThreePublic;
    'budget-treemap': BudgetTreemap;
  }
}
