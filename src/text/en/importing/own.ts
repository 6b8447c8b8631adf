import { type NoteSentences, nameIn } from '../../importing/told.js';
import type { OwnNoteCode } from '../../zh-cn/importing/own.js';

/** Kinds of rows, as people call them. */
const rowKinds = {
  total: 'total',
  subtotal: 'subtotal',
  unit: 'unit',
  class: 'class',
  section: 'section',
  item: 'item',
  ofWhich: 'of-which line',
  carry: 'carry-over',
  project: 'project',
};

/** Sentences of what is noticed in files of our own. */
export const ownNotes: NoteSentences<OwnNoteCode> = {
  'own-file': () =>
    'It was exported by this kit: restored from its sheet “数据说明”, with what was changed on the other sheets.',
  'own-edited': ({ count, cells }) =>
    `${count === 1 ? '1 cell was' : `${count} cells were`} changed since the export (${cells}); the changes were taken.`,
  'own-unreadable': ({ text }) =>
    `“${text}” is no number and was not taken; the exported figure stays. Make it a number and import again.`,
  'own-ignored': ({ text }) => `It was changed to “${text}”, but this cell holds no data; it was not taken.`,
  'own-row-added': ({ kind }) =>
    `This row was added since the export and taken for one of kind “${nameIn(rowKinds, kind)}”. Check that it is.`,
  'own-rows-removed': ({ count }) =>
    `${count === 1 ? '1 row is' : `${count} rows are`} gone since the export and taken as removed.`,
  'own-rows-moved': () => 'The rows are in another order than exported; the present order was taken.',
  'own-rows-unclear': () =>
    'Rows were added, removed or moved, and it cannot be told which is which; the table stays as exported. Restore the rows and change only what is in the cells.',
  'own-sheet-missing': ({ title }) => `“${title}” is missing; the table stays as exported.`,
  'own-sheet-added': () =>
    'It was added since the export and not taken. To import it, save it as a file of its own.',
  'own-data-damaged': ({ count }) =>
    `${count} lines of the data to restore from are damaged, from this one on. Export again and change the new file.`,
  'own-several': () =>
    'It is another document exported by this kit and was not taken. Import them one by one.',
};
