import type { NoteCatalogue } from './told.js';

/** What is noticed in a file that this kit has exported, and that a person may have changed since. */
export type OwnNoteCode =
  | 'own-file'
  | 'own-edited'
  | 'own-unreadable'
  | 'own-ignored'
  | 'own-row-added'
  | 'own-rows-removed'
  | 'own-rows-moved'
  | 'own-rows-unclear'
  | 'own-sheet-missing'
  | 'own-sheet-added'
  | 'own-data-damaged'
  | 'own-several';

/** Kinds of rows, as people call them. */
const kinds = {
  'zh-CN': {
    total: '合计',
    subtotal: '小计',
    unit: '单位',
    class: '类',
    section: '款',
    item: '明细',
    ofWhich: '其中',
    carry: '结转',
    project: '项目',
  },
  en: {
    total: 'total',
    subtotal: 'subtotal',
    unit: 'unit',
    class: 'class',
    section: 'section',
    item: 'item',
    ofWhich: 'of-which line',
    carry: 'carry-over',
    project: 'project',
  },
};

const kindIn = (locale: 'zh-CN' | 'en', kind: unknown) =>
  kinds[locale][kind as keyof (typeof kinds)['en']] ?? String(kind);

/** Sentences of what is noticed in files of our own. */
export const ownNotes: NoteCatalogue<OwnNoteCode> = {
  'zh-CN': {
    'own-file': () => '是由本工具导出的，已按其中的“数据说明”还原，并采用了各表里的改动。',
    'own-edited': ({ count, cells }) => `导出后改过 ${count} 处（${cells}），已采用。`,
    'own-unreadable': ({ text }) => `“${text}”不是数字，没有采用，仍用导出时的数。请改成数字后再导入。`,
    'own-ignored': ({ text }) => `改成了“${text}”，但这一格不是数据，没有采用。`,
    'own-row-added': ({ kind }) => `这一行是后来加的，按“${kindIn('zh-CN', kind)}”行采用。请核对它是什么行。`,
    'own-rows-removed': ({ count }) => `少了 ${count} 行，已按删除处理。`,
    'own-rows-moved': () => '行的顺序变了，已按现在的顺序采用。',
    'own-rows-unclear': () =>
      '行数或行的顺序变了，看不出哪一行是哪一行，这张表仍用导出时的内容。请恢复原来的行，只改单元格里的内容。',
    'own-sheet-missing': ({ title }) => `没有“${title}”，这张表仍用导出时的内容。`,
    'own-sheet-added': () => '是后来加的，没有采用。要导入它，请另存为单独的文件。',
    'own-data-damaged': ({ count }) =>
      `用来还原的数据有 ${count} 行损坏，从这一行起。请重新导出，再在新文件里修改。`,
    'own-several': () => '也是由本工具导出的另一份数据，没有采用。请分开导入。',
  },
  en: {
    'own-file': () =>
      'It was exported by this kit: restored from its sheet “数据说明”, with what was changed on the other sheets.',
    'own-edited': ({ count, cells }) =>
      `${count === 1 ? '1 cell was' : `${count} cells were`} changed since the export (${cells}); the changes were taken.`,
    'own-unreadable': ({ text }) =>
      `“${text}” is no number and was not taken; the exported figure stays. Make it a number and import again.`,
    'own-ignored': ({ text }) =>
      `It was changed to “${text}”, but this cell holds no data; it was not taken.`,
    'own-row-added': ({ kind }) =>
      `This row was added since the export and taken for one of kind “${kindIn('en', kind)}”. Check that it is.`,
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
  },
};
