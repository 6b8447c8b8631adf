import type { Family } from '../family.js';
import { column, group } from '../form.js';

/** Where the money of a year comes from, below 本年收入 and 上年结转结余. */
const carried = [
  column('一般公共预算', 'cGeneral'),
  column('政府性基金预算', 'cFund'),
  column('国有资本经营预算', 'cStateCapital'),
  column('财政专户管理资金', 'cSpecial'),
  column('单位资金', 'cOwn'),
];

/**
 * Jiangsu: 收入总表 by unit, with this year's income and what is carried over each by source; 支出总表 with what public
 * institutions spend beside 基本支出 and 项目支出; 会议费 and 培训费 beside “三公”经费.
 */
export const jiangsu: Family = {
  regions: ['江苏'],
  department: '部门',
  demands: [],
  forms: {
    income: [
      {
        shape: 'rows',
        columns: [
          column('部门代码', 'unitCode'),
          column('部门名称', 'name'),
          column('合计', 'total'),
          group(
            '本年收入',
            column('小计', 'thisYear'),
            column('一般公共预算', 'general'),
            column('政府性基金预算', 'fund'),
            column('国有资本经营预算', 'stateCapital'),
            column('财政专户管理资金', 'special'),
            column('事业收入', 'institutional'),
            column('事业单位经营收入', 'business'),
            column('上级补助收入', 'superior'),
            column('附属单位上缴收入', 'affiliated'),
            column('其他收入', 'other'),
          ),
          group('上年结转结余', column('小计', 'carry'), ...carried),
        ],
      },
    ],
    expenditure: [
      {
        shape: 'rows',
        mergedTotal: true,
        columns: [
          column('科目编码', 'code'),
          column('科目名称', 'name'),
          column('合计', 'total'),
          column('基本支出', 'basic'),
          column('项目支出', 'project'),
          column('事业单位经营支出', 'businessExpenditure'),
          column('上缴上级支出', 'toSuperior'),
          column('对附属单位补助支出', 'toAffiliated'),
        ],
      },
    ],
    generalExpenditure: [
      {
        shape: 'rows',
        mergedTotal: true,
        columns: [
          column('科目编码', 'code'),
          column('科目名称', 'name'),
          column('合计', 'total'),
          group(
            '基本支出',
            column('小计', 'basic'),
            column('人员经费', 'personnel'),
            column('公用经费', 'public'),
          ),
          column('项目支出', 'project'),
        ],
      },
    ],
    threePublic: [
      {
        shape: 'rows',
        columns: [
          column('“三公”经费合计', 'total'),
          column('因公出国（境）费', 'abroad'),
          group(
            '公务用车购置及运行维护费',
            column('小计', 'vehicle'),
            column('公务用车购置费', 'vehicleBuy'),
            column('公务用车运行维护费', 'vehicleRun'),
          ),
          column('公务接待费', 'reception'),
          column('会议费', 'meeting'),
          column('培训费', 'training'),
        ],
      },
    ],
  },
};
