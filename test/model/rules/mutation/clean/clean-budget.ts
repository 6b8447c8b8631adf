import { parseBudget } from '../../../../../src/model/parse.js';
import type { Budget } from '../../../../../src/model/schema/document.js';
import { randomFrom } from '../random.js';
import { makeChanges } from './changes.js';
import type { Draft } from './draft.js';
import { makeDraft, type Family } from './families.js';
import { isGeneral } from './function-tables.js';
import { cellWhere } from './draft.js';
import { narrator } from './narrator.js';
import type { Row } from './rows.js';
import * as write from './sections.js';
import { chineseNumber, DUTIES, GLOSSARY, OFFICES } from './words.js';

/** A complete and correct disclosure of a family; the same seed makes the same document. */
export function cleanBudget(family: Family, seed: number, year?: number): Budget {
  const random = randomFrom(seed);
  const draft = makeDraft(family, random, year ?? random.whole(2022, 2027));
  const result = parseBudget(documentOf(draft, family));
  if (!result.ok) throw new Error(JSON.stringify(result.issues.slice(0, 3)));
  if (result.issues.length > 0) throw new Error(JSON.stringify(result.issues));
  return result.budget;
}

function documentOf(draft: Draft, family: Family): Row {
  const { ledger, tables } = draft;
  const { year, department, units, random } = ledger;
  const narrative = narrativeOf(draft, family);
  return {
    schemaVersion: 1,
    kind: 'budget',
    invented: true,
    year,
    department: { ...department, level: 'department', scope: 'consolidated' },
    published: `${year}-0${random.whole(2, 3)}-${random.whole(10, 28)}`,
    source: { title: `${department.name}${year}年部门预算（虚构样例）` },
    profile: {
      duties: DUTIES,
      offices: random.some(OFFICES, random.whole(3, OFFICES.length)),
      units: units.map(({ code, name }) => ({ code, name })),
    },
    contents: Object.entries(tables).map(([table, { title }], index) => ({
      number: family === 'henan' ? `${chineseNumber(index + 1)}、` : `${index + 1}.`,
      title,
      table,
    })),
    tables,
    narrative,
    glossary: GLOSSARY.map(([term, definition], index) => ({
      number: `${chineseNumber(index + 1)}、`,
      term,
      definition,
    })),
  };
}

/** Headings of part two. */
const TITLES: Readonly<Record<string, string>> = {
  duties: '部门主要职责',
  organisation: '部门机构设置',
  'income-and-expenditure': '收入支出预算总体情况说明',
  income: '收入预算总体情况说明',
  expenditure: '支出预算总体情况说明',
  appropriation: '财政拨款收入支出预算总体情况说明',
  'general-expenditure': '一般公共预算支出预算情况说明',
  'basic-expenditure': '一般公共预算基本支出预算情况说明',
  'three-public': '“三公”经费支出预算情况说明',
  'fund-expenditure': '政府性基金预算支出情况说明',
  'operating-cost': '机关运行经费情况说明',
  procurement: '政府采购支出情况说明',
  'performance-targets': '预算绩效目标设置情况说明',
  'state-assets': '国有资产占有使用情况说明',
};

function narrativeOf(draft: Draft, family: Family): Row {
  const { ledger } = draft;
  const narrating = narrator(draft, family === 'shanghai');
  const writing = { draft, narrator: narrating, changes: makeChanges(ledger) };
  const general = write.splitSection(
    writing,
    'general-expenditure',
    'generalExpenditure',
    '一般公共预算支出',
    isGeneral,
  );
  const of = cellWhere(draft, 'generalExpenditure', { kind: 'total' }, 'total');
  const sections = [
    { id: 'duties', text: DUTIES.join('') },
    { id: 'organisation', text: `部门预算由${ledger.units.map(({ name }) => name).join('、')}的预算组成。` },
    write.totalsSection(writing),
    ...(family === 'shanghai' ? [] : [write.incomeSection(writing)]),
    write.splitSection(writing, 'expenditure', 'expenditure', '支出合计', () => true),
    write.appropriationSection(writing, 'appropriation'),
    { ...general, text: general.text + write.classesText(writing, 'general-expenditure', of) },
    write.basicSection(writing),
    write.threePublicSection(writing),
    write.fundSection(writing),
    write.operatingCostSection(writing),
    write.procurementSection(writing),
    write.targetsSection(writing),
    write.assetsSection(writing),
  ];
  return {
    sections: sections.map((section, index) => ({
      id: section.id,
      number: `${chineseNumber(index + 1)}、`,
      title: TITLES[section.id],
      text: section.text,
    })),
    facts: narrating.facts,
  };
}
