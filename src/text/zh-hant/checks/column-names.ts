import { baseWords } from '../base.js';
import { sourceNames } from '../sources.js';
import { threePublicWords } from '../three-public.js';

/** Names of the columns of all tables by their ids; `threePublic` is the total of 三公 itself. */
export const columnNames: Record<string, string> = {
  ...threePublicWords.names,
  ...sourceNames,
  ...baseWords.types,
  amount: '金額',
  total: '合計',
  basic: '基本支出',
  project: '項目支出',
  businessExpenditure: '事業單位經營支出',
  toSuperior: '上繳上級支出',
  toAffiliated: '對附屬單位補助支出',
  thisYear: '本年收入',
  government: '政府預算資金',
  operatingCost: '機關運行經費',
  meeting: '會議費',
  training: '培訓費',
  threePublic: '“三公”經費合計',
  name: '名稱',
  code: '編碼',
  govCode: '政府預算編碼',
  govName: '政府預算科目',
  note: '說明',
  title: '標題',
  unit: '單位',
};
