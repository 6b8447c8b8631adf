import type { ProjectsWords } from '../zh-cn/projects.js';
import { sourceNames } from './sources.js';

export const projectsWords: ProjectsWords = {
  heading: '項目支出與績效目標',
  table: '項目支出表或項目績效目標表',
  grouping: '分組',
  groupings: { type: '按類型', unit: '按單位', source: '按資金來源', function: '按功能科目' },
  unknown: '未註明',
  unproven: '金額不能證明屬於哪個科目',
  notCounted: '只在項目績效目標表中，不計入合計',
  sources: {
    ...sourceNames,
    government: '政府預算資金',
  },
  placeholder: '項目、編碼、類型或單位',
  shown: (count, total) => `顯示 ${count} / ${total} 個項目`,
  nothing: '沒有符合條件的項目。',
  rest: (count) => `顯示其餘 ${count} 個`,
  count: (count) => `${count} 個項目`,
  type: '項目類型',
  source: '資金來源',
  function: '功能科目',
  inferred: '推斷：金額恰好相符',
  otherAmount: (amount) => `項目績效目標表印的金額是 ${amount}。`,
  isSum: '合計欄空白，金額是各來源之和。',
  sourcesDiffer: (sum) => `各來源之和 ${sum}，與合計不同，條形不分來源。`,
  matchedByName: '推斷：兩張表中只有這一個同名項目。',
  matchedByAmount: (name) => `推斷：就是項目績效目標表中的“${name}”，同一單位只有它們金額相同。`,
  onlyProjects: '項目績效目標表沒有這個項目。',
  onlyTargets: '項目支出表沒有這個項目。',
  noTargetsTable: '這份公開沒有項目績效目標表，所以沒有各項目的績效目標。',
  noProjectsTable: '這份公開沒有項目支出表，以上取自項目績效目標表。',
  summary: ({ year, count, sum, largest, inferred, targets, indicators }) =>
    [
      `${year} 年項目支出 ${sum}，共 ${count} 個項目`,
      largest && `，最大的是${largest}`,
      targets > 0 ? `；${targets} 個項目列出了績效指標，共 ${indicators} 個` : '',
      inferred > 0 ? `；${inferred} 個項目的功能科目可由金額推斷` : '',
      '。',
    ].join(''),
};
