import type { Catalogue } from '../locale.js';

/** The help of the command line. */
interface HelpWords {
  program: string;
  programUsage: string;
  version: string;
  help: string;
  helpCommand: string;
  language: string;
  lang: string;
  /** Headings of the arguments library. */
  titles: Record<string, string>;
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
    notes: string;
  };
}

export const helpWords: Catalogue<HelpWords> = {
  'zh-CN': {
    program: '导入、检查和导出部门预算公开数据。',
    programUsage: '[选项] <命令>',
    version: '显示版本号',
    help: '显示帮助',
    helpCommand: '显示某个命令的帮助',
    language: '语言',
    lang: 'zh-CN 或 en；默认随系统，非英文系统用中文',
    titles: {
      'Usage:': '用法:',
      'Arguments:': '参数:',
      'Options:': '选项:',
      'Global Options:': '通用选项:',
      'Commands:': '命令:',
    },
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
      notes: `退出码:
  0  没有错误
  1  有错误
  2  有文件没能检查，或命令写得不对

例:
  budget-kit check 2025.json --last-year 2024.json
  budget-kit check data --json > report.json`,
    },
  },
  en: {
    program: 'Imports, checks and exports department budget disclosures.',
    programUsage: '[options] <command>',
    version: 'print the version',
    help: 'print help',
    helpCommand: 'print the help of a command',
    language: 'language',
    lang: 'language of the output: zh-CN or en; by default English where the environment says so, else Chinese',
    titles: {},
    check: {
      description:
        'Checks budget documents against the rules of such disclosures: totals against details, table against table, text against table.',
      usage: '[options] <file…>',
      files: 'file',
      filesHelp:
        'budget document (JSON) or published file (Excel, Word, web page, PDF, text), a folder (every .json in it), or - (standard input)',
      file: 'file',
      lastYear: "the same department's document of the year before, to check the changes against",
      json: 'print JSON, for programs',
      severity: 'severity',
      minSeverity: 'list findings of this severity and above: info, warning or error; by default info',
      notes: `Exit codes:
  0  no errors
  1  errors found
  2  a file could not be checked, or the command was wrong

Examples:
  budget-kit check 2025.json --last-year 2024.json
  budget-kit check data --json > report.json`,
    },
  },
};
