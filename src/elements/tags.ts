import type { Part } from '../model/series/outline.js';
import type { TableId } from '../model/schema/tables.js';
import { BudgetAppropriation } from './appropriation/budget-appropriation.js';
import { BudgetBalance } from './balance/budget-balance.js';
import type { ElementClass } from './base/define.js';
import { BudgetChecks } from './checks/budget-checks.js';
import { BudgetEconomic } from './economic/budget-economic.js';
import { BudgetFund } from './fund/budget-fund.js';
import { BudgetGlossary } from './glossary/budget-glossary.js';
import { BudgetIncome } from './income/budget-income.js';
import { BudgetNarrative } from './narrative/budget-narrative.js';
import { BudgetOverview } from './overview/budget-overview.js';
import { BudgetProfile } from './profile/budget-profile.js';
import { BudgetProjects } from './projects/budget-projects.js';
import { BudgetTable } from './table/budget-table.js';
import { BudgetTargets } from './targets/budget-targets.js';
import { BudgetTerm } from './term/budget-term.js';
import { BudgetThreePublic } from './three-public/budget-three-public.js';
import { BudgetTreemap } from './treemap/budget-treemap.js';

/** A section of the report: the key figures, a part of the disclosure, one of its tables, the findings. */
export type Section = 'overview' | Exclude<Part, 'tables'> | TableId | 'checks';

/** What an element is told in a section, beside the level of its heading. */
export interface Told {
  readonly table?: string;
  readonly scope?: string;
}

export interface Tag {
  /** The class; which parts of the document the rules mark in it, it says itself (`shown`). */
  readonly element: ElementClass;
  /** The sections of the report that it is the figure of. */
  readonly sections: Partial<Record<Section, Told>>;
}

/**
 * The one list of tags. Registration, types, the report's composition, the files of the build, the manifest and what
 * stories there have to be follow from it. The report is made of these and joins them in `elements.ts`.
 */
const list = {
  'budget-appropriation': { element: BudgetAppropriation, sections: { appropriation: {} } },
  'budget-balance': { element: BudgetBalance, sections: { incomeExpenditure: {} } },
  'budget-checks': { element: BudgetChecks, sections: { checks: {} } },
  'budget-economic': { element: BudgetEconomic, sections: { basicExpenditure: {}, economicSummary: {} } },
  'budget-fund': { element: BudgetFund, sections: { fundExpenditure: {}, stateCapitalExpenditure: {} } },
  'budget-glossary': { element: BudgetGlossary, sections: { glossary: {} } },
  'budget-income': { element: BudgetIncome, sections: { income: {} } },
  'budget-narrative': { element: BudgetNarrative, sections: { narrative: {} } },
  'budget-overview': { element: BudgetOverview, sections: { overview: {} } },
  'budget-profile': { element: BudgetProfile, sections: { profile: {} } },
  'budget-projects': { element: BudgetProjects, sections: { projects: {} } },
  'budget-table': { element: BudgetTable, sections: {} },
  'budget-targets': {
    element: BudgetTargets,
    sections: { overallPerformance: { scope: 'overall' }, projectPerformance: { scope: 'projects' } },
  },
  'budget-term': { element: BudgetTerm, sections: {} },
  'budget-three-public': { element: BudgetThreePublic, sections: { threePublic: {} } },
  'budget-treemap': {
    element: BudgetTreemap,
    sections: {
      expenditure: { table: 'expenditure' },
      generalExpenditure: { table: 'generalExpenditure' },
    },
  },
};

export const tags: Readonly<Record<string, Tag>> = list;

/** The classes by their tags. */
export type Classes = { [Tag in keyof typeof list]: (typeof list)[Tag]['element'] };
