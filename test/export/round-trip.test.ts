import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportJson } from '../../src/export/json.js';
import { parseBudgetText } from '../../src/model/parse.js';
import { cleanBudget } from '../model/rules/mutation/clean/clean-budget.js';
import { FAMILIES } from '../model/rules/mutation/clean/families.js';
import { anyBudget } from './arbitrary-budget.js';
import { roundTrip, sample, SAMPLES, valid, type Kind } from './documents.js';

const KINDS: Kind[] = ['xlsx', 'csv'];

describe.each(KINDS)('a document exported as %s comes back as it was', (kind) => {
  it.each(SAMPLES)('%s', async (name) => {
    const budget = sample(name);
    const { document, notes } = await roundTrip(budget, kind);
    expect(document).toEqual(budget);
    expect(exportJson(valid(document))).toBe(exportJson(budget));
    expect(notes.map(({ code }) => code)).toEqual(['own-file']);
  });

  it('every family of forms, whatever the amounts', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...FAMILIES), fc.nat({ max: 1_000_000 }), async (family, seed) => {
        const budget = cleanBudget(family, seed);
        const { document, notes } = await roundTrip(budget, kind);
        expect(document).toEqual(budget);
        expect(notes.map(({ code }) => code)).toEqual(['own-file']);
      }),
      { numRuns: 12, seed: 2031, endOnFailure: true },
    );
  });

  it('whatever the schema lets a document be', async () => {
    await fc.assert(
      fc.asyncProperty(anyBudget, async (budget) => {
        const { document, notes } = await roundTrip(budget, kind);
        expect(document).toEqual(budget);
        expect(notes.map(({ code }) => code)).toEqual(['own-file']);
      }),
      { numRuns: 60, seed: 2032, endOnFailure: true },
    );
  });
});

it('a document exported as JSON comes back as it was', () => {
  fc.assert(
    fc.property(anyBudget, (budget) => {
      expect(parseBudgetText(exportJson(budget)).budget).toEqual(budget);
    }),
    { numRuns: 200, seed: 2033 },
  );
});
