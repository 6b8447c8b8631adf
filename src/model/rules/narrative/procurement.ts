import { groupBy } from '../../group-by.js';
import { searchKey } from '../../search-key.js';
import type { Budget } from '../../schema/document.js';
import type { Cell } from '../cells.js';
import type { Split } from './splits.js';
import { amountCell, statementsOf } from './statements.js';

const WHOLE = /^(年度)?政府采购(预算|支出|项目)*(总额|金额|合计|资金|规模)?$/;
const PART = /^(政府采购)?(货物|工程|服务)(类|项目)?(政府)?(采购)?(预算|支出|项目|金额|经费)*$/;

/** 政府采购 with 货物, 工程 and 服务, where the text states all four of this year; no table has them. */
export function procurements(budget: Budget): Split[] {
  const facts = statementsOf(budget, 'amount').filter(
    ({ fact }) => !fact.cell && !speaksOfAnotherYear(fact.printed, budget.year),
  );
  return [...groupBy(facts, ({ fact }) => fact.section)].flatMap(([section, statements]) => {
    const found = new Map<string, Cell>();
    for (const statement of statements) {
      const subject = searchKey(statement.fact.subject);
      const role = WHOLE.test(subject) ? 'whole' : PART.exec(subject)?.[2];
      const cell = role && !found.has(role) ? amountCell(statement) : null;
      if (cell) found.set(role!, cell);
    }
    const [whole, ...parts] = ['whole', '货物', '工程', '服务'].map((role) => found.get(role));
    return whole && parts.every((part) => part !== undefined) ? [{ of: section, whole, parts }] : [];
  });
}

/** Whether a text names another year than the budget's, and not that year too. */
export function speaksOfAnotherYear(text: string, year: number): boolean {
  const years = [...text.matchAll(/(?<!\d)(?:19|20)\d\d(?=\s*年)/g)].map(([each]) => Number(each));
  return years.length > 0 && !years.includes(year);
}
