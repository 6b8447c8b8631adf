import type { Budget } from '../../schema/document.js';
import { searchKey } from '../../search-key.js';
import { PASSED, fault } from '../check.js';
import { type Checks, defineRule } from '../rule.js';
import { speaksOfAnotherYear } from './procurement.js';
import { amountCell, statementsOf } from './statements.js';

/** A clause that says there is no government-fund expenditure. */
const NONE = /(?:没有|无(?![偿关论法])|未(?:使用|安排|涉及|发生|编制)|不存在).{0,12}政府性基金(?!收入)/;
/** What such a clause is about instead. */
const OTHER = /纳入|结转|结余|采购|三公|绩效|下属|所属|上年|去年|收入$/;
const SPENT = /^政府性基金(预算)?(财政)?(拨款)?(安排的?)?支出(预算)?$/;

/** The text says that no government-fund money (政府性基金) is spent exactly where the table has none. */
export const fundNone = defineRule({
  id: 'NAR-FUND-NONE',
  group: 'narrative',
  tolerance: '–',
  severity: 'error',
  source: ['M'],
  needs: ['fundExpenditure'],
  substantive: true,
  *check({ budget }): Checks {
    const figure = firstFigure(budget);
    let said = false;
    for (const [index, { text = '' }] of budget.narrative.sections.entries())
      for (const clause of text.split(/[，。；：、\n]/)) {
        if (!NONE.test(clause) || OTHER.test(clause) || speaksOfAnotherYear(clause, budget.year)) continue;
        said = true;
        if (figure === null) yield PASSED;
        else
          yield fault(
            { variant: 'figures', paths: [`narrative.sections[${index}]`, figure], words: { text: clause } },
            'table:fundExpenditure',
          );
      }
    for (const statement of statementsOf(budget, 'amount')) {
      const { fact } = statement;
      // A statement with a cell is compared with that cell.
      if (fact.cell || !SPENT.test(searchKey(fact.subject)) || !fact.amount) continue;
      const cell = amountCell(statement);
      if (!cell || speaksOfAnotherYear(fact.printed, budget.year)) continue;
      said = true;
      if (figure !== null) yield PASSED;
      else
        yield fault(
          { variant: 'empty', paths: [cell.path, 'tables.fundExpenditure'], words: { text: fact.printed } },
          'table:fundExpenditure',
        );
    }
    if (!said) return { code: 'not-stated', what: 'fund-expenditure' };
  },
});

/** The first cell of the table that is neither blank nor 0. */
function firstFigure({ tables }: Budget): string | null {
  for (const [index, row] of (tables.fundExpenditure?.rows ?? []).entries())
    for (const [column, value] of Object.entries(row))
      if (typeof value === 'number' && value !== 0) return `tables.fundExpenditure.rows[${index}].${column}`;
  return null;
}
