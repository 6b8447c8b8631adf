import { tableState } from '../../table-state.js';
import type { Budget } from '../../schema/document.js';
import { sumFen, type Fen } from '../../money.js';
import { roundTo, ulpOf, valueOf, type Cell } from '../cells.js';
import { fault, PASSED } from '../check.js';
import { defineRule } from '../rule.js';
import { notAbove, matches } from './across.js';
import { cellsByCode, isGeneralOnly } from './economic-summary.js';
import { readFunding } from './funding.js';
import { currentCell, totalCell } from './totals.js';

/** Parts of “三公”经费 with the economic 款 they are spent under. */
const PARTS = [
  ['abroad', '30212'],
  ['reception', '30217'],
  ['vehicleRun', '30231'],
  ['vehicleBuy', '31013'],
] as const;

interface Part {
  readonly code: string;
  readonly cell: Cell;
  /** What 基本支出表 prints of it, in one row or in one for each kind of unit. */
  readonly basic: readonly Cell[];
}

function readParts(budget: Budget): Part[] {
  const basic = cellsByCode(budget, 'basicExpenditure', 'total');
  return PARTS.flatMap(([column, code]): Part[] => {
    const cell = totalCell(budget, 'threePublic', column);
    const vehicle = column.startsWith('vehicle') ? totalCell(budget, 'threePublic', 'vehicle') : null;
    // Where only 公务用车购置及运行费 is printed, it stands for either part.
    if (!cell || (cell.amount === null && vehicle?.amount)) return [];
    return [{ code, cell, basic: basic.get(code) ?? [] }];
  });
}

/** Basic expenditure is a part of three-public spending: 30212, 30217, 30231 and 31013 are not above it. */
export const threePublicBasic = defineRule({
  id: 'X-3PUB-BASIC',
  group: 'cross',
  tolerance: 'T0',
  severity: 'error',
  source: ['GBC-O OBL-CROSS-SAN-GONG-ECON'],
  needs: ['threePublic', 'basicExpenditure'],
  substantive: true,
  *check({ budget }) {
    for (const { cell, basic, code } of readParts(budget)) {
      const rows = basic.length;
      const check = notAbove(basic, cell, {
        variant: cell.amount === null ? 'blank' : rows > 1 ? 'several' : '',
        words: { code, rows },
      });
      if (check) yield check;
    }
  },
});

/**
 * What three-public spending has above basic expenditure is project expenditure. 支出经济分类汇总表 proves it; without
 * that table it can only be said that the proof is missing, or that there is no such project expenditure.
 */
export const threePublicEconomic = defineRule({
  id: 'X-3PUB-ECON',
  group: 'cross',
  tolerance: 'T0',
  severity: 'warning',
  source: ['own'],
  needs: ['threePublic', 'basicExpenditure'],
  substantive: true,
  *check({ budget }) {
    const general = isGeneralOnly(budget) || readFunding(budget).allGeneral;
    const column = totalCell(budget, 'economicSummary', 'general') ? 'general' : 'total';
    const summary = cellsByCode(budget, 'economicSummary', column);
    for (const part of readParts(budget)) {
      const printed = summary.get(part.code) ?? [];
      if (summary.size > 0) {
        const check =
          general || column === 'general'
            ? matches(part.cell, printed, { also: ['tables.economicSummary'], words: { code: part.code } })
            : printed.length === 1
              ? notAbove([part.cell], printed[0]!, { variant: 'above' })
              : null;
        if (check) yield check;
        continue;
      }
      const over = overBasic(part);
      if (over === null) continue;
      yield over === 0 ? PASSED : unproven(budget, part, over);
    }
  },
});

/** The part above basic expenditure; 0 within rounding; `null` where it is below, or nothing is printed. */
function overBasic({ cell, basic }: Part): Fen | null {
  if (cell.amount === null || (cell.amount === 0 && basic.length === 0)) return null;
  const ulp = Math.max(ulpOf(cell), ...basic.map(ulpOf));
  const spent = sumFen(basic.map(({ amount }) => amount));
  if (roundTo(cell.amount, ulp) === roundTo(spent, ulp)) return 0 as Fen;
  return cell.amount > spent ? ((cell.amount - spent) as Fen) : null;
}

function unproven(budget: Budget, { code, cell, basic }: Part, over: Fen) {
  const isAbsent = tableState(budget, 'economicSummary') === 'absent';
  const listed = isAbsent ? budget.contents.findIndex(({ table }) => table === 'economicSummary') : -1;
  const project = totalCell(budget, 'generalExpenditure', 'project');
  // What was carried over is not in that table, and both may be rounded.
  const impossible =
    project !== null &&
    project.amount !== null &&
    project.amount + ulpOf(cell) < over &&
    !readFunding(budget).carried;
  const missing = listed >= 0 ? `contents[${listed}]` : 'tables';
  return fault(
    {
      severity: impossible || listed >= 0 ? 'warning' : 'info',
      variant: impossible ? 'impossible' : listed >= 0 ? 'listed' : 'absent',
      paths: [cell.path, ...basic.map(({ path }) => path), ...(impossible ? [project.path] : [missing])],
      printed: valueOf(cell),
      expected: valueOf({ ...cell, amount: sumFen(basic.map(({ amount }) => amount)) }),
      difference: valueOf({ ...cell, amount: over }),
      words: {
        code,
        rows: basic.length,
        evidence: listed >= 0 ? budget.contents[listed]!.title : '',
      },
    },
    // Told with the absence of the table, if that is a fault.
    !impossible && listed >= 0 ? 'table:economicSummary' : null,
  );
}

/** Three-public spending is not above the general budget, or the fiscal appropriation where the form is of that. */
export const threePublicScope = defineRule({
  id: 'X-3PUB-SCOPE',
  group: 'cross',
  tolerance: 'T0',
  severity: 'error',
  source: ['own'],
  needs: ['threePublic', 'generalExpenditure'],
  substantive: true,
  *check({ budget }) {
    const total = totalCell(budget, 'threePublic', 'total');
    const title = budget.tables.threePublic?.title ?? '';
    const { otherBudgets, carried } = readFunding(budget);
    // Of another budget, or of what was carried over, 一般公共预算支出表 knows nothing.
    const wide = carried || (otherBudgets && !title.includes('一般公共预算'));
    const limit = wide
      ? currentCell(budget, 'appropriation', 'expenditure')
      : totalCell(budget, 'generalExpenditure', 'total');
    const check = total && limit && notAbove([total], limit);
    if (check) yield check;
  },
});
