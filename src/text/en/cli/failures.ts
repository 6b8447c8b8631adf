import type { InputFailureSentences, OutputFailureSentences } from '../../zh-cn/cli/failures.js';

export const inputFailures: InputFailureSentences = {
  'not-found': () => 'There is no such file or folder. Check the path.',
  'no-documents': () => 'There is no .json file in this folder. Give the folder of the budget documents.',
  'no-files': () => 'There is nothing to import in this folder. Give the folder of the published files.',
  'several-documents': ({ parts }) =>
    `There are ${parts.length} budgets in it: ${parts
      .slice(0, 5)
      .map(
        ({ department, year, label }) =>
          `${[department ?? 'no department', year ?? []].flat().join(', ')} (${label})`,
      )
      .join(
        '; ',
      )}${parts.length > 5 ? '; …' : ''}. Give a folder with -o, such as -o data/, and each gets a file there; where it is one budget, add --department and --year.`,
  permission: () => 'No permission to read it. Change the permissions, or run as a user who has them.',
  empty: () => 'It is empty. Give a budget document (JSON).',
  'too-large': ({ megabytes }) =>
    `It is larger than ${megabytes} MB and was not read. No budget document is; check the file.`,
  encoding: () => 'It is no text, or in an unknown encoding. Give JSON in UTF-8.',
  'web-page': () => 'It is a web page, not data. Give a budget document (JSON).',
  unreadable: ({ reason }) => `It could not be read (${reason}). Make sure that it opens, and try again.`,
  invalid: ({ issues: { length } }) =>
    `The data has ${length === 1 ? '1 problem; correct it' : `${length} problems; correct them`} first.`,
  crashed: ({ reason }) =>
    `The check failed (${reason}). This is a fault of the kit: please report it with the file.`,
};

export const outputFailures: OutputFailureSentences = {
  exists: () =>
    'This file is there already and was left alone. Add --force to overwrite it, or choose another name.',
  'not-a-file': () => 'It is no ordinary file and was left alone. Choose another name.',
  'not-a-folder': () => 'It is no folder. Choose a folder.',
  'no-folder': () => 'There is no such folder. Make it first, or check the path.',
  'no-permission': () => 'No permission to write there. Change the permissions, or choose another place.',
  'no-space': () => 'The disk is full. Make room, or choose another place.',
  unwritable: ({ reason }) => `It could not be written (${reason}). Try another place.`,
  'writer-missing': ({ packages }) =>
    `The packages that write such files are not all installed, so it was not written. Run “npm install ${packages}” where budget-kit is installed, and try again.`,
};
