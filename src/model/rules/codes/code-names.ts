import { groupBy } from '../../group-by.js';
import { PASSED, fault, type Check } from '../check.js';
import { defineRule } from '../rule.js';
import { codesOf, ECONOMIC_TABLES, economicCodesOf, FUNCTION_TABLES, type Coded } from './coded-rows.js';
import { knownNames, sameName } from './known-names.js';

/** A functional code stands beside one of its names. Two-sided tables print no codes. */
export const functionCodeName = defineRule({
  id: 'CODE-FUNC-NAME',
  group: 'codes',
  tolerance: '–',
  severity: 'warning',
  source: ['GBC'],
  needs: [FUNCTION_TABLES],
  substantive: false,
  *check({ budget }) {
    yield* compareNames(codesOf(budget, FUNCTION_TABLES), budget.year, '2');
  },
});

/** An economic code stands beside one of its names. */
export const economicCodeName = defineRule({
  id: 'CODE-ECON-NAME',
  group: 'codes',
  tolerance: '–',
  severity: 'warning',
  source: ['GBC'],
  needs: [ECONOMIC_TABLES],
  substantive: false,
  *check({ budget }) {
    yield* compareNames(economicCodesOf(budget), budget.year, '35');
  },
});

/** One comparison for each code with each name it is printed with; codes that are not known are left out. */
function* compareNames(codes: readonly Coded[], year: number, first: string): Generator<Check> {
  const named = codes.filter(({ code, name }) => name !== '' && first.includes(code.charAt(0)));
  for (const places of groupBy(named, ({ code, name }) => `${code} ${name}`).values()) {
    const { code, name } = places[0]!;
    const names = knownNames(code, year);
    const [official] = names;
    if (official === undefined) continue;
    if (names.some((known) => sameName(name, known))) yield PASSED;
    else
      yield fault({
        paths: places.map(({ namePath }) => namePath),
        printed: { kind: 'text', text: name },
        expected: { kind: 'text', text: official },
        words: { code, name, official, year },
      });
  }
}
