import type { ImportReportWords } from '../../zh-cn/cli/import-report.js';

export const importReportWords: ImportReportWords = {
  to: ' → ',
  tables: (count) => `認出的表 ${count} 張：`,
  amounts: (read, unreadable) =>
    unreadable > 0
      ? `金額單元格讀出 ${read} 個，讀不出 ${unreadable} 個。`
      : `金額單元格 ${read} 個，全部讀出。`,
  leftovers: (count) => `沒有認出的表格 ${count} 張，沒有讀成數據：`,
  unread: (count) => `沒有看懂的段落 ${count} 處：`,
  issues: (count) => `數據有 ${count} 處問題：`,
  more: (count) => `還有 ${count} 處，加 --json 全部列出。`,
  corrected: (count) => `更正文件用上 ${count} 處。`,
  lost: (count) => `用不上的更正 ${count} 處，這裡沒有同樣的表或文字：`,
  notRead: '沒有讀取',
  notWritten: '沒有寫成',
  noBudget: '裡面沒有找到部門預算。請核對是不是部門預算公開的表格和說明。',
  total: ({ read, faulty, failed }) =>
    `共 ${read + failed} 份：讀成 ${read} 份（其中 ${faulty} 份要人工處理），沒有讀成或沒有寫成 ${failed} 份。`,
  options: {
    unit: '--unit 元',
    year: '--year 2025',
    department: '--department 部門名稱',
    set: (path) => `--set ${path}=值`,
    with: (option) => `（命令行：${option}）`,
  },
  reading: (document, of, file) => `正在讀取第 ${document} 份，共 ${of} 份：${file}`,
};
