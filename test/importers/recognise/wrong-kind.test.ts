import { describe, expect, it } from 'vitest';
import { wrongKindOf } from '../../../src/importers/recognise/wrong-kind.js';
import { grid, text } from '../grids.js';

describe('wrongKindOf', () => {
  it('knows a final account by the titles of its tables, with the place', () => {
    const blocks = [text('2021年度部门决算', 1), text('收入支出决算总表', 7), grid('收入\t\t支出\t')];
    expect(wrongKindOf(blocks)).toEqual({
      kind: 'final-account',
      place: { file: 'a.txt', line: 7 },
      text: '收入支出决算总表',
    });
  });

  it('knows a final account by the rows or the sheet of its grids', () => {
    expect(wrongKindOf([grid('收入决算表\t>\n项目\t金额')])).toMatchObject({ kind: 'final-account' });
    expect(wrongKindOf([grid('项目\t金额\n1\t2', { sheet: '支出决算表' })])).toMatchObject({
      kind: 'final-account',
      place: { sheet: '支出决算表' },
    });
  });

  it('knows a final account by its name where it has no tables', () => {
    expect(wrongKindOf([text('某某局2021年度部门决算公开'), text('一、部门概况')])).toMatchObject({
      kind: 'final-account',
    });
  });

  it("knows a government's own budget", () => {
    const blocks = [text('2024年某区本级一般公共预算收支预算表'), text('2024年社会保险基金预算收支表')];
    expect(wrongKindOf(blocks)).toMatchObject({ kind: 'government-budget' });
    expect(wrongKindOf([text('关于某区2023年预算执行情况和2024年预算草案')])).toMatchObject({
      kind: 'government-budget',
    });
  });

  it('takes a department budget for one, also where it speaks of final accounts', () => {
    expect(
      wrongKindOf([text('2024年部门预算'), text('财政拨款收支总表'), text('2022年收入决算表')]),
    ).toBeNull();
    expect(wrongKindOf([text('2024年部门预算'), text('2022年部门决算为 5 万元，比预算减少。')])).toBeNull();
    expect(wrongKindOf([text('一段没有任何线索的文字')])).toBeNull();
    expect(wrongKindOf([])).toBeNull();
  });
});
