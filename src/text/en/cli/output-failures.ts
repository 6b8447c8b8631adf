import type { OutputFailureSentences } from '../../zh-cn/cli/output-failures.js';

export const outputFailures: OutputFailureSentences = {
  exists: () =>
    'This file is there already and was left alone. Add --force to overwrite it, or choose another name.',
  'not-a-file': () => 'It is no ordinary file and was left alone. Choose another name.',
  'not-a-folder': () => 'It is no folder. Choose a folder.',
  'no-folder': () => 'There is no such folder. Make it first, or check the path.',
  'no-permission': () => 'No permission to write there. Change the permissions, or choose another place.',
  'no-space': () => 'The disk is full. Make room, or choose another place.',
  unwritable: ({ reason }) => `It could not be written (${reason}). Try another place.`,
};
