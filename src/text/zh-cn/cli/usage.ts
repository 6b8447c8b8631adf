/** A command line that was not written as the help says. */
export type UsageError = { suggestion?: string } & (
  | { code: 'unknown-option'; name: string }
  | { code: 'unknown-command'; name: string }
  | { code: 'missing-argument'; name: string }
  | { code: 'missing-value'; option: string }
  | { code: 'not-a-choice'; option: string; value: string; choices: string[] }
  | { code: 'one-document'; count: number }
  /** A folder makes several documents, which need a folder to go to. */
  | { code: 'output-folder' }
  | { code: 'output-missing' }
  | { code: 'output-format'; name: string }
  | { code: 'output-terminal' }
);

export type UsageSentences = {
  [C in UsageError['code']]: (error: Extract<UsageError, { code: C }>) => string;
} & { meant(suggestion: string): string };

export const usageFailures: UsageSentences = {
  'unknown-option': ({ name }) => `没有“${name}”这个选项。`,
  'unknown-command': ({ name }) => `没有“${name}”这个命令。`,
  'missing-argument': ({ name }) => `没有给出${name}。`,
  'missing-value': ({ option }) => `选项“${option}”后面缺少内容。`,
  'not-a-choice': ({ option, value, choices }) =>
    `选项“${option}”不能是“${value}”。可用：${choices.join('、')}。`,
  'one-document': ({ count }) =>
    `--last-year 只能用于一份预算数据，这里有 ${count} 份。请分次检查，每份各给上年数据。`,
  'output-folder': () => '文件夹里有多份预算，请用 -o 给一个文件夹，每份写一个文件。',
  'output-missing': () => '请用 -o 说明写到哪里，例如 -o 2025.xlsx。',
  'output-format': ({ name }) =>
    `看不出“${name}”是什么格式。请用 .xlsx、.csv.zip 或 .json 结尾，或加 --format。`,
  'output-terminal': () => '工作簿和 CSV 压缩包不能显示在终端里。请用 -o 给一个文件名。',
  meant: (suggestion) => `是不是“${suggestion}”？`,
};
