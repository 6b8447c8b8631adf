import { readFacts } from '../../../src/importers/prose/facts.js';
import { outlineOf } from '../../../src/importers/prose/outline.js';
import { readProfile } from '../../../src/importers/prose/profile.js';
import { draftSections } from '../../../src/importers/prose/section-drafts.js';
import { speakerOf } from '../../../src/importers/prose/subject-words.js';
import type { PlainTables } from '../../../src/importers/prose/cells.js';
import { blocksOf } from './blocks.js';

/** Tables with one row of totals each, and a few functions, as an import builds them. */
export const tables: PlainTables = {
  incomeExpenditure: {
    rows: [
      { side: 'income', kind: 'item', source: 'general', name: '一般公共预算', amount: 100 },
      { side: 'income', kind: 'item', source: 'fund', name: '政府性基金预算拨款收入', amount: null },
      { side: 'income', kind: 'carry', source: 'carry', name: '上年结转', amount: 1 },
      { side: 'income', kind: 'total', name: '收入总计', amount: 101 },
      { side: 'expenditure', kind: 'item', code: '201', name: '一般公共服务支出', amount: 101 },
      { side: 'expenditure', kind: 'total', name: '支出总计', amount: 101 },
    ],
  },
  expenditure: { rows: [{ kind: 'total', total: 101, basic: 60, project: 41 }] },
  appropriation: {
    rows: [
      { side: 'income', kind: 'item', source: 'general', name: '一般公共预算拨款', amount: 100 },
      { side: 'income', kind: 'total', name: '收入总计', amount: 100 },
      { side: 'expenditure', kind: 'total', name: '支出总计', total: 100, general: 100, fund: null },
    ],
  },
  generalExpenditure: {
    rows: [
      { kind: 'class', code: '201', name: '一般公共服务支出', total: 100 },
      { kind: 'item', code: '2010301', name: '行政运行', total: 60 },
      { kind: 'item', code: '2010302', name: '一般行政管理事务', total: 30 },
      { kind: 'item', code: '2013202', name: '一般行政管理事务', total: 10 },
      { kind: 'total', total: 100, basic: 60, project: 40 },
    ],
  },
  basicExpenditure: { rows: [{ kind: 'total', total: 60, personnel: 50, public: 10 }] },
  threePublic: {
    rows: [
      {
        kind: 'total',
        total: 5,
        abroad: 0,
        vehicle: 4,
        vehicleBuy: 0,
        vehicleRun: 4,
        reception: 1,
        operatingCost: 10,
      },
    ],
  },
  fundExpenditure: { rows: [{ kind: 'total', total: null }] },
};

/** The facts of a text, as plain as a table of a test needs them. */
export function factsOf(text: string, year = 2025) {
  return draftsOf(text, year).facts.map(({ fact }) => fact);
}

export function draftsOf(text: string, year = 2025) {
  const { sections } = outlineOf(blocksOf(text));
  const profile = readProfile(sections);
  const drafts = draftSections(sections, profile.used);
  return readFacts(drafts, tables, speakerOf(year, ['江东县水利局', '江东县河道管理站']));
}

/** A section of part two with one paragraph. */
export function inSection(title: string, text: string, year = 2025) {
  return factsOf(`一、${title}\n${text}`, year);
}
