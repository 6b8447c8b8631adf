import type { Random } from '../random.js';
import { threePublicOf } from './economic-tables.js';
import { isGeneral } from './function-tables.js';
import { ofMoney, sumOf, type Ledger } from './ledger.js';

/** Changes against last year in 分, whole hundredths of 万元; what is not listed has not changed. */
export interface Changes {
  readonly general: number;
  readonly fund: number;
  readonly fiscal: number;
  readonly whole: number;
  readonly threePublic: ReturnType<typeof threePublicOf>;
}

/** Makes up last year: no figure below zero, every whole the sum of its parts. */
export function makeChanges(ledger: Ledger): Changes {
  const { random, entries } = ledger;
  const general = changeOf(random, sumOf(entries, isGeneral), 0.15, 0.9);
  const fundNow = sumOf(entries, ofMoney('fund'));
  // Money of a kind that was not there last year has no percentage.
  const isNew = fundNow > 0 && fundNow % 10_000 === 0 && random.chance(0.4);
  const fund = isNew ? fundNow : 0;
  return {
    general,
    fund,
    fiscal: general + fund,
    whole: general + fund,
    threePublic: threePublicChanges(ledger),
  };
}

function threePublicChanges({ random, ...ledger }: Ledger): Changes['threePublic'] {
  const now = threePublicOf({ random, ...ledger });
  const part = (amount: number) =>
    amount === 0
      ? -10_000 * (random.chance(0.2) ? random.whole(50, 400) : 0)
      : changeOf(random, amount, 0.4, 0.5);
  const abroad = part(now.abroad);
  const vehicleBuy = part(now.vehicleBuy);
  const vehicleRun = part(now.vehicleRun);
  const reception = part(now.reception);
  const vehicle = vehicleBuy + vehicleRun;
  return { total: abroad + vehicle + reception, abroad, vehicle, vehicleBuy, vehicleRun, reception };
}

/** Up to a share of the amount, up or down. */
function changeOf(random: Random, amount: number, most: number, share: number): number {
  const steps = Math.floor((amount * most) / 10_000);
  if (steps < 1 || !random.chance(share)) return 0;
  return random.whole(1, steps) * 10_000 * (random.chance(0.5) ? 1 : -1);
}
