import { functionClassName } from '../../codes/function-classes.js';
import type { Budget } from '../../schema/document.js';
import { groupBy } from '../../group-by.js';
import { readPath } from '../../read-path.js';
import { fault, passedUnless, PASSED, type Check } from '../check.js';
import { readSide } from '../read.js';
import { defineRule } from '../rule.js';
import { classKey } from './names.js';
import { codedRows } from './paired-rows.js';

/** The name of a 类 at one place. */
interface NamedClass {
  readonly code: string;
  readonly name: string;
  readonly path: string;
}

/** Names of 类 of earlier editions with the code they had, for a line that stands beside its successor. */
const ABOLISHED: Readonly<Record<string, string>> = {
  医疗卫生与计划生育: '210',
  医疗卫生: '210',
  国土海洋气象: '220',
  文化体育与传媒: '207',
  资源勘探信息: '215',
  资源勘探电力信息: '215',
};

/** The name of a 类 is the same in all tables and the text, and no abolished 类 stands beside its successor. */
export const classNames = defineRule({
  id: 'X-CLASS-NAME',
  group: 'cross',
  tolerance: 'T0',
  severity: 'warning',
  source: ['GBC BUD-109', 'P26'],
  needs: [['incomeExpenditure', 'appropriation', 'expenditure', 'generalExpenditure']],
  substantive: false,
  *check({ budget }) {
    const abolished = [...abolishedBeside(budget)];
    const told = new Set(abolished.map((check) => (check.passed ? '' : check.finding.paths[0])));
    const named = [...tableNames(budget), ...factNames(budget)].filter(({ path }) => !told.has(path));
    for (const [code, places] of groupBy(named, (each) => each.code)) {
      if (places.length > 1) yield* sameNames(budget, code, places);
    }
    yield* abolished;
  },
});

/** Each other name of a class once, beside the official one or else the first. */
function* sameNames(budget: Budget, code: string, places: readonly NamedClass[]): Generator<Check> {
  const official = classKey(functionClassName(code, budget.year) ?? '');
  const byName = groupBy(places, ({ name }) => classKey(name));
  const right = byName.get(official)?.[0] ?? places[0]!;
  if (byName.size === 1) yield PASSED;
  for (const [key, [first, ...more]] of byName) {
    if (key === classKey(right.name)) continue;
    yield fault(
      {
        variant: 'differs',
        paths: [first!.path, right.path, ...more.map(({ path }) => path)],
        words: { name: first!.name, other: right.name },
      },
      `class:${code}`,
    );
  }
}

function* abolishedBeside(budget: Budget): Generator<Check> {
  for (const table of ['incomeExpenditure', 'appropriation'] as const) {
    const items = readSide(budget, table, 'expenditure').lines.filter(({ kind }) => kind === 'item');
    const current = new Map(items.map((line) => [classKey(line.name), line]));
    for (const { name, row } of items) {
      const key = classKey(name);
      const code = Object.hasOwn(ABOLISHED, key) ? ABOLISHED[key]! : null;
      const official = code && classKey(functionClassName(code, budget.year) ?? '');
      const successor = official && official !== key ? current.get(official) : undefined;
      if (code === null) continue;
      yield passedUnless(
        successor !== undefined,
        () => ({
          variant: 'abolished',
          paths: [`tables.${table}.rows[${row}].name`, `tables.${table}.rows[${successor!.row}].name`],
          words: { name, other: successor!.name },
        }),
        `class:${code}`,
      );
    }
  }
}

function tableNames(budget: Budget): NamedClass[] {
  const sides = (['incomeExpenditure', 'appropriation'] as const).flatMap((table) =>
    readSide(budget, table, 'expenditure').lines.flatMap(({ kind, key, name, row }) =>
      kind === 'item' && key?.length === 3
        ? [{ code: key, name, path: `tables.${table}.rows[${row}].name` }]
        : [],
    ),
  );
  const rows = (['expenditure', 'generalExpenditure'] as const).flatMap((table) =>
    codedRows(budget, table).flatMap(({ code, name, row }) =>
      code.length === 3 && name !== null ? [{ code, name, path: `tables.${table}.rows[${row}].name` }] : [],
    ),
  );
  return [...sides, ...rows].filter(({ name }) => classKey(name) !== '');
}

/** Names of 类 in the text: statements that say so themselves, 一般公共服务（类）支出. */
function factNames(budget: Budget): NamedClass[] {
  return budget.narrative.facts.flatMap((fact, index): NamedClass[] => {
    if (!/[(（]类[)）]/.test(fact.subject) || !('cell' in fact) || !fact.cell) return [];
    const row = readPath(budget, fact.cell.replace(/\.\w+$/, '')) as { code?: string } | undefined;
    const code = row?.code ?? '';
    if (!/^\d{3}$/.test(code)) return [];
    return [{ code, name: fact.subject, path: `narrative.facts[${index}]` }];
  });
}
