import { cellAt, cellsAt } from '../cells.js';
import type { Severity } from '../finding.js';
import { defineRule, type Rule } from '../rule.js';
import type { Budget } from '../../schema/document.js';
import type { TableId } from '../../schema/tables.js';
import { NATURES } from '../../series/function-tree.js';
import { addsUp } from './adds-up.js';
import { EXPENDITURE_TABLES } from './expenditure-rows.js';

/** A column that is the sum of others in every row. */
interface Split {
  readonly tables: readonly TableId[];
  readonly whole: string;
  readonly parts: readonly string[];
  /** Columns without which the form does not print the split: of every list it has one. */
  readonly required: readonly (readonly string[])[];
}

/** Compares every row of the tables that prints the split. */
function* splitRows(budget: Budget, { tables, whole, parts, required }: Split) {
  for (const table of tables)
    for (let row = 0; row < (budget.tables[table]?.rows.length ?? 0); row += 1) {
      const cell = cellAt(budget, table, row, whole);
      const printsSplit = required.every((choice) => cellsAt(budget, table, row, choice).length > 0);
      const check = cell && printsSplit && addsUp(cell, cellsAt(budget, table, row, parts));
      if (check) yield check;
    }
}

/** A rule of such a split, or of several. */
function splitRule<const Id extends string>(
  id: Id,
  source: readonly string[],
  splits: readonly Split[],
): Rule<Id> {
  return defineRule({
    id,
    group: 'row',
    tolerance: 'TS',
    severity: 'error' satisfies Severity,
    source,
    needs: [[...new Set(splits.flatMap(({ tables }) => tables))]],
    substantive: true,
    *check({ budget }) {
      for (const split of splits) yield* splitRows(budget, split);
    },
  });
}

/** 项目支出小计 = 其他运转类 + 特定目标类. */
export const expenditureProject = splitRule(
  'ROW-EXP-PROJECT',
  ['own'],
  [
    {
      tables: EXPENDITURE_TABLES,
      whole: 'project',
      parts: ['operating', 'specific'],
      required: [['operating'], ['specific']],
    },
  ],
);

/** 合计 = 基本支出 + 项目支出, with 事业单位经营支出 and the like where there are (预算法实施条例 art. 40); in 收支总表 of some units 人员 + 公用 + 项目. */
export const expenditureTotal = splitRule(
  'ROW-EXP-TOTAL',
  ['R40', 'GBC B-007', 'P26'],
  [
    {
      tables: [...EXPENDITURE_TABLES, 'economicSummary'],
      whole: 'total',
      parts: NATURES,
      required: [['basic'], ['project']],
    },
    {
      tables: ['incomeExpenditure'],
      whole: 'amount',
      parts: ['personnel', 'public', 'project'],
      required: [['personnel'], ['public'], ['project']],
    },
  ],
);

/** 财政拨款收支总表: 合计 = 一般公共预算 + 政府性基金 + 国有资本经营. */
export const appropriationFunds = splitRule(
  'ROW-FISCAL',
  ['GBC B-002'],
  [
    {
      tables: ['appropriation'],
      whole: 'total',
      parts: ['general', 'fund', 'stateCapital'],
      required: [['general'], ['fund', 'stateCapital']],
    },
  ],
);

/** 一般公共预算基本支出表: 合计 = 人员经费 + 公用经费; in 支出经济分类汇总表 基本支出 is. */
export const basicSplit = splitRule(
  'ROW-BASIC-SPLIT',
  ['GBC B-003'],
  [
    {
      tables: ['basicExpenditure'],
      whole: 'total',
      parts: ['personnel', 'public'],
      required: [['personnel'], ['public']],
    },
    {
      tables: ['economicSummary'],
      whole: 'basic',
      parts: ['personnel', 'public'],
      required: [['personnel'], ['public']],
    },
  ],
);

/** 公务用车购置及运行费 = 购置费 + 运行费. */
export const vehicles = splitRule(
  'ROW-3PUB-VEH',
  ['M'],
  [
    {
      tables: ['threePublic'],
      whole: 'vehicle',
      parts: ['vehicleBuy', 'vehicleRun'],
      required: [['vehicleBuy'], ['vehicleRun']],
    },
  ],
);

/**
 * 项目支出表: 合计 = this year's appropriation + what is carried over + 财政专户 + 单位资金. Where the form has neither of
 * the last two, it shows a part of the money only.
 */
export const projectSources = splitRule(
  'ROW-PROJECT-SOURCE',
  ['own'],
  [
    {
      tables: ['projects'],
      whole: 'total',
      parts: ['general', 'fund', 'stateCapital', 'cGeneral', 'cFund', 'cStateCapital', 'special', 'own'],
      required: [['general'], ['special', 'own']],
    },
  ],
);

/** 项目绩效目标表: 资金总额 = 政府预算资金 + 财政专户管理资金 + 单位资金. */
export const performanceSources = splitRule(
  'ROW-PERF-SOURCE',
  ['own'],
  [
    {
      tables: ['projectPerformance'],
      whole: 'total',
      parts: ['government', 'special', 'own'],
      required: [['government'], ['special', 'own']],
    },
  ],
);
