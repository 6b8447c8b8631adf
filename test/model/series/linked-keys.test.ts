import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Budget } from '../../../src/model/schema/document.js';
import { linkedKeys, nameOfKey } from '../../../src/model/series/linked-keys.js';

const budget = JSON.parse(readFileSync('data/hongqi-office-2022.json', 'utf8')) as Budget;
const legal = '410702220000000012274';

describe('linkedKeys', () => {
  it('gives nothing for no selection, and an unknown key alone', () => {
    expect(linkedKeys(budget, '')).toEqual([]);
    expect(linkedKeys(budget, 'nonsense')).toEqual(['nonsense']);
    expect(linkedKeys(budget, 'tables.nonsense.rows[9].total')).toEqual(['tables.nonsense.rows[9].total']);
  });

  it('follows a cell to its row, and in three-public to its column', () => {
    expect(linkedKeys(budget, 'tables.expenditure.rows[2].wages')).toContain('2010301');
    expect(linkedKeys(budget, 'tables.threePublic.rows[0].vehicleRun')).toContain('vehicleRun');
    expect(linkedKeys(budget, 'tables.threePublic.rows[0].total')).toEqual([
      'tables.threePublic.rows[0].total',
    ]);
  });

  it('knows which economic codes carry a three-public expense, both ways', () => {
    expect(linkedKeys(budget, 'reception')).toEqual(['reception', '30217', '50206']);
    expect(linkedKeys(budget, '30231')).toEqual(expect.arrayContaining(['vehicleRun', '50208']));
    expect(linkedKeys(budget, 'vehicle')).toEqual(
      expect.arrayContaining(['vehicle', 'vehicleBuy', 'vehicleRun', '30231', '31013']),
    );
    expect(linkedKeys(budget, '30201')).toEqual(['30201']);
  });

  it('follows a project to its name and to the item that the amounts prove, and back', () => {
    const keys = linkedKeys(budget, legal);
    expect(keys).toEqual(expect.arrayContaining(['project:政府法制工作综合业务费', '2040612/project']));
    expect(linkedKeys(budget, '204')).toContain(legal);
    expect(linkedKeys(budget, '2040612/project')).toContain(legal);
    expect(linkedKeys(budget, '2040612/basic')).not.toContain(legal);
    expect(linkedKeys(budget, '2013699')).not.toContain(legal);
  });

  it('names each key once and the selected one first', () => {
    for (const key of ['204', 'vehicle', legal, 'general']) {
      const keys = linkedKeys(budget, key);
      expect(keys[0]).toBe(key);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
});

describe('nameOfKey', () => {
  it('finds the printed name of a function, an economic code, a project and a unit', () => {
    expect(nameOfKey(budget, '204')).toBe('公共安全');
    expect(nameOfKey(budget, '2040612/project')).toBe('法治建设');
    expect(nameOfKey(budget, '30231')).toBe('公务用车运行维护费');
    expect(nameOfKey(budget, legal)).toBe('政府法制工作综合业务费');
    expect(nameOfKey(budget, 'unit:007001')).toBe('新乡市红旗区人民政府办公室本级');
    expect(nameOfKey(budget, 'fund')).toBe('政府性基金预算拨款收入');
    expect(nameOfKey(budget, 'nonsense')).toBe(null);
  });
});
