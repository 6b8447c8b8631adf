import type { HelpWords } from '../../zh-cn/cli/help.js';

export const helpWords: HelpWords = {
  program: '導入、檢查和導出部門預算公開數據。',
  programUsage: '[選項] <命令>',
  version: '顯示版本號',
  help: '顯示幫助',
  helpCommand: '顯示某個命令的幫助',
  language: '語言',
  lang: (tags) => `${tags.join('、')}；默認隨系統，沒有的語言用 zh-CN`,
  titles: {
    'Usage:': '用法:',
    'Arguments:': '參數:',
    'Options:': '選項:',
    'Global Options:': '通用選項:',
    'Commands:': '命令:',
  },
  notes: `例:
  budget-kit import 公開表.xlsx 說明.docx -o 2025.json
  budget-kit check 2025.json --last-year 2024.json
  budget-kit export 2025.json -o 2025.xlsx`,
  documentation: (address) => `文檔: ${address}`,
  check: {
    description: '按勾稽關係檢查預算數據：合計與明細、表與表、說明與表是否對得上。',
    usage: '[選項] <文件…>',
    files: '文件',
    filesHelp: 'JSON 或公開的文件；文件夾（含下級）裡的 JSON；- 是標準輸入',
    file: '文件',
    lastYear: '同一部門的上年預算數據，用來核對兩年的增減',
    json: '輸出 JSON，供程序讀取',
    severity: '級別',
    minSeverity: '只列出此級及以上：info（默認）、warning、error',
    quiet: '只列出有錯誤的，不顯示進度',
    notes: `退出碼:
  0  沒有錯誤
  1  有錯誤
  2  有文件沒能檢查，或命令寫得不對

例:
  budget-kit check 2025.json --last-year 2024.json
  budget-kit check data --json > report.json`,
  },
};
