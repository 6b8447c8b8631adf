import { basicSides, basicTotal, economicClasses, governmentBlocks } from './basic.js';
import { fundBudget, stateCapitalBudget } from './budgets.js';
import { classNames } from './class-names.js';
import {
  expenditureClasses,
  expenditureTotal,
  fiscalClasses,
  generalClasses,
  generalTotal,
} from './classes.js';
import { economicSummary } from './economic-summary.js';
import { expenditureCodes } from './expenditure-codes.js';
import { expenditureCells, expenditureFunds } from './expenditure-tables.js';
import { fiscalIncome } from './fiscal-income.js';
import { fiscalTotals, incomeTables } from './income-totals.js';
import { overallBudget } from './overall.js';
import { projectNames, projectTargetSet } from './project-names.js';
import { projectFunctions, projectOrder } from './project-order.js';
import { projectBudgets, projectTargets, projectTypes } from './project-totals.js';
import { threePublicBasic, threePublicEconomic, threePublicScope } from './three-public.js';
import { unitList } from './unit-list.js';

/** Rules across tables, in the order of the catalogue. */
export const crossRules = [
  incomeTables,
  expenditureTotal,
  expenditureClasses,
  fiscalIncome,
  fiscalTotals,
  fiscalClasses,
  generalTotal,
  generalClasses,
  fundBudget,
  stateCapitalBudget,
  expenditureFunds,
  expenditureCells,
  expenditureCodes,
  basicTotal,
  basicSides,
  ...economicClasses,
  governmentBlocks,
  economicSummary,
  threePublicBasic,
  threePublicEconomic,
  threePublicScope,
  projectBudgets,
  projectTypes,
  projectTargets,
  projectTargetSet,
  projectNames,
  projectFunctions,
  projectOrder,
  overallBudget,
  classNames,
  unitList,
] as const;
