import { expect, it } from 'vitest';
import { checkBudget } from '../../../../src/model/rules/check-budget.js';
import { codesRules } from '../../../../src/model/rules/codes/rules.js';
import { completenessRules } from '../../../../src/model/rules/completeness/rules.js';
import type { Rule } from '../../../../src/model/rules/rule.js';
import type { Budget } from '../../../../src/model/schema/document.js';
import { changed, told } from '../samples.js';

const rules: readonly Rule[] = [...codesRules, ...completenessRules];

/** What no office would publish, but a file may hold. */
function overload(budget: Budget): void {
  const rows = Array.from({ length: 5000 }, (_row, index) => index);
  budget.tables.generalExpenditure!.rows = rows.map((index) => ({
    kind: 'item',
    code: String(2_010_000 + ((index * 7919) % 90_000)),
    name: `${index}科目`.repeat(20).slice(0, 200),
    total: -index,
  }));
  budget.tables.basicExpenditure!.rows = rows.map((index) => ({
    kind: 'item',
    code: `3${index % 3000}`,
    govCode: `50${index % 700}`,
    name: '',
    total: index,
  }));
  budget.tables.projectPerformance!.rows = rows.map((index) => ({
    kind: 'project',
    code: `4107022200000000${index * 13}`,
    name: `项目${index}`,
    total: index,
  }));
  const texts = ['（“', '教育部门', ' ', '。 ', 'X', '我局', '单位 ', '增加（', '县级财政', '１'];
  for (const [index, text] of texts.entries())
    budget.narrative.sections[index]!.text = text.repeat(4000 / text.length);
}

function emptyEverything(budget: Budget): void {
  budget.tables = {};
  budget.contents = [];
  budget.narrative = { sections: [], facts: [] };
  budget.glossary = [];
  budget.profile = { duties: [], offices: [], units: [] };
  budget.department.name = '';
  delete budget.department.region;
}

it('judges 5,000 rows and paragraphs of 4,000 odd characters', () => {
  const result = checkBudget(changed('hongqi-office-2022', overload), { rules });
  expect(told(result)).toEqual(rules.map(({ id }) => id).toSorted());
});

it('says of a document without anything only that its tables are absent', () => {
  const { findings, passed, notEvaluated } = checkBudget(changed('hongqi-office-2022', emptyEverything), {
    rules,
  });
  expect(findings.map(({ rule, paths, words }) => [rule, paths[0], words['table']])).toEqual(
    [
      'incomeExpenditure',
      'income',
      'expenditure',
      'appropriation',
      'generalExpenditure',
      'basicExpenditure',
      'threePublic',
      'fundExpenditure',
    ].map((table) => ['COMP-TABLE-SET', 'tables', table]),
  );
  expect(passed).toEqual([]);
  expect(notEvaluated).toHaveLength(rules.length - 1);
});

it('does not stumble over tables without rows and over blank words', () => {
  const budget = changed('hongqi-office-2022', (copy) => {
    for (const table of Object.values(copy.tables)) {
      table!.rows = [];
      table!.title = ' ';
    }
    for (const entry of copy.contents) entry.title = '';
    for (const entry of copy.glossary) Object.assign(entry, { term: '', number: '', definition: '' });
    delete copy.tables.overallPerformance!.budget;
    copy.narrative.facts = [];
  });
  const { findings } = checkBudget(budget, { rules });
  // Only the two tables that were absent before.
  expect(findings.map(({ rule, words }) => [rule, words['table']]).sort()).toEqual([
    ['COMP-TABLE-SET', 'economicSummary'],
    ['COMP-TABLE-SET', 'income'],
  ]);
});
