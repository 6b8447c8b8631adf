import budget from '../data/invented-no-last-year.json';

/**
 * The invented document with several sources, budgets and units; the totals differ, one amount is negative, one class
 * is not the sum of its budgets.
 */
export const severalFunds = {
  ...budget,
  tables: {
    ...budget.tables,
    incomeExpenditure: {
      ...budget.tables.incomeExpenditure,
      rows: [
        income('item', '一般公共预算拨款收入', 9_000_000, 'general'),
        income('item', '政府性基金预算拨款收入', 3_000_000, 'fund'),
        income('item', '国有资本经营预算拨款收入', 0, 'stateCapital'),
        income('item', '事业收入', 900_000, 'institutional'),
        income('item', '其他收入', -100_000, 'other'),
        income('carry', '上年结转', 600_000, 'carry'),
        income('total', '收入总计', 13_400_000),
        expenditure('item', '一般公共服务支出', 8_400_000, '201'),
        expenditure('item', '社会保障和就业支出', 1_200_000, '208'),
        expenditure('item', '城乡社区支出', 3_000_000, '212'),
        expenditure('item', '住房保障支出', null, '221'),
        expenditure('carry', '年终结转', 400_000),
        expenditure('total', '支出总计', 13_000_000),
      ],
    },
    income: {
      ...budget.tables.income,
      rows: [
        {
          kind: 'total',
          name: '合计',
          total: 13_400_000,
          general: 9_000_000,
          fund: 3_000_000,
          institutional: 900_000,
          other: -100_000,
          carry: 600_000,
        },
        {
          kind: 'unit',
          unitCode: '999001',
          name: '虚构市示例局（本级）',
          total: 9_600_000,
          general: 7_000_000,
          fund: 2_000_000,
          carry: 600_000,
        },
        {
          kind: 'unit',
          unitCode: '999002',
          name: '虚构市示例服务中心',
          total: 3_800_000,
          general: 2_000_000,
          fund: 1_000_000,
          institutional: 900_000,
          other: -100_000,
        },
      ],
    },
    appropriation: {
      ...budget.tables.appropriation,
      rows: [
        income('item', '一般公共预算拨款', 9_000_000, 'general'),
        income('item', '政府性基金预算拨款', 3_000_000, 'fund'),
        income('carry', '上年结转', 600_000, 'carry'),
        income('total', '收入总计', 12_600_000),
        paid('item', '一般公共服务支出', [8_400_000, 8_400_000, null], '201'),
        paid('item', '社会保障和就业支出', [1_200_000, 1_000_000, 100_000], '208'),
        paid('item', '城乡社区支出', [3_000_000, 100_000, 2_900_000], '212'),
        paid('item', '住房保障支出', [null, null, null], '221'),
        paid('total', '支出总计', [12_600_000, 9_600_000, 3_000_000]),
      ],
    },
    fundExpenditure: {
      ...budget.tables.fundExpenditure,
      note: '本表仅含当年安排的支出。',
      rows: [
        { kind: 'class', code: '212', name: '城乡社区支出', total: 2_900_000 },
        {
          kind: 'item',
          code: '2120801',
          name: '征地和拆迁补偿支出',
          total: 1_900_000,
          basic: null,
          project: 1_900_000,
        },
        {
          kind: 'item',
          code: '2120899',
          name: '其他国有土地使用权出让收入安排的支出',
          total: 1_000_000,
          basic: 200_000,
          project: 800_000,
        },
        { kind: 'total', name: '合计', total: 2_900_000, basic: 200_000, project: 2_700_000 },
      ],
    },
    stateCapitalExpenditure: {
      ...budget.tables.stateCapitalExpenditure,
      rows: [{ kind: 'total', name: '合计', total: 0, basic: 0, project: 0 }],
    },
  },
};

function income(kind: string, name: string, amount: number, source?: string) {
  return { side: 'income', kind, name, amount, ...(source && { source }) };
}

function expenditure(kind: string, name: string, amount: number | null, code?: string) {
  return { side: 'expenditure', kind, name, amount, ...(code && { code }) };
}

function paid(kind: string, name: string, amounts: (number | null)[], code?: string) {
  const [total, general, fund] = amounts;
  return { side: 'expenditure', kind, name, total, general, fund, ...(code && { code }) };
}
