import { negativeAmounts, numericAmounts } from './amounts.js';
import { basicSide } from './basic-side.js';
import { expenditureBasic, expenditureBasicBlank } from './expenditure-basic.js';
import { fiscalOfWhich } from './fiscal-of-which.js';
import { incomeSources } from './income-sources.js';
import {
  appropriationFunds,
  basicSplit,
  expenditureProject,
  expenditureTotal,
  performanceSources,
  projectSources,
  vehicles,
} from './splits.js';
import { threePublicTotal } from './three-public.js';

/** Rules within a row, in the order of the catalogue. */
export const rowRules = [
  expenditureBasic,
  expenditureBasicBlank,
  expenditureProject,
  expenditureTotal,
  incomeSources,
  appropriationFunds,
  fiscalOfWhich,
  basicSplit,
  basicSide,
  threePublicTotal,
  vehicles,
  projectSources,
  performanceSources,
  negativeAmounts,
  numericAmounts,
] as const;
