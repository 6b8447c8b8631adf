import type { Rule } from '../rule.js';
import { compareKind } from './compare-kind.js';
import { direction } from './direction.js';
import { lastYearDocument } from './last-year.js';
import { yearPercent } from './percent.js';
import { sameChange } from './same.js';
import { deltaSum, prior } from './sums.js';
import { assetDate, yearText } from './years.js';
import { zeroBase } from './zero-base.js';

/** Rules of the group `yearOnYear`, in the order of the catalogue. */
export const yearOnYearRules = [
  yearPercent,
  deltaSum,
  direction,
  prior,
  zeroBase,
  sameChange,
  lastYearDocument,
  compareKind,
  yearText,
  assetDate,
] as const satisfies readonly Rule[];
