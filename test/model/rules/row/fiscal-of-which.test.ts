import { describe, expect, it } from 'vitest';
import { budgetWith } from '../../series/budget-builder.js';
import { changed, findingsOf, outcomeOf, sample, sentencesOf } from './own-rules.js';

const office = 'hongqi-office-2022';
const rule = 'ROW-FISCAL-OFWHICH';

describe(rule, () => {
  it('holds in both real documents', () => {
    expect(outcomeOf(rule, sample(office))).toBe('passed');
    expect(outcomeOf(rule, sample('putuo-office-2025'))).toBe('passed');
  });

  it('finds a column 其中：财政拨款 above 一般公共预算', () => {
    const budget = changed(office, ({ tables }) =>
      Object.assign(tables.appropriation!.rows[14]!, { fiscal: 64 }),
    );
    expect(findingsOf(rule, budget)).toMatchObject([
      {
        severity: 'error',
        tolerance: 'T0',
        form: 'atMost',
        paths: ['tables.appropriation.rows[14].fiscal', 'tables.appropriation.rows[14].general'],
        printed: { amount: 64_000_000 },
        expected: { amount: 46_000_000 },
        difference: { amount: 18_000_000 },
      },
    ]);
    expect(sentencesOf(rule, budget)).toEqual([
      '《财政拨款收支总体情况表》“公共安全支出”的财政拨款为 64.00 万元，超过了《财政拨款收支总体情况表》“公共安全支出”的一般公共预算的 46.00 万元，多出 18.00 万元。',
    ]);
  });

  it.each(['incomeExpenditure', 'appropriation'] as const)(
    'finds an 其中 line above its whole in %s',
    (id) => {
      const budget = changed(office, ({ tables }) => {
        const row = tables[id]!.rows.find(({ kind }) => kind === 'ofWhich')!;
        Object.assign(row, { amount: 462.79 });
      });
      expect(findingsOf(rule, budget)).toMatchObject([{ difference: { amount: 10_000 } }]);
    },
  );

  it('every 其中 line is compared with the line above the list', () => {
    const budget = changed('putuo-office-2025', ({ tables }) => {
      Object.assign(tables.incomeExpenditure!.rows[3]!, { amount: 91016775.36 });
    });
    expect(findingsOf(rule, budget)).toMatchObject([
      { paths: ['tables.incomeExpenditure.rows[3].amount', 'tables.incomeExpenditure.rows[0].amount'] },
    ]);
  });

  it('is silent where the line it belongs to is blank, and where nothing is printed', () => {
    const line = (kind: 'item' | 'ofWhich', amount: number | null) =>
      ({ side: 'income', kind, name: kind, amount }) as const;
    const budgetOf = (...rows: ReturnType<typeof line>[]) =>
      budgetWith({ incomeExpenditure: { title: '收支总表', unit: '元', decimals: 2, rows } });
    expect(outcomeOf(rule, budgetOf(line('item', null), line('ofWhich', 4)))).toBe('nothing-to-compare');
    expect(outcomeOf(rule, budgetOf(line('item', 4), line('ofWhich', null)))).toBe('nothing-to-compare');
    expect(outcomeOf(rule, budgetOf(line('ofWhich', 4)))).toBe('nothing-to-compare');
    expect(outcomeOf(rule, budgetOf(line('item', 4), line('ofWhich', 4)))).toBe('passed');
    expect(outcomeOf(rule, budgetWith({}))).toBe('table-missing');
  });

  it('a blank 一般公共预算 beside a printed 其中 is a fault', () => {
    const budget = changed(office, ({ tables }) =>
      Object.assign(tables.appropriation!.rows[14]!, { general: null }),
    );
    expect(findingsOf(rule, budget)).toMatchObject([{ expected: { kind: 'blank' } }]);
  });
});
