import { type NoteSentences, nameIn } from '../../importing/told.js';
import type { OwnNoteCode } from '../../zh-cn/importing/own.js';

/** Kinds of rows, as people call them. */
const rowKinds = {
  total: '合計',
  subtotal: '小計',
  unit: '單位',
  class: '類',
  section: '款',
  item: '明細',
  ofWhich: '其中',
  carry: '結轉',
  project: '項目',
};

/** Sentences of what is noticed in files of our own. */
export const ownNotes: NoteSentences<OwnNoteCode> = {
  'own-file': () => '是由本工具導出的，已按其中的“數據說明”還原，並採用了各表裡的改動。',
  'own-edited': ({ count, cells }) => `導出後改過 ${count} 處（${cells}），已採用。`,
  'own-unreadable': ({ text }) => `“${text}”不是數字，沒有採用，仍用導出時的數。請改成數字後再導入。`,
  'own-ignored': ({ text }) => `改成了“${text}”，但這一格不是數據，沒有採用。`,
  'own-row-added': ({ kind }) => `這一行是後來加的，按“${nameIn(rowKinds, kind)}”行採用。請核對它是什麼行。`,
  'own-rows-removed': ({ count }) => `少了 ${count} 行，已按刪除處理。`,
  'own-rows-moved': () => '行的順序變了，已按現在的順序採用。',
  'own-rows-unclear': () =>
    '行數或行的順序變了，看不出哪一行是哪一行，這張表仍用導出時的內容。請恢復原來的行，只改單元格裡的內容。',
  'own-sheet-missing': ({ title }) => `沒有“${title}”，這張表仍用導出時的內容。`,
  'own-sheet-added': () => '是後來加的，沒有採用。要導入它，請另存為單獨的文件。',
  'own-data-damaged': ({ count }) =>
    `用來還原的數據有 ${count} 行損壞，從這一行起。請重新導出，再在新文件裡修改。`,
  'own-several': () => '也是由本工具導出的另一份數據，沒有採用。請分開導入。',
};
