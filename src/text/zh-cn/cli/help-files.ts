/** The help of the commands that turn files into documents and documents into files. */
export interface FileHelpWords {
  import: {
    description: string;
    usage: string;
    files: string;
    filesHelp: string;
    out: string;
    output: string;
    json: string;
    force: string;
    quiet: string;
    file: string;
    corrections: string;
    department: string;
    departmentHelp: string;
    year: string;
    yearHelp: string;
    unit: string;
    unitHelp: string;
    /** Names of the units that are offered. */
    units: readonly string[];
    pair: string;
    setHelp: string;
    notes: string;
  };
  export: {
    description: string;
    usage: string;
    file: string;
    fileHelp: string;
    out: string;
    output: string;
    format: string;
    formatHelp: string;
    force: string;
    notes: string;
  };
  schema: { description: string; usage: string; notes: string };
  completion: { description: string; usage: string; shell: string; shellHelp: string; notes: string };
}

export const fileHelpWords: FileHelpWords = {
  import: {
    description: '把公开的文件（Excel、Word、网页、PDF、文本）读成预算数据（JSON）。',
    usage: '[选项] <文件…>',
    files: '文件',
    filesHelp: '一份预算的全部文件；或文件夹；- 是标准输入',
    out: '去处',
    output: '写到这个文件；- 或不给是标准输出；文件夹则每份写一个 .json',
    json: '报告用 JSON，供程序读取',
    force: '覆盖已有的文件',
    quiet: '只报告要人工处理的和没有成的，不显示进度',
    file: '文件',
    corrections: '重做更正文件（JSON）里的更正；同样的表也照做',
    department: '名称',
    departmentHelp: '部门名称，文件里没有写或写得不一致时给出',
    year: '年度',
    yearHelp: '预算年度，例如 2025',
    unit: '单位',
    unitHelp: '没有写金额单位的表用的单位：元、千元、万元、亿元',
    units: ['元', '千元', '万元', '亿元'],
    pair: '路径=值',
    setHelp: '设定数据里的一处，可以多次给；值是文字或 JSON，null 是去掉',
    notes: `列出的文件合成一份预算。文件夹里每个文件是一份，每个子文件夹（含下级）合成一份；
部门或年度不同的分开，每份写一个文件。一份读不了，其余照读。
报告写到标准错误：认出的表和把握、作过的调整、没看懂的表和段落、读不出的单元格。

退出码:
  0  全部读成
  1  读成了，但数据有错误，要人工处理
  2  有文件读不了，或没有写成，或命令写得不对

例:
  budget-kit import 公开表.xlsx 说明.docx -o 2025.json
  budget-kit import 公开表.xlsx --department 某某局 --year 2025 --unit 元
  budget-kit import 公开表.xlsx --set department.scope=own -o 2025.json
  budget-kit import 各部门 -o 数据 --corrections 更正.json
  budget-kit import 各部门 -o 数据 --json 2> report.json`,
  },
  export: {
    description: '把预算数据写成 Excel 工作簿、CSV 或 JSON。',
    usage: '[选项] <文件>',
    file: '文件',
    fileHelp: '预算数据（JSON）或 import 能读的文件；- 是标准输入',
    out: '去处',
    output: '.xlsx、.csv.zip 或 .json；- 是标准输出，须给 --format',
    format: '格式',
    formatHelp: 'xlsx、csv 或 json；默认按后缀',
    force: '覆盖已有的文件',
    notes: `工作簿和 CSV 都能再导入，数据完全还原；在各表里改过的，以改后的为准。

退出码:
  0  写成了
  2  读不了、没有写成，或命令写得不对

例:
  budget-kit export 2025.json -o 2025.xlsx
  budget-kit export 2025.json -o 2025.csv.zip`,
  },
  schema: {
    description: '输出预算数据的 JSON Schema。',
    usage: '[选项]',
    notes: `例:
  budget-kit schema > 预算数据.schema.json`,
  },
  completion: {
    description: '输出命令行的自动补全脚本。',
    usage: '[选项] <shell>',
    shell: 'shell',
    shellHelp: 'bash、zsh 或 fish',
    notes: `例:
  source <(budget-kit completion bash)      # 写进 ~/.bashrc
  source <(budget-kit completion zsh)       # 写进 ~/.zshrc，在 compinit 之后
  budget-kit completion fish | source       # 写进 ~/.config/fish/config.fish`,
  },
};
