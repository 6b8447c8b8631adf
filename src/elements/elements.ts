import type { ElementClass } from './base/define.js';
import { BudgetAppropriation } from './budget-appropriation.js';
import { BudgetBalance } from './budget-balance.js';
import { BudgetChecks } from './budget-checks.js';
import { BudgetEconomic } from './budget-economic.js';
import { BudgetFund } from './budget-fund.js';
import { BudgetGlossary } from './budget-glossary.js';
import { BudgetIncome } from './budget-income.js';
import { BudgetNarrative } from './budget-narrative.js';
import { BudgetOverview } from './budget-overview.js';
import { BudgetProfile } from './budget-profile.js';
import { BudgetProjects } from './budget-projects.js';
import { BudgetReport } from './budget-report.js';
import { BudgetTable } from './budget-table.js';
import { BudgetTargets } from './budget-targets.js';
import { BudgetTerm } from './budget-term.js';
import { BudgetThreePublic } from './budget-three-public.js';
import { BudgetTreemap } from './budget-treemap.js';

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
