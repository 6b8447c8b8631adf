/** The help of the command line. */
export interface HelpWords {
  program: string;
  programUsage: string;
  version: string;
  help: string;
  helpCommand: string;
  language: string;
  /** What the languages of the output are, by their tags. */
  lang(tags: readonly string[]): string;
  /** Headings of the arguments library. */
  titles: Record<string, string>;
  notes: string;
  documentation(address: string): string;
  check: {
    description: string;
    usage: string;
    files: string;
    filesHelp: string;
    file: string;
    lastYear: string;
    json: string;
    severity: string;
    minSeverity: string;
    quiet: string;
    notes: string;
  };
}

export const helpWords: HelpWords = {
  program: '导入、检查和导出部门预算公开数据。',
  programUsage: '[选项] <命令>',
  version: '显示版本号',
  help: '显示帮助',
  helpCommand: '显示某个命令的帮助',
  language: '语言',
  lang: (tags) => `${tags.join('、')}；默认随系统，没有的语言用 zh-CN`,
  titles: {
    'Usage:': '用法:',
    'Arguments:': '参数:',
    'Options:': '选项:',
    'Global Options:': '通用选项:',
    'Commands:': '命令:',
  },
  notes: `例:
  budget-kit import 公开表.xlsx 说明.docx -o 2025.json
  budget-kit check 2025.json --last-year 2024.json
  budget-kit export 2025.json -o 2025.xlsx`,
  documentation: (address) => `文档: ${address}`,
  check: {
    description: '按勾稽关系检查预算数据：合计与明细、表与表、说明与表是否对得上。',
    usage: '[选项] <文件…>',
    files: '文件',
    filesHelp: 'JSON 或公开的文件；文件夹（含下级）里的 JSON；- 是标准输入',
    file: '文件',
    lastYear: '同一部门的上年预算数据，用来核对两年的增减',
    json: '输出 JSON，供程序读取',
    severity: '级别',
    minSeverity: '只列出此级及以上：info（默认）、warning、error',
    quiet: '只列出有错误的，不显示进度',
    notes: `退出码:
  0  没有错误
  1  有错误
  2  有文件没能检查，或命令写得不对

例:
  budget-kit check 2025.json --last-year 2024.json
  budget-kit check data --json > report.json`,
  },
};
