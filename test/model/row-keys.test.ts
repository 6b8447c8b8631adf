import { describe, expect, it } from 'vitest';
import { projectNameKey, rowKeys } from '../../src/model/row-keys.js';

describe('rowKeys', () => {
  it('knows a function by its code, an economic row by both of its codes', () => {
    expect(rowKeys('expenditure', { kind: 'item', code: '2040612', name: '法治建设' })).toEqual(['2040612']);
    expect(
      rowKeys('basicExpenditure', { kind: 'item', code: '30231', govCode: '50208', name: '公务用车' }),
    ).toEqual(['30231', '50208']);
  });

  it('knows an income line by its source and a class line by its code', () => {
    expect(rowKeys('incomeExpenditure', { kind: 'item', source: 'fund', name: '政府性基金' })).toEqual([
      'fund',
    ]);
    expect(rowKeys('appropriation', { kind: 'item', code: '204', name: '公共安全支出' })).toEqual(['204']);
  });

  it('knows a project by its code and by its name without layout spaces', () => {
    const name = '政府法制工 作综合业务 费';
    expect(rowKeys('projectPerformance', { kind: 'project', code: '4107022', name })).toEqual([
      '4107022',
      'project:政府法制工作综合业务费',
    ]);
    expect(rowKeys('projects', { kind: 'project', name })).toEqual([projectNameKey(name)]);
  });

  it('keeps units apart from functions of the same number, and gives totals none', () => {
    expect(rowKeys('expenditure', { kind: 'unit', unitCode: '201', name: '甲局' })).toEqual(['unit:201']);
    expect(rowKeys('expenditure', { kind: 'unit', name: '甲局' })).toEqual([]);
    expect(rowKeys('expenditure', { kind: 'total', name: '合计' })).toEqual([]);
    expect(rowKeys('projects', { kind: 'total', name: '合计' })).toEqual([]);
  });
});
