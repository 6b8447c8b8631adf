import type { FileHelpWords } from '../../zh-cn/cli/help-files.js';

export const fileHelpWords: FileHelpWords = {
  import: {
    description: 'Reads published files (Excel, Word, web page, PDF, text) as a budget document (JSON).',
    usage: '[options] <file…>',
    files: 'file',
    filesHelp: 'all files of one budget; or a folder; - is standard input',
    out: 'target',
    output: 'file to write; - or nothing is standard output; a folder gets one .json for each budget',
    json: 'report in JSON, for programs',
    force: 'overwrite files that are there',
    quiet: 'report only what needs a person or failed, and no progress',
    file: 'file',
    corrections: 'do the corrections of a file (JSON) again, for tables alike too',
    department: 'name',
    departmentHelp: 'the department, where the files do not name it or disagree',
    year: 'year',
    yearHelp: 'the budget year, such as 2025',
    unit: 'unit',
    unitHelp: 'of tables that name none: yuan, qianyuan, wanyuan (10,000), yiyuan',
    units: ['yuan', 'qianyuan', 'wanyuan', 'yiyuan'],
    pair: 'path=value',
    setHelp: 'set a place of the document, repeatable: text or JSON; null takes out',
    notes: `The files named make one budget together. In a folder every file is one, and
every folder in it, with all below, is one; departments or years that differ
are kept apart. One that cannot be read does not stop the others. The report
goes to standard error: tables and how sure they are, repairs, what was not
understood, cells that could not be read.

Exit codes:
  0  everything was read
  1  read, but the document has errors that a person must see to
  2  a file could not be read or written, or the command was wrong

Examples:
  budget-kit import tables.xlsx text.docx -o 2025.json
  budget-kit import tables.xlsx --department NAME --year 2025 --unit yuan
  budget-kit import tables.xlsx --set department.scope=own -o 2025.json
  budget-kit import departments -o data --corrections corrections.json
  budget-kit import departments -o data --json 2> report.json`,
  },
  export: {
    description: 'Writes a budget document as an Excel workbook, CSV or JSON.',
    usage: '[options] <file>',
    file: 'file',
    fileHelp: 'budget document (JSON), or a file that import reads; - is standard input',
    out: 'target',
    output: '.xlsx, .csv.zip or .json; - is standard output, with --format',
    format: 'format',
    formatHelp: 'xlsx, csv or json; by default as the name ends',
    force: 'overwrite a file that is there',
    notes: `Workbook and CSV can be imported again and give the same document; what was
changed in their tables wins.

Exit codes:
  0  written
  2  not read or not written, or the command was wrong

Examples:
  budget-kit export 2025.json -o 2025.xlsx
  budget-kit export 2025.json -o 2025.csv.zip`,
  },
  schema: {
    description: 'Prints the JSON Schema of a budget document.',
    usage: '[options]',
    notes: `Examples:
  budget-kit schema > budget.schema.json`,
  },
  completion: {
    description: 'Prints the script that lets a shell complete the command line.',
    usage: '[options] <shell>',
    shell: 'shell',
    shellHelp: 'bash, zsh or fish',
    notes: `Examples:
  source <(budget-kit completion bash)      # into ~/.bashrc
  source <(budget-kit completion zsh)       # into ~/.zshrc, after compinit
  budget-kit completion fish | source       # into ~/.config/fish/config.fish`,
  },
};
