import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Budget } from '../../../src/model/schema/document.js';
import { selectOutline } from '../../../src/model/series/outline.js';

const document = () => JSON.parse(readFileSync('data/hongqi-office-2022.json', 'utf8')) as Budget;

describe('selectOutline', () => {
  it('tells the twelve entries of the real contents with their states', () => {
    const { tables } = selectOutline(document());
    expect(tables).toHaveLength(12);
    const inState = (state: string) =>
      tables.filter((entry) => entry.state === state).map(({ table }) => table);
    expect(inState('absent')).toEqual(['income', 'economicSummary']);
    expect(inState('empty')).toEqual(['fundExpenditure']);
    expect(inState('shown')).toHaveLength(9);
    expect(tables.every(({ listed }) => listed)).toBe(true);
  });

  it('adds tables that the contents do not list, in the order of the forms', () => {
    const budget = document();
    budget.contents = budget.contents.filter(({ table }) => table !== 'projects' && table !== 'expenditure');
    const more = { listed: false, unread: null };
    expect(selectOutline(budget).tables.filter(({ listed }) => !listed)).toEqual([
      { table: 'expenditure', number: null, title: '2022 年部门支出预算表', state: 'shown', ...more },
      { table: 'projects', number: null, title: '项目支出预算表', state: 'shown', ...more },
    ]);
  });

  it('keeps an entry that is none of the statutory tables', () => {
    const budget = document();
    budget.contents = [{ title: '政府采购情况表' }];
    expect(selectOutline(budget).tables[0]).toEqual({
      number: null,
      title: '政府采购情况表',
      table: null,
      state: null,
      listed: true,
      unread: null,
    });
  });

  it('tells tables that were published but not read: listed, by their id or title, and not listed', () => {
    const budget = document();
    const { fundExpenditure: _, ...others } = budget.tables;
    const cells = [['合计', '1.00']];
    const seen = selectOutline({
      ...budget,
      tables: others,
      contents: [...budget.contents, { title: '政府采购情况表' }],
      unread: [
        { title: '2022年度政府采购情况表', cells },
        { title: '债务表', cells },
        { title: '基金表', cells, table: 'fundExpenditure' },
        { title: '债务表（续）', cells },
      ],
    }).tables.filter(({ state }) => state === 'unread');
    expect(seen.map(({ table, title, listed, unread }) => [table, title, listed, unread])).toEqual([
      ['fundExpenditure', budget.contents.find(({ table }) => table === 'fundExpenditure')!.title, true, 2],
      [null, '政府采购情况表', true, 0],
      [null, '债务表', false, 1],
      [null, '债务表（续）', false, 3],
    ]);
  });

  it('takes the order of the parts from the document, and adds those it does not name', () => {
    expect(selectOutline(document()).parts).toEqual(['profile', 'narrative', 'glossary', 'tables']);
    expect(selectOutline({ ...document(), parts: ['tables', 'narrative', 'tables'] }).parts).toEqual([
      'tables',
      'narrative',
      'profile',
      'glossary',
    ]);
  });
});
