import type { Catalogue } from './locale.js';

/** Words of the sheet that holds the whole document. */
interface DataSheetWords {
  explanation: string;
  path: string;
  value: string;
}

/** A workbook is a Chinese form whoever exports it; this sheet says in both languages what it is for. */
export const dataSheetWords: Catalogue<DataSheetWords> = {
  'zh-CN': {
    explanation:
      '本表供重新导入时还原全部数据，请勿改动。要改数字或文字，请在前面各表里改，导入时以改后的为准。',
    path: '路径',
    value: '值（JSON）',
  },
  en: {
    explanation:
      'From this sheet the whole document is restored on import; do not change it. Change figures and texts on the sheets before it: they win.',
    path: 'path',
    value: 'value (JSON)',
  },
};
