import { type NoteSentences, nameIn } from '../../importing/told.js';

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
const rowKinds = {
  total: '合计',
  subtotal: '小计',
  unit: '单位',
  class: '类',
  section: '款',
  item: '明细',
  ofWhich: '其中',
  carry: '结转',
  project: '项目',
};

/** Sentences of what is noticed in files of our own. */
export const ownNotes: NoteSentences<OwnNoteCode> = {
  'own-file': () => '是由本工具导出的，已按其中的“数据说明”还原，并采用了各表里的改动。',
  'own-edited': ({ count, cells }) => `导出后改过 ${count} 处（${cells}），已采用。`,
  'own-unreadable': ({ text }) => `“${text}”不是数字，没有采用，仍用导出时的数。请改成数字后再导入。`,
  'own-ignored': ({ text }) => `改成了“${text}”，但这一格不是数据，没有采用。`,
  'own-row-added': ({ kind }) => `这一行是后来加的，按“${nameIn(rowKinds, kind)}”行采用。请核对它是什么行。`,
  'own-rows-removed': ({ count }) => `少了 ${count} 行，已按删除处理。`,
  'own-rows-moved': () => '行的顺序变了，已按现在的顺序采用。',
  'own-rows-unclear': () =>
    '行数或行的顺序变了，看不出哪一行是哪一行，这张表仍用导出时的内容。请恢复原来的行，只改单元格里的内容。',
  'own-sheet-missing': ({ title }) => `没有“${title}”，这张表仍用导出时的内容。`,
  'own-sheet-added': () => '是后来加的，没有采用。要导入它，请另存为单独的文件。',
  'own-data-damaged': ({ count }) =>
    `用来还原的数据有 ${count} 行损坏，从这一行起。请重新导出，再在新文件里修改。`,
  'own-several': () => '也是由本工具导出的另一份数据，没有采用。请分开导入。',
};
