import { cellAt } from '../cells.js';
import { fault, PASSED } from '../check.js';
import { type Checks, defineRule } from '../rule.js';
import { totalRowOf } from '../../narrative/items.js';
import type { Budget } from '../../schema/document.js';
import type { TableId } from '../../schema/tables.js';
import { searchKey } from '../../search-key.js';
import { isRateName, nameKey, TARGET_TABLES, targetsOf } from './targets.js';

/** Where a document says how large the denominator of a rate is. */
interface Denominator {
  readonly path: string;
  readonly isZero: boolean;
  /** The statement, for what the text says; empty for a cell. */
  readonly printed: string;
}

/** What rates are shares of, by a word in their names, and where the document says how large it is. */
const WHOLES: readonly [name: string, read: (budget: Budget) => Denominator | null][] = [
  ['政府采购', procurement],
  ['三公', (budget) => tableTotal(budget, 'threePublic')],
  ['政府性基金', (budget) => tableTotal(budget, 'fundExpenditure')],
];

/** The denominator of a rate is not zero in the same document: 政府采购执行率 needs a procurement budget. */
export const denominator = defineRule({
  id: 'PERF-DENOMINATOR',
  group: 'performance',
  tolerance: '–',
  severity: 'warning',
  source: ['own'],
  needs: [TARGET_TABLES],
  substantive: true,
  *check({ budget }): Checks {
    let unknown: string | undefined;
    for (const { name, value, path, explanation } of targetsOf(budget)) {
      const key = nameKey({ name });
      if (!isRateName(key) || value.kind === 'blank') continue;
      const [whole, read] = WHOLES.find(([word]) => key.includes(word)) ?? [];
      if (whole === '三公' && !dividesByBudget(explanation)) continue;
      const found = read?.(budget);
      if (!found) unknown ??= whole;
      else if (found.isZero)
        yield fault({
          paths: [path, found.path],
          variant: found.printed ? 'text' : 'table',
          words: { value: value.printed, printed: found.printed },
        });
      else yield PASSED;
    }
    if (unknown !== undefined) return { code: 'not-stated', what: `${unknown}预算` };
  },
});

/** 控制率 may compare with last year as well: only a formula tells that this year's budget is what it divides by. */
function dividesByBudget(explanation: string | null): boolean {
  const [, below = ''] = /=.*[/÷](.*)$/.exec(searchKey(explanation ?? '')) ?? [];
  return below.includes('预算') && !/上年|上一年|去年/.test(below);
}

/** 政府采购预算 as the text states it; the form has no table of it. */
function procurement({ narrative }: Budget): Denominator | null {
  const index = narrative.facts.findIndex(
    ({ kind, subject }) =>
      kind === 'amount' && /^政府采购(支出)?(预算)?(总额|总金额|合计)?$/.test(searchKey(subject)),
  );
  const fact = narrative.facts[index];
  if (fact?.kind !== 'amount' || fact.amount === null) return null;
  return { path: `narrative.facts[${index}]`, isZero: fact.amount === 0, printed: fact.printed };
}

/** The total of a table. A blank one counts as zero only where nothing else is printed. */
function tableTotal(budget: Budget, table: TableId): Denominator | null {
  const rows: readonly { kind: string }[] = budget.tables[table]?.rows ?? [];
  const row = rows.length === 1 ? 0 : totalRowOf(rows);
  const cell = cellAt(budget, table, row, 'total');
  if (!cell) return null;
  const printsMore = rows.some((each) =>
    Object.values(each).some((value) => typeof value === 'number' && value !== 0),
  );
  if (cell.amount === null && printsMore) return null;
  return { path: cell.path, isZero: !cell.amount, printed: '' };
}
