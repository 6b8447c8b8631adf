import { tableState } from '../../table-state.js';
import { fault } from '../check.js';
import { defineRule } from '../rule.js';
import { matches, notAbove } from './across.js';
import { valueOf } from '../cells.js';
import { readFunding } from './funding.js';
import { currentCell, totalCells } from './totals.js';

/** A budget of 财政拨款收支总表's 本年支出 is the 合计 of that budget's own table. */
const budgetTable = <const Id extends string>(
  id: Id,
  column: 'fund' | 'stateCapital',
  table: 'fundExpenditure' | 'stateCapitalExpenditure',
) =>
  defineRule({
    id,
    group: 'cross',
    tolerance: 'T0',
    severity: 'error',
    source: ['GBC C010'],
    needs: ['appropriation', table],
    substantive: true,
    *check({ budget }) {
      const whole = currentCell(budget, 'appropriation', 'expenditure', column);
      if (!whole) return;
      const total = totalCells(budget, table, 'total');
      if (whole.amount && tableState(budget, table) === 'empty') {
        yield fault(
          { variant: 'empty', paths: [`tables.${table}`, whole.path], expected: valueOf(whole) },
          `table:${table}`,
        );
      } else if (total.length > 0) {
        const check = readFunding(budget).carried
          ? notAbove(total, whole, { variant: 'above' })
          : matches(whole, total);
        if (check) yield check;
      }
    },
  });

/** 政府性基金. */
export const fundBudget = budgetTable('X-T4-FUND', 'fund', 'fundExpenditure');

/** 国有资本经营预算. */
export const stateCapitalBudget = budgetTable('X-T4-SOE', 'stateCapital', 'stateCapitalExpenditure');
