import { describe, expect, it } from 'vitest';
import type { Tables } from '../../../src/model/schema/document.js';
import { selectFund } from '../../../src/model/series/fund.js';
import { budgetWith } from './budget-builder.js';

type Row = NonNullable<Tables['fundExpenditure']>['rows'][number];

const item = (code: string, amounts: Partial<Row>): Row => ({ kind: 'item', code, name: code, ...amounts });
const total = (amounts: Partial<Row>): Row => ({ kind: 'total', name: '合计', ...amounts });
const panel = (...rows: Row[]) =>
  selectFund(budgetWith({ fundExpenditure: { title: '基金', unit: '元', decimals: 0, rows } }))!.panels[0]!;

describe('selectFund', () => {
  it('tells figures, printed zero, blank, listed and absent apart', () => {
    const states = (budget: ReturnType<typeof budgetWith>) =>
      selectFund(budget)?.panels.map(({ state }) => state);
    expect(panel(total({ total: 5 })).state).toBe('figures');
    expect(panel(total({ total: 0 })).state).toBe('zero');
    expect(panel(total({ total: null })).state).toBe('blank');
    expect(panel().state).toBe('blank');
    const listed = budgetWith({});
    listed.contents = [{ title: '国有资本经营预算支出表', table: 'stateCapitalExpenditure' }];
    expect(states(listed)).toEqual(['absent', 'listed']);
    expect(states(budgetWith({}))).toBe(undefined);
  });

  it('tells a blank table whose note says that there is nothing', () => {
    const says = (note: string | undefined, amount: number | null = null) => {
      const rows = [total({ total: amount })];
      const fundExpenditure = {
        title: '基金',
        unit: '元',
        decimals: 0,
        rows,
        ...(note && { note }),
      } as const;
      return selectFund(budgetWith({ fundExpenditure }))!.panels[0]!.saysNone;
    };
    expect(says('我部门没有政府性基金收入，也没有使用政府性基金安排的支出，故本表无数据。')).toBe(true);
    expect(says('本单位无此项支出。')).toBe(true);
    expect(says('2024年未安排政府性基金预算。')).toBe(true);
    expect(says('本表以元为单位。')).toBe(false);
    expect(says(undefined)).toBe(false);
    expect(says('上年没有此项支出。', 5)).toBe(false);
  });

  it('leaf rows alone, split into basic and project', () => {
    const { rows, amount, difference } = panel(
      { kind: 'class', code: '212', name: '城乡社区支出', total: 30 },
      { kind: 'section', code: '21208', name: '土地出让', total: 30 },
      item('2120801', { total: 10, basic: 0, project: 10 }),
      item('2120899', { total: 20, basic: 5, project: 15 }),
      total({ total: 30 }),
    );
    expect(
      rows.map(({ code, parts }) => [code, parts.map(({ nature, amount }) => [nature, amount])]),
    ).toEqual([
      [
        '2120801',
        [
          ['basic', 0],
          ['project', 1000],
        ],
      ],
      [
        '2120899',
        [
          ['basic', 500],
          ['project', 1500],
        ],
      ],
    ]);
    expect([amount, difference]).toEqual([3000, null]);
  });

  it('a row that is not split is one part; a table of a total alone is its total', () => {
    expect(panel(item('2120801', { total: 7 })).rows[0]!.parts).toMatchObject([
      { nature: null, amount: 700 },
    ]);
    expect(panel(total({ total: 7 })).rows).toMatchObject([
      { code: null, amount: 700, path: 'tables.fundExpenditure.rows[0].total' },
    ]);
  });

  it('the total is as printed, and its difference from the rows is said', () => {
    const { amount, difference } = panel(item('2120801', { total: 7 }), total({ total: 8 }));
    expect([amount, difference]).toEqual([800, { name: '合计', printed: 800, sum: 700 }]);
  });
});
