import { baseWords } from '../base.js';
import { sourceNames } from '../sources.js';
import { threePublicWords } from '../three-public.js';

/** Names of the columns of all tables by their ids; `threePublic` is the total of 三公 itself. */
export const columnNames: Record<string, string> = {
  ...threePublicWords('zh-CN').names,
  ...sourceNames('zh-CN'),
  ...baseWords('zh-CN').types,
  amount: '金额',
  total: '合计',
  basic: '基本支出',
  project: '项目支出',
  businessExpenditure: '事业单位经营支出',
  toSuperior: '上缴上级支出',
  toAffiliated: '对附属单位补助支出',
  thisYear: '本年收入',
  government: '政府预算资金',
  operatingCost: '机关运行经费',
  meeting: '会议费',
  training: '培训费',
  threePublic: '“三公”经费合计',
  name: '名称',
  code: '编码',
  govCode: '政府预算编码',
  govName: '政府预算科目',
  note: '说明',
  title: '标题',
  unit: '单位',
};
