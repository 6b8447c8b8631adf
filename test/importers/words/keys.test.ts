import { describe, expect, it } from 'vitest';
import { yearsIn } from '../../../src/importers/words/dates.js';
import { headKeyOf, keyOf, titleKeyOf } from '../../../src/importers/words/keys.js';

describe('keys', () => {
  it.each([
    ['单位：万元', '单位:万元'],
    ['“三公”经费', '三公经费'],
    ['因公出国（境）\n费', '因公出国(境)费'],
    ['財政預(yù)決算@@', '财政预决算'],
    ['１２．３％', '12.3%'],
  ])('keyOf(%j) is %j', (text, key) => {
    expect(keyOf(text)).toBe(key);
  });

  it.each([
    ['一、2022年部门收支预算表', '部门收支预算表'],
    ['公开表1-2 部门支出总表（2024年度）', '部门支出总表'],
    ['附件3：2024年度部门收入预算表（续表）', '部门收入预算表'],
    ['### **项目支出预算表**', '项目支出预算表'],
  ])('titleKeyOf(%j) is %j', (text, key) => {
    expect(titleKeyOf(text)).toBe(key);
  });

  it.each([
    ['2024年预算数', '预算数'],
    ['合计（万元）', '合计'],
    ['1.公务接待费', '公务接待费'],
    ['科目\n编码', '科目编码'],
  ])('headKeyOf(%j) is %j', (text, key) => {
    expect(headKeyOf(text)).toBe(key);
  });

  it('finds years, no parts of longer numbers', () => {
    expect(yearsIn('2021年决算 ２０２２年预算 4107022022')).toEqual([2021, 2022]);
  });
});
