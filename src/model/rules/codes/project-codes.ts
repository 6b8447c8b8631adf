import { groupBy } from '../../group-by.js';
import { searchKey } from '../../search-key.js';
import type { Budget } from '../../schema/document.js';
import { fault, PASSED, passedUnless } from '../check.js';
import { type Checks, defineRule } from '../rule.js';
import { codesOf, PROJECT_TABLES, type Coded } from './coded-rows.js';

const common = { group: 'codes', tolerance: '–', needs: [PROJECT_TABLES], substantive: false } as const;

/** The codes of projects by code, with every place where each is printed. */
function projectCodes(budget: Budget): Map<string, Coded[]> {
  const codes = codesOf(budget, PROJECT_TABLES).filter(({ kind }) => kind === 'project');
  return groupBy(codes, ({ code }) => code);
}

/** All codes of projects have the same length, 21 digits in Henan: a shorter one has lost a digit. */
export const projectCodeLength = defineRule({
  ...common,
  id: 'CODE-PROJECT-LEN',
  severity: 'warning',
  source: ['own'],
  *check({ budget }) {
    const codes = projectCodes(budget);
    if (codes.size < 2) return;
    const usual = mostFrequent([...codes.keys()].map(({ length }) => length))!;
    const odd = [...codes.keys()].filter(({ length }) => length !== usual);
    // Codes of all lengths have no length to keep to.
    if (odd.length * 2 > codes.size)
      return yield fault({
        severity: 'info',
        variant: 'mixed',
        paths: odd.flatMap((code) => codes.get(code)!.map(({ codePath }) => codePath)),
        words: { count: odd.length, usual },
      });
    for (const [code, places] of codes)
      yield passedUnless(code.length !== usual, () => ({
        paths: places.map(({ codePath }) => codePath),
        printed: { kind: 'text', text: code },
        words: { code, digits: code.length, usual },
      }));
  },
});

/** The code of a project begins with the division code of the place and two digits of the year it was set up in. */
export const projectCodePrefix = defineRule({
  ...common,
  id: 'CODE-PROJECT-PREFIX',
  severity: 'info',
  source: ['own'],
  *check({ budget }): Checks {
    const codes = projectCodes(budget);
    const starts = [...codes.keys()].filter((code) => /^\d{8}/.test(code));
    const division = mostFrequent(starts.map((code) => code.slice(0, 6)));
    const year = String(budget.year).slice(2);
    const fitting = starts.filter((code) => code.startsWith(`${division}${year}`));
    // A prefix that most codes share shows that they are built this way.
    if (fitting.length < 2 || fitting.length * 2 < codes.size)
      return { code: 'not-stated', what: 'division-code' };
    for (const [code, places] of codes) {
      const ofPlace = code.startsWith(division!);
      // A project carried over keeps the year it began in.
      const inTime = Number(code.slice(6, 8)) <= Number(year);
      yield passedUnless(!ofPlace || !inTime, () => ({
        paths: places.map(({ codePath }) => codePath),
        printed: { kind: 'text', text: code },
        variant: ofPlace ? 'year' : 'division',
        words: { code, division: division!, year },
      }));
    }
  },
});

/** One code, one project; and the codes of units begin with the code of their department. */
export const codeUnique = defineRule({
  ...common,
  id: 'CODE-UNIQUE',
  severity: 'error',
  source: ['own'],
  needs: [],
  *check({ budget }) {
    for (const table of PROJECT_TABLES) {
      const codes = codesOf(budget, [table]).filter(({ kind, name }) => kind === 'project' && name !== '');
      for (const [code, places] of groupBy(codes, ({ code }) => code)) {
        // A project may fill several rows, one for each unit that carries it.
        const projects = groupBy(places, ({ name }) => searchKey(name));
        const [first, other] = [...projects.values()].map(([place]) => place!);
        if (other === undefined) yield PASSED;
        else
          yield fault({
            paths: [other, first!, ...places.filter((place) => place !== other && place !== first)].map(
              ({ codePath }) => codePath,
            ),
            printed: { kind: 'text', text: code },
            variant: 'project',
            words: { code, name: other.name, other: first!.name },
          });
      }
    }
    yield* unitCodes(budget);
  },
});

function* unitCodes({ department, profile }: Budget) {
  const own = department.code;
  if (own === undefined || department.level !== 'department') return;
  for (const [index, { code, name }] of profile.units.entries())
    if (code !== undefined)
      yield passedUnless(!code.startsWith(own), () => ({
        severity: 'warning',
        paths: [`profile.units[${index}]`, 'department'],
        printed: { kind: 'text', text: code },
        variant: 'unit',
        words: { code, name, own },
      }));
}

/** The value that occurs most; of several, the largest. */
function mostFrequent<T extends number | string>(values: readonly T[]): T | undefined {
  const [best] = [...groupBy(values, (value) => value)].sort(
    ([a, those], [b, these]) => these.length - those.length || (a < b ? 1 : -1),
  );
  return best?.[0];
}
