import type { UsageSentences } from '../../zh-cn/cli/usage.js';

export const usageFailures: UsageSentences = {
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
};
