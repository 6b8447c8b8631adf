import { totalRowOf } from '../../narrative/items.js';
import { cellAt, valueOf } from '../cells.js';
import { PASSED, fault } from '../check.js';
import { type Checks, defineRule } from '../rule.js';
import { statementsOf } from './statements.js';
import { vehiclesOf } from './vehicle-counts.js';

/** What running one vehicle for a year plausibly costs, in 分: 0.3 to 6 万元. A hint, no norm. */
const PLAUSIBLE = { least: 300_000, most: 6_000_000 };
const WAN = 1_000_000;

/** 公务用车运行维护费 fits the vehicles that the text counts. */
export const vehicle = defineRule({
  id: 'NAR-VEHICLE',
  group: 'narrative',
  tolerance: '–',
  severity: 'info',
  source: ['own'],
  needs: ['threePublic'],
  substantive: true,
  *check({ budget }): Checks {
    const vehicles = vehiclesOf(statementsOf(budget, 'count'));
    if (!vehicles) return { code: 'not-stated', what: 'state-assets' };
    const run = cellAt(
      budget,
      'threePublic',
      totalRowOf(budget.tables.threePublic?.rows ?? []),
      'vehicleRun',
    );
    if (!run) return;
    const [own, lent] = [vehicles.own.fact.count, vehicles.lent?.fact.count ?? 0];
    // A part of a vehicle is a misprint, and no number to divide by.
    if (!Number.isSafeInteger(own) || !Number.isSafeInteger(lent)) return;
    const cost = run.amount ?? 0;
    const each = own + lent > 0 ? cost / (own + lent) : 0;
    const variant =
      own + lent <= 0
        ? cost > 0
          ? 'none'
          : null
        : cost <= 0
          ? 'idle'
          : own <= 0
            ? 'lent'
            : each < PLAUSIBLE.least || each > PLAUSIBLE.most
              ? 'implausible'
              : null;
    if (variant === null) yield PASSED;
    else
      yield fault({
        variant,
        paths: [
          run.path,
          `${vehicles.own.path}.count`,
          ...(vehicles.lent ? [`${vehicles.lent.path}.count`] : []),
        ],
        printed: valueOf(run),
        words: { own, lent, each: (Math.round((each * 100) / WAN) / 100).toFixed(2) },
      });
  },
});
