import { beforeAll, describe, expect, it } from 'vitest';
import { rules as catalogue } from '../../../../src/model/rules/catalogue.js';
import { allFindings, checkBudget } from '../../../../src/model/rules/check-budget.js';
import type { Budget } from '../../../../src/model/schema/document.js';
import { cleanBudget } from './clean/clean-budget.js';
import { FAMILIES } from './clean/families.js';
import type { Plant } from './plants/plant.js';
import { PLANTS } from './plants/plants.js';
import { randomFrom } from './random.js';
import { catchers, isFitting, tableOf, type Tally } from './report.js';

/** Faults of each kind, and documents of each family that they are put into. */
const PER_KIND = 26;
const DOCUMENTS = 24;

describe('faults put into clean documents', () => {
  let tallies: readonly Tally[] = [];

  beforeAll(() => {
    const documents = FAMILIES.map((family) =>
      Array.from({ length: DOCUMENTS }, (_each, seed) => cleanBudget(family, 7_000 + seed)),
    );
    tallies = PLANTS.map((plant, order) => tallyOf(plant, order, documents));
  });

  it('are caught in their place: the table below', () => {
    const planted = tallies.reduce((sum, tally) => sum + tally.planted, 0);
    const caught = tallies.reduce((sum, tally) => sum + tally.caught, 0);
    const rules = new Set(tallies.flatMap((tally) => [...tally.rules.keys()]));
    process.stdout.write(
      `\n${tableOf(tallies)}\n${PLANTS.length} kinds, ${planted} planted, ${caught} caught, by ${rules.size} rules\n` +
        tallies.flatMap(({ misses }) => misses.map((miss) => `  missed: ${miss}\n`)).join(''),
    );
    expect(planted).toBeGreaterThanOrEqual(2000);
    expect(caught / planted).toBeGreaterThanOrEqual(0.98);
  });

  it.each(PLANTS.map(({ kind }, order) => ({ kind, order })))('$kind: at least nine of ten', ({ order }) => {
    const { planted, caught } = tallies[order]!;
    expect(planted).toBeGreaterThanOrEqual(10);
    expect(caught / planted).toBeGreaterThanOrEqual(0.9);
  });
});

/** Puts a kind of fault into documents of all families by turns, as often as they have something to spoil. */
function tallyOf(plant: Plant, order: number, documents: readonly (readonly Budget[])[]): Tally {
  // What the others say of it makes no difference; that they say nothing of a clean document is tested there.
  const fitting = catalogue.filter(({ id }) => isFitting(id, plant.fits));
  const tally: Tally = { kind: plant.kind, planted: 0, caught: 0, rules: new Map(), misses: [] };
  for (let attempt = 0; tally.planted < PER_KIND && attempt < PER_KIND * 12; attempt += 1) {
    const seed = order * 100_000 + attempt;
    const random = randomFrom(seed);
    const family = attempt % FAMILIES.length;
    const budget = structuredClone(random.pick(documents[family]!));
    const places = plant.put(budget, random);
    if (!places) continue;
    tally.planted += 1;
    const rules = catchers(allFindings(checkBudget(budget, { rules: fitting }).findings), plant.fits, places);
    if (rules.length > 0) tally.caught += 1;
    else tally.misses.push(`${plant.kind} in ${FAMILIES[family]}, ${places.join(' ')}, seed ${seed}`);
    for (const rule of rules) tally.rules.set(rule, (tally.rules.get(rule) ?? 0) + 1);
  }
  return tally;
}
