/** Words of the sheet that holds the whole document. A workbook is a Chinese form whoever exports it, so it says in two languages what it is for. */
export const dataSheetWords = {
  explanations: [
    '本表供重新导入时还原全部数据，请勿改动。要改数字或文字，请在前面各表里改，导入时以改后的为准。',
    'From this sheet the whole document is restored on import; do not change it. Change figures and texts on the sheets before it: they win.',
  ],
  path: '路径 path',
  value: '值（JSON） value (JSON)',
};
