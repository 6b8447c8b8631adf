import type { Rule } from '../rule.js';
import { costAmount } from './cost-amount.js';
import { denominator } from './denominator.js';
import { explanationFit, repeatedExplanation } from './explanations.js';
import { fullAccuracy } from './full-accuracy.js';
import { overallLevels, projectLevels } from './levels.js';
import { qualitativeShare } from './qualitative-share.js';
import { rateRange } from './rate-range.js';
import { repeatedWord } from './repeated-word.js';
import { satisfaction } from './satisfaction.js';
import { valueForm } from './value-form.js';
import { valueUnit } from './value-unit.js';

/** Rules of the group `performance`, in the order of the catalogue. */
export const performanceRules = [
  projectLevels,
  overallLevels,
  valueForm,
  valueUnit,
  rateRange,
  costAmount,
  satisfaction,
  denominator,
  repeatedExplanation,
  explanationFit,
  repeatedWord,
  qualitativeShare,
  fullAccuracy,
] as const satisfies readonly Rule[];
