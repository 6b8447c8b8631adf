import { describe, expect, it } from 'vitest';
import { readAmount } from '../../../src/importers/build/read-amount.js';

const read = (text: string, more: object = {}) => readAmount({ text, ...more }, '万元');

describe('readAmount', () => {
  it.each([
    ['462.78', 462.78, 2],
    ['91,016,775.35', 91016775.35, 2],
    ['1,055.4', 1055.4, 1],
    ['46', 46, 0],
    ['46.00', 46, 2],
    ['0', 0, 0],
    ['0.00', 0, 2],
    ['-12.5', -12.5, 1],
    ['−12.5', -12.5, 1],
    ['(1,234.50)', -1234.5, 2],
    ['（12）', -12, 0],
    ['△3.2', -3.2, 1],
    ['１２．３', 12.3, 1],
    ['１，２３４．５０', 1234.5, 2],
    ['12 345 678', 12345678, 0],
    ['91,016,\n775.35', 91016775.35, 2],
    ['462. 78', 462.78, 2],
    ['46万元', 46, 0],
    ['46 万元', 46, 0],
    ['0.1', 0.1, 1],
    ['9007199254740991', 9007199254740991, 0],
  ])('reads %s', (text, value, decimals) => {
    expect(read(text)).toEqual({ kind: 'amount', value, decimals });
  });

  it.each([
    '',
    '  ',
    '　',
    '-',
    '—',
    '–',
    '－',
    '／',
    '/',
    '--',
    '……',
    '…',
    '--（基数为0，不可比）',
    '—(基数为0)',
  ])('takes %j for nothing', (text) => {
    expect(read(text)).toEqual({ kind: 'nothing' });
  });

  it.each([
    ['867.50 839.00', 'amount-not-number'],
    ['12 13', 'amount-not-number'],
    ['1,23,4', 'amount-not-number'],
    ['1.2.3', 'amount-not-number'],
    ['待定', 'amount-not-number'],
    ['12.5%', 'amount-not-number'],
    ['46元', 'amount-other-unit'],
    ['12人', 'amount-not-number'],
    ['Infinity', 'amount-not-number'],
    ['2024-01-05', 'amount-date'],
    ['2024年1月', 'amount-date'],
  ])('never guesses: %s', (text, code) => {
    expect(read(text)).toMatchObject({ kind: 'fault', code });
  });

  it.each(['date', 'error-value', 'formula-without-value'] as const)('tells a cell that is %s', (fault) => {
    expect(read('#REF!', { fault })).toEqual({ kind: 'fault', code: `amount-${fault}` });
  });

  it('reads the text a sheet shows, and the stored number only where it shows none', () => {
    expect(read('46.13', { number: 46.1289 })).toMatchObject({ value: 46.13 });
    expect(read('', { number: 0 })).toEqual({ kind: 'nothing' });
    expect(read('####', { number: 1234.5 })).toMatchObject({ value: 1234.5 });
    expect(read('1.56E+08', { number: 156211123 })).toMatchObject({ value: 156211123 });
  });
});
