import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameOf, parentOf } from '../../src/model/codes/codes.js';
import { departmentCodesOf, governmentCodesOf, isCrosswalkPair } from '../../src/model/codes/crosswalk.js';
import { decodeNames, once } from '../../src/model/codes/decode.js';
import { economicName } from '../../src/model/codes/economic.js';
import { functionClassName } from '../../src/model/codes/function-classes.js';
import { functionSectionName } from '../../src/model/codes/function-sections.js';
import {
  economicHistory,
  functionClassHistory,
  functionItemHistory,
  functionSectionHistory,
} from '../../src/model/codes/renamed.js';

function rowsOf(file: string): string[][] {
  return readFileSync(`data/classification/${file}`, 'utf8')
    .split('\n')
    .slice(2)
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
}

const named = ['function.tsv', 'economic-department.tsv', 'economic-government.tsv'].flatMap(rowsOf);

describe('generated tables', () => {
  it('are what the generator writes now', () => {
    expect(() => execFileSync('node', ['scripts/generate-codes.js', '--check'])).not.toThrow();
  });

  it('hold every code of the sources with its name', () => {
    expect(named.length).toBeGreaterThan(1000);
    expect(named.map(([code]) => [code, nameOf(code!)])).toEqual(named.map(([code, name]) => [code, name]));
  });

  it('hold every pair of the crosswalk and no other', () => {
    const sourcePairs = rowsOf('crosswalk.tsv').map(
      ([department, , government]) => `${department} ${government}`,
    );
    const departments = new Set(sourcePairs.map((pair) => pair.slice(0, 5)));
    const held = [...departments].flatMap((department) =>
      governmentCodesOf(department).map((government) => `${department} ${government}`),
    );
    expect(held.toSorted()).toEqual([...new Set(sourcePairs)].toSorted());
  });
});

describe('decodeNames', () => {
  it('continues a group with two digits and opens one with more', () => {
    expect([...decodeNames('201甲01乙99丙202丁01戊')]).toEqual([
      ['201', '甲'],
      ['20101', '乙'],
      ['20199', '丙'],
      ['202', '丁'],
      ['20201', '戊'],
    ]);
  });

  it('takes a colon for a group without a name of its own', () => {
    expect([...decodeNames('20101:01甲20102:01乙')]).toEqual([
      ['2010101', '甲'],
      ['2010201', '乙'],
    ]);
  });

  it('reads nothing from nothing', () => {
    expect(decodeNames('').size).toBe(0);
  });
});

describe('once', () => {
  it('runs its function at the first call only, even where it gives undefined', () => {
    let calls = 0;
    const get = once(() => void (calls += 1));
    expect(calls).toBe(0);
    get();
    get();
    expect(calls).toBe(1);
  });
});

describe('nameOf', () => {
  it.each([
    ['201', '一般公共服务支出'],
    ['20103', '政府办公厅（室）及相关机构事务'],
    ['2010301', '行政运行'],
    ['301', '工资福利支出'],
    ['30101', '基本工资'],
    ['30213', '维修（护）费'],
    ['399', '其他支出'],
    ['501', '机关工资福利支出'],
    ['50501', '工资福利支出'],
    ['59999', '其他支出'],
  ])('%s is %s', (code, name) => {
    expect(nameOf(code)).toBe(name);
    expect(nameOf(code, 2022)).toBe(name);
  });

  it.each([
    '',
    '2',
    '20',
    '2010',
    '299',
    '29999',
    '2999999',
    '401',
    '30199x',
    ' 201',
    '２０１',
    'toString',
    '20103010',
  ])('does not know %j', (code) => {
    expect(nameOf(code)).toBeUndefined();
    expect(nameOf(code, 2022)).toBeUndefined();
  });

  it.each([
    ['215', 2020, '资源勘探信息等支出'],
    ['215', 2021, '资源勘探工业信息等支出'],
    ['21305', 2021, '扶贫'],
    ['21305', 2022, '巩固脱贫攻坚成果衔接乡村振兴'],
    ['2013804', 2023, '市场主体管理'],
    ['2013804', 2024, '经营主体管理'],
    ['20139', 2023, undefined],
    ['20139', 2024, '社会工作事务'],
    ['21006', 2023, '中医药'],
    ['21006', 2024, undefined],
    ['39906', 2020, '赠与'],
    ['39906', 2021, undefined],
    ['39909', 2020, undefined],
    ['39909', 2021, '经常性赠与'],
    ['59906', 2020, '赠与'],
  ])('%s in the edition of %i is %s', (code, year, name) => {
    expect(nameOf(code, year)).toBe(name);
  });

  it('gives the newest name without a year, also of a code that is gone', () => {
    expect(nameOf('215')).toBe('资源勘探工业信息等支出');
    expect(nameOf('21006')).toBe('中医药');
    expect(nameOf('39906')).toBe('赠与');
  });

  it('never throws and gives a non-empty name or undefined for any text', () => {
    fc.assert(
      fc.property(fc.string(), fc.option(fc.integer(), { nil: undefined }), (code, year) => {
        expect(nameOf(code, year)).not.toBe('');
      }),
    );
  });
});

describe('histories', () => {
  it('list editions oldest first', () => {
    for (const history of [
      functionClassHistory,
      functionSectionHistory,
      functionItemHistory,
      economicHistory,
    ])
      for (const editions of Object.values(history)) {
        const years = editions.map(([until]) => until);
        expect(years).toEqual(years.toSorted((a, b) => a - b));
      }
  });
});

describe('functionClassName', () => {
  it('names 类 only', () => {
    expect(functionClassName('208')).toBe('社会保障和就业支出');
    expect(functionClassName('20805')).toBeUndefined();
    expect(functionClassName('301')).toBeUndefined();
  });
});

describe('functionSectionName', () => {
  it('names 类 and 款 only', () => {
    expect(functionSectionName('208')).toBe('社会保障和就业支出');
    expect(functionSectionName('20805')).toBe('行政事业单位养老支出');
    expect(functionSectionName('2080505')).toBeUndefined();
    expect(functionSectionName('301')).toBeUndefined();
  });
});

describe('economicName', () => {
  it('knows both economic classifications and no functional code', () => {
    expect(economicName('30217')).toBe('公务接待费');
    expect(economicName('50206')).toBe('公务接待费');
    expect(economicName('201')).toBeUndefined();
  });
});

describe('crosswalk', () => {
  it('leads from a department code to the codes of both kinds of unit', () => {
    expect(governmentCodesOf('30101')).toEqual(['50101', '50501']);
    expect(governmentCodesOf('30217')).toEqual(['50206', '50502']);
    expect(governmentCodesOf('30302')).toEqual(['50905']);
  });

  it('leads back from a government code', () => {
    expect(departmentCodesOf('50101')).toEqual(['30101', '30102', '30103']);
    expect(departmentCodesOf('50899')).toEqual(['31199', '31206']);
  });

  it('says whether two codes may stand beside each other', () => {
    expect(isCrosswalkPair('30101', '50101')).toBe(true);
    expect(isCrosswalkPair('30101', '50501')).toBe(true);
    expect(isCrosswalkPair('30101', '50502')).toBe(false);
    expect(isCrosswalkPair('50101', '30101')).toBe(false);
  });

  it('gives nothing for an unknown code', () => {
    expect(governmentCodesOf('301')).toEqual([]);
    expect(departmentCodesOf('')).toEqual([]);
    expect(isCrosswalkPair('', '')).toBe(false);
  });

  it('agrees with itself in both directions', () => {
    const governments = rowsOf('economic-government.tsv').map(([code]) => code!);
    for (const government of governments)
      for (const department of departmentCodesOf(government)) {
        expect(governmentCodesOf(department)).toContain(government);
        expect(isCrosswalkPair(department, government)).toBe(true);
      }
  });

  it('names only codes that the economic tables know', () => {
    for (const [department, , government] of rowsOf('crosswalk.tsv'))
      expect([economicName(department!), economicName(government!)]).not.toContain(undefined);
  });
});

describe('parentOf', () => {
  it.each([
    ['2010301', '20103'],
    ['20103', '201'],
    ['201', undefined],
    ['30101', '301'],
    ['50501', '505'],
    ['301', undefined],
    ['', undefined],
    ['3010101', undefined],
    ['41072922100000000001', undefined],
    ['20103a1', undefined],
  ])('of %s is %s', (code, parent) => {
    expect(parentOf(code)).toBe(parent);
  });

  it('is a known code for every code of the sources', () => {
    for (const [code, , , parent] of named) {
      expect(parentOf(code!) ?? '').toBe(parent);
      if (parent) expect(nameOf(parent)).toBeDefined();
    }
  });

  it('is two digits shorter and ends within two steps', () => {
    const code = fc
      .tuple(fc.constantFrom('2', '3', '5'), fc.stringMatching(/^(\d\d){1,3}$/))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(code, (start) => {
        const parent = parentOf(start);
        if (parent === undefined) return;
        expect(start.startsWith(parent)).toBe(true);
        expect(start.length - parent.length).toBe(2);
        expect(parentOf(parentOf(parent) ?? '')).toBeUndefined();
      }),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void parentOf(text)));
  });
});
