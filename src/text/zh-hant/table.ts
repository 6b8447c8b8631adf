import type { TableWords } from '../zh-cn/table.js';

export const tableWords: TableWords = {
  names: {
    incomeExpenditure: '收支總表',
    income: '收入總表',
    expenditure: '支出總表',
    appropriation: '財政撥款收支總表',
    generalExpenditure: '一般公共預算支出表',
    basicExpenditure: '一般公共預算基本支出表',
    economicSummary: '支出經濟分類彙總表',
    threePublic: '“三公”經費表',
    fundExpenditure: '政府性基金預算支出表',
    stateCapitalExpenditure: '國有資本經營預算支出表',
    projects: '項目支出表',
    overallPerformance: '部門整體績效目標表',
    projectPerformance: '項目績效目標表',
  },
  form: '表號',
  lead: (label) => `${label}：`,
  isEmpty: '這張表已經公開，表中沒有數據。',
  scroll: (columns) => `左右滑動查看全部 ${columns} 列`,
  keys: '方向鍵在單元格之間移動，Home、End 到行首行尾，回車選定',
  search: '在表中搜索',
  placeholder: '編碼、名稱…',
  shown: (count, total) => (count === total ? `共 ${total} 行` : `${count} / ${total} 行`),
  nothing: '沒有符合條件的行。',
  sort: (column) => `按${column}排序`,
};
