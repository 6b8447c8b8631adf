import { totalRowOf } from '../../narrative/items.js';
import { searchKey } from '../../search-key.js';
import type { Budget } from '../../schema/document.js';
import { cellAt, isPrinted, valueOf, type Cell } from '../cells.js';
import { PASSED, fault } from '../check.js';
import { agree, atMost } from '../compare.js';
import { type Checks, defineRule } from '../rule.js';
import { speaksOfAnotherYear } from './procurement.js';
import { amountCell, cellOfStatement, statementsOf } from './statements.js';
import { composition } from './unit-kinds.js';

/** 机关运行经费 is that of administrative units only; 机构运转经费 includes institutions (事业单位). */
const SUBJECT = /^(部门|本级|行政)?(机关运行|机构运转|机构运行)(经费|费)(支出)?(财政拨款)?(支出)?(预算)?$/;

/** 机关运行经费 is at most 公用经费, and all of it where every unit is administrative (预算法 art. 14). */
export const operating = defineRule({
  id: 'NAR-OPERATING',
  group: 'narrative',
  tolerance: 'TC',
  severity: 'error',
  source: ['L14', 'GBC B-011'],
  needs: [['basicExpenditure', 'generalExpenditure']],
  substantive: true,
  *check({ budget }): Checks {
    const stated = operatingCostOf(budget);
    if (!stated) return { code: 'not-stated', what: 'operating-cost' };
    const office = publicOf(budget);
    if (!office || !isPrinted(office)) return;
    const { cell, institutionsToo } = stated;
    const same = agree(cell, office)?.passed;
    const over = same ? PASSED : (atMost(cell, office) ?? PASSED);
    if (!over.passed) {
      yield over;
      return;
    }
    const units = institutionsToo ? 'administrative' : composition(budget);
    const variant =
      same && units === 'mixed' ? 'institutions' : !same && units === 'administrative' ? 'smaller' : null;
    if (variant === null) yield PASSED;
    else
      yield fault({
        severity: 'info',
        variant,
        paths: [cell.path, office.path],
        printed: valueOf(cell),
        expected: valueOf(office),
        difference: valueOf({
          ...cell,
          amount: (cell.amount! - office.amount!) as NonNullable<Cell['amount']>,
        }),
      });
  },
});

/** 机关运行经费 as the text states it, else as the table of 三公 prints it. */
export function operatingCostOf(budget: Budget): { cell: Cell; institutionsToo: boolean } | null {
  for (const statement of statementsOf(budget, 'amount')) {
    const subject = searchKey(statement.fact.subject);
    const stated = SUBJECT.test(subject) && amountCell(statement);
    const printed = stated && cellOfStatement(budget, statement);
    // A statement that its own cell contradicts is told as that, once.
    const cell = printed && isPrinted(printed) && !agree(stated, printed)?.passed ? printed : stated;
    if (cell && !speaksOfAnotherYear(statement.fact.printed, budget.year))
      return { cell, institutionsToo: subject.includes('机构') };
  }
  const rows = budget.tables.threePublic?.rows ?? [];
  const cell = cellAt(budget, 'threePublic', totalRowOf(rows), 'operatingCost');
  return cell && isPrinted(cell) ? { cell, institutionsToo: false } : null;
}

/** 公用经费 of the general public budget. */
function publicOf(budget: Budget): Cell | undefined {
  const { basicExpenditure, generalExpenditure } = budget.tables;
  const basic = cellAt(budget, 'basicExpenditure', totalRowOf(basicExpenditure?.rows ?? []), 'public');
  if (basic && isPrinted(basic)) return basic;
  return cellAt(budget, 'generalExpenditure', totalRowOf(generalExpenditure?.rows ?? []), 'public');
}
