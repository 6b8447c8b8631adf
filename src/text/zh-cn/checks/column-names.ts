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
  government: '政府预算资金',
  cGeneral: '结转的一般公共预算',
  cFund: '结转的政府性基金预算',
  cStateCapital: '结转的国有资本经营预算',
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
