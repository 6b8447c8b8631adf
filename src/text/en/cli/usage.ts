import type { UsageSentences } from '../../zh-cn/cli/usage.js';

export const usageFailures: UsageSentences = {
  'unknown-option': ({ name }) => [`There is no option “${name}”.`],
  'unknown-command': ({ name }) => [`There is no command “${name}”.`],
  'missing-command': () => ['No command was given.'],
  'missing-argument': ({ name }) => [`No ${name} was given.`],
  'excess-arguments': () => ['There are too many arguments.'],
  'missing-value': ({ option }) => [`The option “${option}” lacks its value.`],
  'not-a-choice': ({ option, value, choices }) => [
    `“${option}” cannot be “${value}”.`,
    `Use one of: ${choices.join(', ')}.`,
  ],
  'one-document': ({ count }) => [
    `--last-year goes with one document, and there are ${count}.`,
    'Check them one by one, each with its own.',
  ],
  'output-folder': () => [
    'A folder makes several documents, which do not go into one file.',
    'Give a folder with -o; each gets a file there.',
  ],
  'output-missing': () => [
    'It is not said where to write it.',
    'Give a file name with -o, such as -o 2025.xlsx.',
  ],
  'output-format': ({ name }) => [
    `It cannot be told what format “${name}” is.`,
    'End it in .xlsx, .csv.zip or .json, or give --format.',
  ],
  'output-terminal': () => ['A workbook or zip cannot be shown on a terminal.', 'Give a file name with -o.'],
  'set-form': ({ text }) => [
    `There is no “path=value” in “--set ${text}”.`,
    'Write it like --set department.name=NAME.',
  ],
  'set-path': ({ path }) => [
    `No budget document has a place “${path}”.`,
    'Check the path, such as department.name or tables.income.unit; budget-kit schema lists all.',
  ],
  'set-value': ({ path }) => [`“${path}” cannot have this value.`],
  'set-twice': ({ path }) => [`“${path}” is given two different values.`, 'Leave one of them.'],
  'one-department': ({ count }) => [
    `--department goes with one budget, and there are ${count}.`,
    'Import them one by one, each with its name.',
  ],
  'corrections-unread': ({ file }) => [`The corrections “${file}” were not read.`],
  'not-corrections': ({ file }) => [
    `“${file}” holds no corrections.`,
    'Give those of the workbench (JSON: files, corrections, originals), or JSON of tables, columns, cells and document alone.',
  ],
  'corrections-elsewhere': ({ file, names }) => [
    `“${file}” holds corrections of ${names.join(', ')}, which are not among the files given.`,
    'Import them too, or give other corrections.',
  ],
  'corrections-whose': ({ file, count }) => [
    `It cannot be told which of ${count} budgets “${file}” corrects.`,
    'Name the files in its “files”, with their folder where needed, or import that one alone.',
  ],
  meant: (suggestion) => `Did you mean “${suggestion}”?`,
  help: (command) => `Run ${command} --help for its use and examples.`,
};
