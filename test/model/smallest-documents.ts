import type { BudgetInput } from '../../src/model/schema/document.js';
import type { TableId } from '../../src/model/schema/tables.js';

type TablesInput = BudgetInput['tables'];

/** A document of one table, with nothing that may be left out. */
export function smallest(tables: TablesInput): BudgetInput {
  return { schemaVersion: 1, kind: 'budget', year: 2024, department: { name: '某办公室' }, tables };
}

const title = '表';
const unit = '万元';
const split = { kind: 'item', name: '行政运行', total: 3.5, basic: 2.5, project: 1 } as const;

/** Of every table one with as little as it can have, and a figure in it. */
export const SMALLEST_TABLES: { [Id in TableId]: NonNullable<TablesInput[Id]> } = {
  incomeExpenditure: {
    title,
    unit,
    rows: [
      { side: 'income', kind: 'total', name: '收入总计', amount: 3.5 },
      { side: 'expenditure', kind: 'total', name: '支出总计', amount: 3.5 },
    ],
  },
  income: { title, unit, rows: [{ kind: 'item', name: '行政运行', total: 3.5, fiscal: 3.5 }] },
  expenditure: { title, unit, rows: [split] },
  appropriation: {
    title,
    unit,
    rows: [
      { side: 'income', kind: 'total', name: '收入总计', amount: 3.5 },
      { side: 'expenditure', kind: 'total', name: '支出总计', total: 3.5 },
    ],
  },
  generalExpenditure: { title, unit, rows: [split] },
  basicExpenditure: {
    title,
    unit,
    rows: [{ kind: 'item', name: '基本工资', total: 3.5, personnel: 3.5 }],
  },
  economicSummary: { title, unit, rows: [{ kind: 'item', name: '基本工资', total: 3.5, basic: 3.5 }] },
  threePublic: {
    title,
    unit,
    rows: [{ kind: 'total', total: 3.5, abroad: 0, vehicleBuy: 0, vehicleRun: 2.5, reception: 1 }],
  },
  fundExpenditure: { title, unit, rows: [split] },
  stateCapitalExpenditure: { title, unit, rows: [split] },
  projects: { title, unit, rows: [{ kind: 'project', name: '信息化', total: 3.5, general: 3.5 }] },
  overallPerformance: {
    title,
    unit,
    rows: [
      { kind: 'indicator', level1: '产出指标', level2: '数量', name: '会议次数', value: '≥3 次' },
      { kind: 'indicator', level1: '效益指标', level2: '社会', name: '办文时限', value: '≤5 天' },
      { kind: 'indicator', level1: '满意度指标', level2: '公众', name: '群众满意度', value: '≥90%' },
    ],
    budget: { total: 3.5 },
  },
  projectPerformance: {
    title,
    unit,
    rows: [{ kind: 'project', name: '信息化', total: 3.5, government: 3.5 }],
  },
};
