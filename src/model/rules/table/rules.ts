import { appropriationBalance, appropriationExpenditure, appropriationIncome } from './appropriation.js';
import { basicTotals, columnTotals } from './column-totals.js';
import { duplicateRows } from './duplicate-rows.js';
import { emptyNote } from './empty-note.js';
import { balance, expenditureSum, expenditureTotal, incomeSum, incomeTotal } from './income-expenditure.js';
import { oneUnit } from './one-unit.js';
import { performanceBudget } from './performance-budget.js';
import { projectTotals } from './projects.js';
import { parentChild, unitTree } from './tree-sums.js';

/** Rules within a table, in the order of the catalogue. */
export const tableRules = [
  incomeSum,
  incomeTotal,
  expenditureSum,
  expenditureTotal,
  balance,
  appropriationIncome,
  appropriationExpenditure,
  appropriationBalance,
  columnTotals,
  parentChild,
  unitTree,
  oneUnit,
  basicTotals,
  projectTotals,
  performanceBudget,
  duplicateRows,
  emptyNote,
] as const;
