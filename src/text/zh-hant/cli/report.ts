import type { ReportWords } from '../../zh-cn/cli/report.js';

export const reportWords: ReportWords = {
  stdin: '標準輸入',
  document: (department, year) => `${department} ${year} 年`,
  severities: { error: '錯誤', warning: '警告', info: '提示' },
  failed: '未檢查',
  colon: '：',
  counts: ({ error, warning, info, passed, notEvaluated }) =>
    `錯誤 ${error} 處，警告 ${warning} 處，提示 ${info} 處；通過 ${passed} 條規則，未檢查 ${notEvaluated} 條。`,
  hidden: (count) => `級別較低的 ${count} 處沒有列出。`,
  total: ({ clean, faulty, failed }) =>
    `共 ${clean + faulty + failed} 份：沒有錯誤 ${clean} 份，有錯誤 ${faulty} 份，未檢查 ${failed} 份。`,
  progress: (number, of) => `正在檢查第 ${number} 份，共 ${of} 份`,
};
