import { readPath } from '../../read-path.js';
import type { Budget } from '../../schema/document.js';
import { PASSED, fault, type Check } from '../check.js';
import { agree, equal } from '../compare.js';
import { defineRule } from '../rule.js';
import { changeCell, type Statement } from '../narrative/statements.js';
import { changesIn } from './changes.js';

/** A change printed several times is the same, and that of 收入总计 is that of 支出总计. */
export const sameChange = defineRule({
  id: 'YOY-SAME',
  group: 'yearOnYear',
  tolerance: 'T0',
  severity: 'warning',
  source: ['own'],
  needs: [],
  substantive: true,
  *check({ budget }) {
    const first = new Map<string, Statement<'change'>>();
    for (const { statement, thisYear } of changesIn(budget)) {
      const { cell } = statement.fact;
      if (cell === undefined || !thisYear || !changeCell(statement)) continue;
      const total = thisYear.amount && totalKind(budget, cell) ? `total:${thisYear.amount}` : cell;
      const before = first.get(cell) ?? first.get(total);
      if (before) yield compared(budget, statement, before);
      for (const key of [cell, total]) if (!first.has(key)) first.set(key, statement);
    }
  },
});

/**
 * The kind of line a cell is in, where it is a total of the whole department: the last line of a side, 一般公共预算 of
 * it, or the total row of a table.
 */
function totalKind(budget: Budget, cell: string): string | null {
  const [, table = '', row = '', column = ''] = /^tables\.(\w+)\.(rows\[\d+\])\.(\w+)$/.exec(cell) ?? [];
  const kind = readPath(budget, `tables.${table}.${row}.kind`);
  if (kind !== 'total' && kind !== 'subtotal') return null;
  if (!['amount', 'total', 'general', 'fiscal'].includes(column)) return null;
  return /^(threePublic|basicExpenditure|fundExpenditure|stateCapital)/.test(table)
    ? null
    : `${table}:${kind}`;
}

/**
 * Two statements on one cell, or on 收入总计 and 支出总计, contradict each other; two totals that are only equal this
 * year may have differed last year.
 */
function compared(budget: Budget, statement: Statement<'change'>, before: Statement<'change'>): Check {
  const [stated, other] = [changeCell(statement)!, changeCell(before)!];
  const check = stated.unit !== other.unit && agree(stated, other)?.passed ? PASSED : equal(stated, other);
  if (!check || check.passed) return PASSED;
  const [cell, known] = [statement.fact.cell!, before.fact.cell!];
  const balance = [cell, known].every((path) => totalKind(budget, path) === 'incomeExpenditure:total');
  const certain = cell === known || balance;
  const { printed = null, expected = null, difference = null } = check.finding;
  return fault(
    {
      variant: certain ? 'certain' : 'likely',
      severity: certain ? 'warning' : 'info',
      paths: [stated.path, other.path],
      printed,
      expected,
      difference,
    },
    `change:${cell}`,
  );
}
