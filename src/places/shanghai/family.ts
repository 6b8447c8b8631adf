import type { Family } from '../family.js';
import { column, group, type Form, type Leaf } from '../form.js';

/** A table by function: 项目 on the left, amounts under one head on the right. */
const byFunction = (head: string, ...amounts: Leaf[]): Form => ({
  shape: 'rows',
  mergedTotal: true,
  columns: [
    group(
      '项目',
      group('功能分类科目编码', column('类', 'lei'), column('款', 'kuan'), column('项', 'xiang')),
      column('功能分类科目名称', 'name'),
    ),
    group(head, ...amounts),
  ],
});

const expenditure = (head: string): Form =>
  byFunction(head, column('合计', 'total'), column('基本支出', 'basic'), column('项目支出', 'project'));

const income = (head: string) =>
  group(head, column('项目', 'income.item'), column('预算数', 'income.amount'));
const item = column('项目', 'expenditure.item');

/** Shanghai, 2023 to 2026: the forms of 普陀区 for departments and units. */
export const shanghai: Family = {
  regions: ['上海'],
  department: '编制部门',
  demands: [{ tables: ['stateCapitalExpenditure'], orHas: 'stateCapitalExpenditure' }],
  forms: {
    incomeExpenditure: [
      {
        shape: 'sides',
        columns: [income('本年收入'), group('本年支出', item, column('预算数', 'expenditure.amount'))],
      },
      {
        shape: 'sides',
        columns: [
          income('本年收入'),
          group(
            '本年支出',
            item,
            group(
              '预算数',
              column('合计', 'expenditure.amount'),
              group(
                '基本支出',
                column('人员经费', 'expenditure.personnel'),
                column('公用经费', 'expenditure.public'),
              ),
              column('项目支出', 'expenditure.project'),
            ),
          ),
        ],
      },
    ],
    income: [
      byFunction(
        '收入预算',
        column('合计', 'total'),
        column('财政拨款收入', 'fiscal'),
        column('事业收入', 'institutional'),
        column('事业单位经营收入', 'business'),
        column('其他收入', 'other'),
      ),
    ],
    expenditure: [expenditure('支出预算')],
    appropriation: [
      {
        shape: 'sides',
        columns: [
          income('财政拨款收入'),
          group(
            '财政拨款支出',
            item,
            column('合计', 'expenditure.total'),
            column('一般公共预算', 'expenditure.general'),
            column('政府性基金预算', 'expenditure.fund'),
            column('国有资本经营预算', 'expenditure.stateCapital'),
          ),
        ],
      },
    ],
    generalExpenditure: [expenditure('一般公共预算支出')],
    fundExpenditure: [expenditure('政府性基金预算支出')],
    stateCapitalExpenditure: [expenditure('国有资本经营预算支出')],
    basicExpenditure: [
      {
        shape: 'rows',
        mergedTotal: true,
        columns: [
          group(
            '项目',
            group('部门预算经济分类科目编码', column('类', 'lei'), column('款', 'kuan')),
            column('经济分类科目名称', 'name'),
          ),
          group(
            '一般公共预算基本支出',
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
          group(
            '“三公”经费预算数',
            column('合计', 'total'),
            column('因公出国(境)费', 'abroad'),
            column('公务接待费', 'reception'),
            group(
              '公务用车购置及运行费',
              column('小计', 'vehicle'),
              column('购置费', 'vehicleBuy'),
              column('运行费', 'vehicleRun'),
            ),
          ),
          column('机关运行经费预算数', 'operatingCost'),
        ],
      },
    ],
  },
};
