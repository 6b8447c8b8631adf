import type { Budget } from '../../schema/document.js';
import { sumFen, type Fen } from '../../money.js';
import { proveItems } from '../../series/project-functions.js';
import { cellAt } from '../cells.js';
import { fault, passedUnless, PASSED } from '../check.js';
import { readProjectRows } from '../read.js';
import { defineRule } from '../rule.js';
import { readRows } from '../rows.js';
import { readPairs } from './project-pairs.js';

/** The most projects, and ways of sharing them out, that `proveItems` surely goes through; beyond them nothing is said. */
const MOST_PROJECTS = 19;
const MOST_WAYS = 30_000;

/** The projects can be shared out among the functional items so that each item's 项目支出 is met: a hint, no proof. */
export const projectFunctions = defineRule({
  id: 'X-PROJ-FUNC',
  group: 'cross',
  tolerance: 'T0',
  severity: 'info',
  source: ['own'],
  needs: ['projects', ['expenditure', 'generalExpenditure']],
  substantive: false,
  *check({ budget }) {
    const items = projectItems(budget);
    const amounts = readProjectRows(budget, 'projects')
      .map(({ amount }) => amount)
      .filter((amount): amount is Fen => amount !== null && amount !== 0);
    if (!items || amounts.length === 0 || amounts.length > MOST_PROJECTS || items.amounts.length === 0)
      return;
    const total = sumFen(amounts);
    // Where the sums differ, other rules say so; among very many ways none is looked for.
    const ways = items.amounts.length ** amounts.length;
    if (total !== sumFen(items.amounts) || ways > MOST_WAYS) return;
    if ([...amounts, ...items.amounts].some((amount) => amount < 0)) return;
    // One more project with an item of its own, too large for the others: it is proven if there is any way at all.
    const more = (total + 1) as Fen;
    const proven = proveItems([...amounts, more], [...items.amounts, more]);
    yield passedUnless(proven.at(-1) === null, () => ({
      paths: ['tables.projects', `tables.${items.table}`],
      words: { projects: amounts.length, items: items.amounts.length },
    }));
  },
});

function projectItems(budget: Budget) {
  const table = budget.tables.expenditure ? 'expenditure' : 'generalExpenditure';
  const amounts = readRows(budget, table)?.leaves.flatMap(
    (row) => cellAt(budget, table, row, 'project')?.amount || [],
  );
  return amounts ? { table, amounts } : null;
}

/** The projects of both tables stand in the same order: no fault, but who compares them should not go by position. */
export const projectOrder = defineRule({
  id: 'X-PROJ-ORDER',
  group: 'cross',
  tolerance: '–',
  severity: 'info',
  source: ['seed'],
  needs: ['projects', 'projectPerformance'],
  substantive: false,
  *check({ budget }) {
    const { targets, pairs } = readPairs(budget);
    if (pairs.length < 2) return;
    const place = new Map(targets.map((target, index) => [target, index]));
    const rowPlace = new Map(readProjectRows(budget, 'projects').map(({ path }, index) => [path, index]));
    const order = [...pairs]
      .sort((a, b) => rowPlace.get(a.row.path)! - rowPlace.get(b.row.path)!)
      .map(({ target }) => place.get(target)!);
    const first = order.findIndex((at, index) => index > 0 && at < order[index - 1]!);
    if (first < 0) yield PASSED;
    else
      yield fault({
        paths: ['tables.projectPerformance', 'tables.projects'],
        words: { projects: pairs.length },
      });
  },
});
