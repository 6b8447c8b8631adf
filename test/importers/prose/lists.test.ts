import { describe, expect, it } from 'vitest';
import { readGlossary } from '../../../src/importers/prose/glossary.js';
import { outlineOf } from '../../../src/importers/prose/outline.js';
import { readProfile } from '../../../src/importers/prose/profile.js';
import { blocksOf } from './blocks.js';

function profile(...lines: string[]) {
  const { duties, offices, units } = readProfile(outlineOf(blocksOf(lines.join('\n'))).sections);
  const values = (list: readonly { value: string }[]) => list.map(({ value }) => value);
  return { duties: values(duties), offices: values(offices), units: values(units) };
}

function glossary(...lines: string[]) {
  const { terms } = readGlossary(outlineOf(blocksOf(['第三部分 名词解释', ...lines].join('\n'))).glossary);
  return terms.map(({ number, term, definition }) => [number, term, definition]);
}

describe('duties', () => {
  it.each([
    ['1、管水。', '2、治河。'],
    ['（一）管水。', '（二）治河。'],
    ['一、管水。', '二、治河。'],
    ['1.管水', '2.治河'],
  ])('reads a list numbered as %s', (...lines) => {
    expect(profile('一、主要职责', ...lines).duties.map((duty) => duty.replace(/。$/, ''))).toEqual([
      '管水',
      '治河',
    ]);
  });

  it('goes on where the numbers begin again', () => {
    expect(profile('一、主要职责', '1、管水。', '2、治河。', '1、防汛。').duties).toEqual([
      '管水。',
      '治河。',
      '防汛。',
    ]);
  });

  it('takes paragraphs without numbers for duties where none has one', () => {
    expect(profile('一、主要职责', '主要职责是：', '管水。', '治河。').duties).toEqual(['管水。', '治河。']);
  });

  it('puts what follows a duty without a number to it, and keeps the words before the list as text', () => {
    expect(
      profile('江东县水利局主要职能', '江东县水利局是工作部门。', '主要职能包括：', '1.管水。', '包括河湖。')
        .duties,
    ).toEqual(['管水。\n包括河湖。']);
  });
});

describe('offices and units', () => {
  it.each([
    ['江东县水利局内设机构3个，包括：办公室、人事科、财务科。'],
    ['江东县水利局设3个内设机构，包括：办公室、人事科、财务科。'],
    ['内设办公室、人事科、财务科等3个科室。'],
    ['内设机构：办公室、人事科和财务科。'],
  ])('reads the offices of: %s', (text) => {
    expect(profile('二、机构设置情况', text).offices).toEqual(['办公室', '人事科', '财务科']);
  });

  it('reads units from a list behind a colon', () => {
    expect(
      profile(
        '二、部门所属预算单位构成情况',
        '本预算为包括本级预算和所属单位预算在内的汇总预算。',
        '预算单位构成：',
        '1. 江东县水利局（本级）。',
        '2. 下属事业单位江东县河道管理站不单列预算，并入本级。',
        '3．江东县水利局机关服务中心',
      ).units,
    ).toEqual(['江东县水利局（本级）', '江东县河道管理站', '江东县水利局机关服务中心']);
  });

  it('reads units from one sentence', () => {
    expect(
      profile(
        '三、部门预算单位构成',
        '纳入2025年部门预算编制范围的二级预算单位包括：江东县水利局本级、江东县河道管理站。',
      ).units,
    ).toEqual(['江东县水利局本级', '江东县河道管理站']);
  });

  it('takes no sentence for a unit', () => {
    expect(profile('三、部门预算单位构成', '1.本部门无下属单位，只有本级预算。').units).toEqual([]);
  });
});

describe('the glossary', () => {
  it('reads terms with : or 是指 or 指, and keeps numbers that come twice', () => {
    expect(
      glossary(
        '一、财政拨款：是指财政当年拨付的资金。',
        '七、基本支出:指为保障运转的开支。',
        '七、“三公”经费，是指三项支出。',
        '八、机关运行经费指公用经费。',
        '九、项目支出：是完成特定任务的支出。',
      ),
    ).toEqual([
      ['一、', '财政拨款', '财政当年拨付的资金。'],
      ['七、', '基本支出', '为保障运转的开支。'],
      ['七、', '“三公”经费', '三项支出。'],
      ['八、', '机关运行经费', '公用经费。'],
      ['九、', '项目支出', '完成特定任务的支出。'],
    ]);
  });

  it('puts parts of a definition to it', () => {
    expect(
      glossary(
        '一、“三公”经费：指三项支出。',
        '其中：公务接待费指接待支出。',
        '（1）公务用车：购置和运行。',
        '二、基本支出：指运转。',
      ),
    ).toEqual([
      ['一、', '“三公”经费', '三项支出。\n其中：公务接待费指接待支出。\n（1）公务用车：购置和运行。'],
      ['二、', '基本支出', '运转。'],
    ]);
  });

  it('reads terms without numbers, and terms on lines of their own', () => {
    expect(glossary('基本支出：指运转。', '项目支出：指项目。')).toEqual([
      [undefined, '基本支出', '运转。'],
      [undefined, '项目支出', '项目。'],
    ]);
    expect(glossary('1.基本支出', '指为保障运转的开支。', '2.项目支出', '指项目。')).toEqual([
      ['1.', '基本支出', '为保障运转的开支。'],
      ['2.', '项目支出', '项目。'],
    ]);
  });
});
