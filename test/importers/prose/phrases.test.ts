import { describe, expect, it } from 'vitest';
import { draftsOf, factsOf, inSection } from './read.js';

/** Facts as short lines: subject, figure, cell. */
function linesOf(text: string): string[] {
  return factsOf(text).map((fact) => {
    const figure =
      fact.kind === 'amount'
        ? `${fact.amount}${fact.unit}`
        : fact.kind === 'share'
          ? `${fact.percent}%`
          : fact.kind === 'count'
            ? `${fact.count}${fact.measure}`
            : `${fact.direction} ${fact.amount ?? ''}`.trim();
    return `${fact.subject} ${figure} ${fact.cell?.replace('tables.', '') ?? '-'}`;
  });
}

describe('subjects and their cells', () => {
  it('reads income by source, and a carry-over', () => {
    expect(
      linesOf(
        '二、收入预算情况\n江东县水利局2025年收入预算101万元，其中：上年结转1万元，占0.99%；一般公共预算拨款收入100万元，占99.01%。',
      ),
    ).toEqual([
      '收入预算 101万元 incomeExpenditure.rows[3].amount',
      '上年结转 1万元 incomeExpenditure.rows[2].amount',
      '上年结转 0.99% incomeExpenditure.rows[2].amount',
      '一般公共预算拨款收入 100万元 incomeExpenditure.rows[0].amount',
      '一般公共预算拨款收入 99.01% incomeExpenditure.rows[0].amount',
    ]);
  });

  it('reads functions by class, by path, by code, and by the words before a colon', () => {
    expect(
      linesOf(
        [
          '五、一般公共预算支出预算情况说明',
          '2025年一般公共预算支出100万元，主要用于以下方面：一般公共服务（类）支出100万元，占100%。',
          '1.一般公共服务（类）政府办公厅（室）及相关机构事务（款）行政运行（项）：2025年预算数为60万元，主要用于基本支出。',
          '2.“一般公共服务支出-政府办公厅（室）及相关机构事务-一般行政管理事务”科目30万元。',
          '（三）行政运行(2010301)60万元。',
          '（四）2013202-一般行政管理事务10万元。',
        ].join('\n'),
      ),
    ).toEqual([
      '一般公共预算支出 100万元 generalExpenditure.rows[4].total',
      '一般公共服务（类）支出 100万元 generalExpenditure.rows[0].total',
      '一般公共服务（类）支出 100% generalExpenditure.rows[0].total',
      '一般公共服务（类）政府办公厅（室）及相关机构事务（款）行政运行（项） 60万元 generalExpenditure.rows[1].total',
      '一般公共服务支出-政府办公厅（室）及相关机构事务-一般行政管理事务 30万元 generalExpenditure.rows[2].total',
      '行政运行(2010301) 60万元 generalExpenditure.rows[1].total',
      '2013202-一般行政管理事务 10万元 generalExpenditure.rows[3].total',
    ]);
  });

  it('gives no cell to a name that stands for two rows, and says so', () => {
    const { facts } = draftsOf('五、一般公共预算支出情况\n一般行政管理事务30万元。');
    expect(facts).toMatchObject([{ cell: null, isUncertain: true }]);
  });

  it('reads income and expenditure of one budget told in one, with both cells', () => {
    const { facts } = draftsOf(
      '四、财政拨款收支情况\n一般公共预算收支预算100万元，政府性基金收支预算0万元。',
    );
    expect(facts.map(({ cell, also }) => [cell?.path, ...also.map(({ path }) => path)])).toEqual([
      ['tables.appropriation.rows[2].general', 'tables.appropriation.rows[0].amount'],
      ['tables.appropriation.rows[2].fund'],
    ]);
  });

  it('knows a subject behind the name of an office that is not the department', () => {
    expect(linesOf('七、“三公”经费情况\n江西县某某管理局“三公”经费5万元。')[0]).toContain(
      'threePublic.rows[0].total',
    );
  });

  it('reads the three-public parts under titles of their own', () => {
    expect(
      linesOf(
        [
          '六、“三公”经费支出情况',
          '（一）因公出国（境）经费',
          '2025年预算安排0万元。与上年持平。',
          '（二）公务接待费',
          '2025年预算安排1万元。比上年减少0.5万元，主要原因是：严控接待。',
          '（三）公务用车购置及运行费',
          '2025年预算安排4万元。其中：公务用车运行费4万元，公务用车购置费0万元。',
        ].join('\n'),
      ),
    ).toEqual([
      '因公出国（境）经费 0万元 threePublic.rows[0].abroad',
      '因公出国（境）经费 unchanged threePublic.rows[0].abroad',
      '公务接待费 1万元 threePublic.rows[0].reception',
      '公务接待费 decrease 0.5 threePublic.rows[0].reception',
      '公务用车购置及运行费 4万元 threePublic.rows[0].vehicle',
      '公务用车运行费 4万元 threePublic.rows[0].vehicleRun',
      '公务用车购置费 0万元 threePublic.rows[0].vehicleBuy',
    ]);
  });

  it('lets a change behind closed brackets speak of what stands before them', () => {
    expect(
      linesOf(
        '七、“三公”经费\n公务用车购置及运行维护费4万元（其中：公务用车购置费0万元，公务用车运行维护费4万元），较上年减少1万元。',
      ).at(-1),
    ).toBe('公务用车购置及运行维护费 decrease 1 threePublic.rows[0].vehicle');
  });

  it('gives no cell to a change that could be of the whole or of its last part', () => {
    const { facts } = draftsOf(
      '七、“三公”经费\n公务用车费4万元，其中：公务用车运行费4万元，公务用车购置费0万元。与上年持平。',
    );
    expect(facts.at(-1)).toMatchObject({ cell: null, isUncertain: true, fact: { kind: 'change' } });
  });

  it('keeps figures of another year, and of what was spent, from the cells of this year', () => {
    const facts = inSection(
      '一般公共预算支出情况',
      '“一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）行政运行（项）”60万元。2024年当年预算执行数为50万元，2025年预算安排60万元，比2024年预算执行数增加20%。',
    );
    expect(facts.map((fact) => [fact.kind, fact.cell])).toEqual([
      ['amount', 'tables.generalExpenditure.rows[1].total'],
      ['amount', undefined],
      ['amount', 'tables.generalExpenditure.rows[1].total'],
      ['change', undefined],
    ]);
    expect(facts[1]!.subject).toMatch(/行政运行（项）2024年当年预算执行数$/);
  });

  it('reads a stated base of last year as an amount of that year', () => {
    const facts = inSection(
      '“三公”经费',
      '“三公”经费5万元，较2024年年初预算的6万元减少1万元，同比下降16.67%。',
    );
    expect(facts).toMatchObject([
      { kind: 'amount', amount: 5 },
      { kind: 'amount', amount: 6 },
      { kind: 'change', amount: 1, percent: 16.67, subject: '“三公”经费' },
    ]);
    expect(facts[1]).not.toHaveProperty('cell');
  });

  it('takes a share only of a whole that is not smaller', () => {
    const facts = inSection('支出预算情况', '支出合计101万元，其中：基本支出600万元，占60%。');
    expect(facts[2]).not.toHaveProperty('of');
  });

  it('takes the whole that a share names', () => {
    const [, , share] = inSection('支出预算情况', '支出合计101万元。基本支出60万元，占支出合计的59.41%。');
    expect(share).toMatchObject({ of: 'tables.expenditure.rows[0].total' });
  });

  it('reads letters set wide, and half-width marks', () => {
    expect(
      linesOf(
        '三、支出预算情况\n2025 年 支 出 合 计 101 万 元 , 其中 : 基 本 支 出 60 万元,同 比 增 加 1 万元,增长 1.69%;项目支出41万元.',
      ),
    ).toEqual([
      '支出合计 101万元 expenditure.rows[0].total',
      '基本支出 60万元 expenditure.rows[0].basic',
      '基本支出 increase 1 expenditure.rows[0].basic',
      '项目支出 41万元 expenditure.rows[0].project',
    ]);
  });

  it('reads counts of units, vehicles, equipment, offices and projects', () => {
    expect(
      linesOf(
        [
          '二、机构设置',
          '部门预算是包括江东县水利局本部以及下属3家事业单位的综合收支计划。江东县水利局设5个内设机构。',
          '四、国有资产占用情况',
          '2024年末，江东县水利局共有车辆3辆，其中：执法执勤用车2辆、其他用车1辆；另借用1辆一般公务用车。',
          '2025年部门预算安排购置车辆1辆，其中：其他用车1辆。',
          '五、绩效目标设置情况',
          '编报绩效目标的项目11个，涉及项目预算资金41万元。',
        ].join('\n'),
      ),
    ).toEqual([
      '下属事业单位 3家 -',
      '内设机构 5个 -',
      '共有车辆 3辆 -',
      '共有执法执勤用车 2辆 -',
      '共有其他用车 1辆 -',
      '借用一般公务用车 1辆 -',
      '安排购置车辆 1辆 -',
      '安排购置其他用车 1辆 -',
      '编报绩效目标的项目 11个 -',
      '编报绩效目标的项目预算资金 41万元 -',
    ]);
  });

  it('gives one reason to all the changes it names', () => {
    const facts = factsOf(
      '一、收支预算总体情况\n财政拨款收入100万元，比2024年预算减少5万元。\n财政拨款支出预算100万元，比2024年预算减少5万元。\n财政拨款收入支出减少的主要原因是项目调整。',
    );
    expect(facts.filter(({ kind }) => kind === 'change')).toMatchObject([
      { reason: '项目调整' },
      { reason: '项目调整' },
    ]);
  });

  it('keeps the ids of facts unique, short and the same each time', () => {
    const text = `三、支出预算情况\n${'支出合计101万元，其中：基本支出60万元。'.repeat(4)}`;
    const ids = factsOf(text).map(({ id }) => id);
    expect(ids.slice(0, 6)).toEqual([
      'expenditure',
      'expenditure-basic',
      'expenditure-repeated',
      'expenditure-basic-repeated',
      'expenditure-3',
      'expenditure-basic-3',
    ]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(factsOf(text).map(({ id }) => id)).toEqual(ids);
  });

  it('tells paragraphs whose figures it does not understand', () => {
    const { unread } = draftsOf('三、支出预算情况\n支出合计101万元。\n任务完成率95%。');
    expect(unread).toMatchObject([{ text: '任务完成率95%。' }]);
  });
});
