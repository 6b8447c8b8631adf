import type { Rule } from '../rule.js';
import { amount, repeated, sums } from './amount.js';
import { count } from './count.js';
import { duplicateItem } from './enumeration.js';
import { fundNone } from './fund-none.js';
import { operating } from './operating-cost.js';
import { percentSign } from './percent-sign.js';
import { percent, percentSum } from './percent.js';
import { performanceAmount } from './performance-amount.js';
import { reason } from './reason.js';
import { unitWord } from './unit-word.js';
import { vehicle } from './vehicle.js';

/** Rules of the group `narrative`, in the order of the catalogue. */
export const narrativeRules = [
  amount,
  sums,
  percent,
  percentSum,
  percentSign,
  repeated,
  duplicateItem,
  count,
  performanceAmount,
  operating,
  fundNone,
  vehicle,
  unitWord,
  reason,
] as const satisfies readonly Rule[];
