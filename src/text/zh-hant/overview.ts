import type { OverviewWords } from '../zh-cn/overview.js';

export const overviewWords: OverviewWords = {
  heading: '主要數字',
  table: '收支、支出、“三公”經費和項目的表',
  names: {
    income: '收入總計',
    expenditure: '支出總計',
    threePublic: '“三公”經費',
    projects: '項目',
    targets: '績效指標',
    units: '預算單位',
  },
  unsplit: '未分基本和項目',
  profile: '部門概況',
  count: (count) => `${count} 個`,
  share: (percent) => `佔 ${percent}`,
  shareOf: (name, percent) => `${name}佔 ${percent}`,
  isSum: '表中未印，為各項之和',
  reveal: (name, table) => `${name}：看《${table}》的原表`,
  change: '增減',
  source: '來自',
  summary: (year, parts) => `${year} 年${parts.join('；')}。`,
  part: (name, value, change) => `${name} ${value}${change && '，'}${change}`,
};
