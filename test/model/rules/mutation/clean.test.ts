import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkBudget } from '../../../../src/model/rules/check-budget.js';
import type { Finding } from '../../../../src/model/rules/finding.js';
import { cleanBudget } from './clean/clean-budget.js';
import { FAMILIES } from './clean/families.js';

const documents = fc.record({ family: fc.constantFrom(...FAMILIES), seed: fc.nat({ max: 1_000_000 }) });

/** What rounding leaves: prose in 万元 about tables in 元 cannot always add up in its last place. */
function isRounding({ severity, remarks }: Finding): boolean {
  return severity === 'info' && remarks.includes('rounding');
}

describe('a correct document', () => {
  it('has no finding, whatever its family and its amounts', () => {
    fc.assert(
      fc.property(documents, ({ family, seed }) => {
        const { findings } = checkBudget(cleanBudget(family, seed));
        const said = findings.filter((finding) => !isRounding(finding));
        expect(said.map(({ severity, rule, paths }) => `${severity} ${rule} ${paths.join(' ')}`)).toEqual([]);
      }),
      { numRuns: 150, seed: 2030, endOnFailure: true },
    );
  });

  it('is the same document for the same seed', () => {
    expect(cleanBudget('henan', 5)).toEqual(cleanBudget('henan', 5));
    expect(cleanBudget('henan', 5)).not.toEqual(cleanBudget('henan', 6));
  });
});
