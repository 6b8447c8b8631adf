import type { Rule } from '../rule.js';
import { economicCodeTruncated, functionCodeForm } from './code-form.js';
import { economicCodeName, functionCodeName } from './code-names.js';
import { codeOrder } from './code-order.js';
import { economicCrosswalk } from './crosswalk.js';
import { economicLevel, functionLevel } from './disclosed-level.js';
import { functionEconomicFit } from './function-economic-fit.js';
import { fundClass } from './fund-class.js';
import { codeUnique, projectCodeLength, projectCodePrefix } from './project-codes.js';

/** Rules on codes and classifications (预算科目), in the order of the catalogue. */
export const codesRules = [
  functionCodeForm,
  functionCodeName,
  functionLevel,
  economicLevel,
  economicCodeName,
  economicCodeTruncated,
  economicCrosswalk,
  fundClass,
  functionEconomicFit,
  projectCodeLength,
  projectCodePrefix,
  codeUnique,
  codeOrder,
] as const satisfies readonly Rule[];
