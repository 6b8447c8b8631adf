import type { Catalogue, Locale } from '../locale.js';

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

type Sentences = {
  [C in UsageError['code']]: (error: Extract<UsageError, { code: C }>) => string;
} & { meant(suggestion: string): string };

const sentences: Catalogue<Sentences> = {
  'zh-CN': {
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
  },
  en: {
    'unknown-option': ({ name }) => `There is no option “${name}”.`,
    'unknown-command': ({ name }) => `There is no command “${name}”.`,
    'missing-argument': ({ name }) => `No ${name} was given.`,
    'missing-value': ({ option }) => `The option “${option}” lacks its value.`,
    'not-a-choice': ({ option, value, choices }) =>
      `The option “${option}” cannot be “${value}”. Use one of: ${choices.join(', ')}.`,
    'one-document': ({ count }) =>
      `--last-year goes with one document, and there are ${count}. Check them one by one, each with its own.`,
    'output-folder': () => 'A folder makes several documents. Give a folder with -o; each gets a file there.',
    'output-missing': () => 'Say with -o where to write it, such as -o 2025.xlsx.',
    'output-format': ({ name }) =>
      `It cannot be told what format “${name}” is. End it in .xlsx, .csv.zip or .json, or give --format.`,
    'output-terminal': () => 'A workbook or zip cannot be shown on a terminal. Give a file name with -o.',
    meant: (suggestion) => ` Did you mean “${suggestion}”?`,
  },
};

/** A wrong command line as a sentence. */
export function usageSentence(error: UsageError, locale: Locale): string {
  const words = sentences[locale];
  const sentence = (words[error.code] as (error: UsageError) => string)(error);
  return error.suggestion ? sentence + words.meant(error.suggestion) : sentence;
}
