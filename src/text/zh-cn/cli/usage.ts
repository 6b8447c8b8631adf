import type { Issue } from '../../../model/issues.js';
import type { InputFailure } from './failures.js';

/** A command line that was not written as the help says. */
export type UsageError = { suggestion?: string } & (
  | { code: 'unknown-option'; name: string }
  | { code: 'unknown-command'; name: string }
  | { code: 'missing-command' }
  | { code: 'missing-argument'; name: string }
  | { code: 'excess-arguments' }
  | { code: 'missing-value'; option: string }
  | { code: 'not-a-choice'; option: string; value: string; choices: string[] }
  | { code: 'one-document'; count: number }
  /** A folder makes several documents, which need a folder to go to. */
  | { code: 'output-folder' }
  | { code: 'output-missing' }
  | { code: 'output-format'; name: string }
  | { code: 'output-terminal' }
  /** A `--set` without its `=`. */
  | { code: 'set-form'; text: string }
  /** A path that no document has. */
  | { code: 'set-path'; path: string }
  /** A value that cannot stand at its path. */
  | { code: 'set-value'; path: string; issue: Issue }
  /** Two values for one path, such as `--year` and `--set year`. */
  | { code: 'set-twice'; path: string }
  /** One name for several documents. */
  | { code: 'one-department'; count: number }
  | { code: 'corrections-unread'; file: string; failure: InputFailure }
  | { code: 'not-corrections'; file: string }
  /** Corrections of files that are not among those given. */
  | { code: 'corrections-elsewhere'; file: string; names: string[] }
  /** Corrections that may be of several documents. */
  | { code: 'corrections-whose'; file: string; count: number }
);

/** What is wrong, and what to do; where the second is not said, the help of the command is named. */
export type UsageAdvice = readonly [wrong: string, remedy?: string];

export type UsageSentences = {
  [C in UsageError['code']]: (error: Extract<UsageError, { code: C }>) => UsageAdvice;
} & { meant(suggestion: string): string; help(command: string): string };

export const usageFailures: UsageSentences = {
  'unknown-option': ({ name }) => [`没有“${name}”这个选项。`],
  'unknown-command': ({ name }) => [`没有“${name}”这个命令。`],
  'missing-command': () => ['没有给出命令。'],
  'missing-argument': ({ name }) => [`没有给出${name}。`],
  'excess-arguments': () => ['参数多了。'],
  'missing-value': ({ option }) => [`选项“${option}”后面缺少内容。`],
  'not-a-choice': ({ option, value, choices }) => [
    `“${option}”不能是“${value}”。`,
    `可用：${choices.join('、')}。`,
  ],
  'one-document': ({ count }) => [
    `--last-year 只能用于一份预算数据，这里有 ${count} 份。`,
    '请分次检查，每份各给上年数据。',
  ],
  'output-folder': () => ['文件夹里有多份预算，写不成一个文件。', '请用 -o 给一个文件夹，每份写一个文件。'],
  'output-missing': () => ['没有说明写到哪里。', '请用 -o 给一个文件名，例如 -o 2025.xlsx。'],
  'output-format': ({ name }) => [
    `看不出“${name}”是什么格式。`,
    '请用 .xlsx、.csv.zip 或 .json 结尾，或加 --format。',
  ],
  'output-terminal': () => ['工作簿和 CSV 压缩包不能显示在终端里。', '请用 -o 给一个文件名。'],
  'set-form': ({ text }) => [
    `“--set ${text}”里没有“路径=值”。`,
    '请写成 --set department.name=某某局 这样。',
  ],
  'set-path': ({ path }) => [
    `预算数据里没有“${path}”这个位置。`,
    '请核对路径，例如 department.name、tables.income.unit；budget-kit schema 列出全部。',
  ],
  'set-value': ({ path }) => [`“${path}”不能是这个值。`],
  'set-twice': ({ path }) => [`“${path}”给了两个不同的值。`, '请只留一个。'],
  'one-department': ({ count }) => [
    `--department 只能用于一份预算，这里有 ${count} 份。`,
    '请分次导入，每份各给名称。',
  ],
  'corrections-unread': ({ file }) => [`更正文件“${file}”没有读取。`],
  'not-corrections': ({ file }) => [
    `“${file}”不是更正文件。`,
    '请给预算公开工作台的更正（JSON：files、corrections、originals），或只有 tables、columns、cells、document 的 JSON。',
  ],
  'corrections-elsewhere': ({ file, names }) => [
    `“${file}”里是 ${names.join('、')} 的更正，这里没有这些文件。`,
    '请把它们一起导入，或换一个更正文件。',
  ],
  'corrections-whose': ({ file, count }) => [
    `看不出“${file}”是 ${count} 份预算中哪一份的更正。`,
    '请在更正文件的 files 里写明文件（可带文件夹），或只导入那一份。',
  ],
  meant: (suggestion) => `是不是“${suggestion}”？`,
  help: (command) => `请运行 ${command} --help，看用法和例子。`,
};
