import { words, type ColumnSynonym, type PlaceWords } from '../words.js';

/** What public institutions spend beside 基本支出 and 项目支出. */
const institutions: readonly ColumnSynonym[] = [
  {
    field: 'businessExpenditure',
    heads: words('事业单位经营支出 经营支出 事业单位经营支出小计 事业经营支出 单位经营支出'),
  },
  { field: 'toSuperior', heads: words('上缴上级支出 上缴上级 上交上级支出 上缴上级单位支出') },
  {
    field: 'toAffiliated',
    heads: words(
      '对附属单位补助支出 对附属单位补助 附属单位补助支出 对附属单位的补助支出 补助附属单位支出 对下级单位补助支出',
    ),
  },
];

const CARRIED = words('*结转* *结余*');

/** Jiangsu, and others with its forms. */
export const jiangsuWords: PlaceWords = {
  columns: {
    expenditure: institutions,
    generalExpenditure: institutions,
    fundExpenditure: institutions,
    stateCapitalExpenditure: institutions,
    income: [
      { field: 'cSpecial', heads: words('*财政专户* 专户资金'), within: CARRIED },
      { field: 'cOwn', heads: words('单位资金* 单位自有资金* 其他资金 自有资金'), within: CARRIED },
      {
        field: 'thisYear',
        heads: words('小计 合计'),
        within: words('本年收入 本年收入合计 当年收入 *年收入'),
        outside: [...CARRIED, ...words('*拨款* *资金* 事业收入 其他收入')],
      },
      {
        field: 'thisYear',
        heads: words('本年收入 本年收入小计 本年收入合计 当年收入合计 当年收入小计 本年收入总计'),
      },
    ],
  },
};
