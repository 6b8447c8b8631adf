import { groupBy } from '../../group-by.js';
import { searchKey } from '../../search-key.js';
import type { Counted } from './counted.js';
import type { Statement } from './statements.js';

const WHOLE = /^(安排购置|共有|拥有|保有|现有|实有)(公务用?|机动)?(车辆|用车)$/;

/** 共有车辆 with all kinds of cars that follow it, the last being 其他用车: the list is complete then. */
export function vehicleSums(counts: readonly Statement<'count'>[]): Counted[] {
  const cars = counts.filter(({ fact }) => fact.measure === '辆');
  return [...groupBy(cars, ({ fact }) => fact.section).values()].flatMap((members) =>
    members.flatMap((statement) => {
      const verb = WHOLE.exec(searchKey(statement.fact.subject))?.[1];
      const parts = members.filter(
        (each) => verb && each !== statement && searchKey(each.fact.subject).startsWith(verb),
      );
      if (!parts.some(({ fact }) => /其他用车/.test(fact.subject))) return [];
      const total = parts.reduce((sum, { fact }) => sum + fact.count, 0);
      const beside = parts.map(({ path }) => `${path}.count`);
      return [{ statement, variant: 'vehicles' as const, least: total, most: total, beside }];
    }),
  );
}

/** How many vehicles a department says it has, and how many it was lent; `null` where the text does not say. */
export interface Vehicles {
  readonly own: Statement<'count'>;
  readonly lent: Statement<'count'> | null;
}

const OWN =
  /^(本?(部门|单位))?(共有?|拥有|保有|现有|实有)?(各类)?(公务用?|机动)?(车辆?|用车)(总数|数量|保有量)?$/;
const LENT = /调配|借用|调拨|调剂|租用|租赁/;

/** The vehicles in use that the text counts (国有资产占用情况). */
export function vehiclesOf(counts: readonly Statement<'count'>[]): Vehicles | null {
  const cars = counts.filter(({ fact }) => fact.measure === '辆');
  const own = cars.find(({ fact }) => OWN.test(searchKey(fact.subject)));
  const lent = cars.find(({ fact }) => LENT.test(fact.subject));
  return own ? { own, lent: lent ?? null } : null;
}
