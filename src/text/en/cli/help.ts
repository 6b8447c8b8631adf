import type { HelpWords } from '../../zh-cn/cli/help.js';

export const helpWords: HelpWords = {
  program: 'Imports, checks and exports department budget disclosures.',
  programUsage: '[options] <command>',
  version: 'print the version',
  help: 'print help',
  helpCommand: 'print the help of a command',
  language: 'language',
  lang: (tags) =>
    `language of the output: ${tags.join(', ')}; by default that of the environment, else zh-CN`,
  titles: {},
  notes: `Examples:
  budget-kit import tables.xlsx text.docx -o 2025.json
  budget-kit check 2025.json --last-year 2024.json
  budget-kit export 2025.json -o 2025.xlsx`,
  documentation: (address) => `Documentation: ${address}`,
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
    quiet: 'tell of documents with errors only, and no progress',
    notes: `Exit codes:
  0  no errors
  1  errors found
  2  a file could not be checked, or the command was wrong

Examples:
  budget-kit check 2025.json --last-year 2024.json
  budget-kit check data --json > report.json`,
  },
};
