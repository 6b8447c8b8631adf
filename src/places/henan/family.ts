import type { Family } from '../family.js';
import { column, group, type Form } from '../form.js';
import { overallForm } from '../national/overall-form.js';
import type { TableId } from '../table-ids.js';

/** 科目编码 in three columns, 基本支出 and 项目支出 by their parts: Henan 3, 5, 9. */
const expenditure = (name: string): Form => ({
  shape: 'rows',
  columns: [
    group('科目编码', column('类', 'lei'), column('款', 'kuan'), column('项', 'xiang')),
    column('单位代码', 'unitCode'),
    column(name, 'name'),
    column('合计', 'total'),
    group(
      '基本支出',
      column('小计', 'basic'),
      group('人员经费', column('工资福利支出', 'wages'), column('对个人和家庭的补助', 'subsidies')),
      group('公用经费', column('商品和服务支出', 'goods'), column('资本性支出', 'capital')),
    ),
    group(
      '项目支出',
      column('小计', 'project'),
      column('其他运转类', 'operating'),
      column('特定目标类', 'specific'),
    ),
  ],
});

const targets = (label: string, dimension: string) =>
  group(label, column('三级指标', `${dimension}.name`), column('指标值', `${dimension}.value`));

/** What the twelve tables of Henan have beside the national ones. */
const FURTHER: readonly TableId[] = [
  'economicSummary',
  'projects',
  'overallPerformance',
  'projectPerformance',
];

/** Henan, 2022: the forms of 红旗区's disclosure. Of forms 2 and 7 no filled one has been seen; see `generic.ts`. */
export const henan: Family = {
  regions: ['河南'],
  department: '部门名称',
  demands: [{ tables: FURTHER, least: 3, orHas: 'economicSummary' }],
  forms: {
    incomeExpenditure: [
      {
        shape: 'sides',
        columns: [
          group('收入', column('项目', 'income.item'), column('金额', 'income.amount')),
          group('支出', column('项目', 'expenditure.item'), column('金额', 'expenditure.amount')),
        ],
      },
    ],
    expenditure: [expenditure('单位（科目名称）')],
    appropriation: [
      {
        shape: 'sides',
        columns: [
          group('收入', column('项目', 'income.item'), column('金额', 'income.amount')),
          group(
            '支出',
            column('项目', 'expenditure.item'),
            column('合计', 'expenditure.total'),
            group(
              '一般公共预算',
              column('小计', 'expenditure.general'),
              column('其中：财政拨款', 'expenditure.fiscal'),
            ),
            column('政府性基金', 'expenditure.fund'),
            column('国有资本经营预算', 'expenditure.stateCapital'),
          ),
        ],
      },
    ],
    generalExpenditure: [expenditure('部门（科目名称）')],
    basicExpenditure: [
      {
        shape: 'rows',
        mergedTotal: true,
        columns: [
          group('部门预算支出经济分类科目', column('科目编码', 'code'), column('科目名称', 'name')),
          group('政府预算支出经济分类科目编码', column('科目编码', 'govCode'), column('科目名称', 'govName')),
          group(
            '本年一般公共预算基本支出',
            column('合计', 'total'),
            column('人员经费', 'personnel'),
            column('公用经费', 'public'),
          ),
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
            '公务用车购置及运行费',
            column('小计', 'vehicle'),
            column('公务用车购置费', 'vehicleBuy'),
            column('公务用车运行费', 'vehicleRun'),
          ),
          column('公务接待费', 'reception'),
        ],
      },
    ],
    fundExpenditure: [expenditure('单位（科目名称）')],
    projects: [
      {
        shape: 'rows',
        columns: [
          column('类型', 'type'),
          column('项目名称', 'name', { unit: 'unitCode' }),
          column('项目单位', 'unitName', { unit: 'name' }),
          column('合计', 'total'),
          group(
            '本年拨款',
            column('一般公共预算', 'general'),
            column('政府性基金预算', 'fund'),
            column('国有资本经营预算', 'stateCapital'),
          ),
          group(
            '财政拨款结转结余',
            column('一般公共预算', 'cGeneral'),
            column('政府性基金预算', 'cFund'),
            column('国有资本经营预算', 'cStateCapital'),
          ),
          column('财政专户管理资金', 'special'),
          column('单位资金', 'own'),
        ],
      },
    ],
    overallPerformance: [overallForm],
    projectPerformance: [
      {
        shape: 'rows',
        columns: [
          column('单位编码（项目编码）', 'code', { unit: 'unitCode', total: 'unitCode' }),
          column('项目单位（项目名称）', 'name'),
          group(
            '项目金额（{unit}）',
            column('资金总额', 'total'),
            column('政府预算资金', 'government'),
            column('财政专户管理资金', 'special'),
            column('单位资金', 'own'),
          ),
          group(
            '绩效目标',
            targets('成本指标', 'cost'),
            targets('产出指标', 'output'),
            targets('效益指标', 'benefit'),
            targets('满意度指标', 'satisfaction'),
          ),
        ],
      },
    ],
  },
};
