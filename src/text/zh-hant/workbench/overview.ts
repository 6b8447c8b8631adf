import type { OverviewWords } from '../../zh-cn/workbench/overview.js';

export const overviewWords: OverviewWords = {
  heading: '看看讀到了什麼',
  summary: ({ files, tables, rows, amounts }) =>
    `讀了 ${files} 個文件，認出 ${tables} 張表，共 ${rows} 行、${amounts} 個金額。`,
  nothing: '沒有認出預算公開的表。',
  nothingHelp: '請看下面的原因；也可以返回上一步，換成由 Excel 或 Word 直接導出的文件。',
  problems: '需要處理的問題',
  problemCount: ({ error, warning, info }) =>
    [error && `必須處理 ${error} 處`, warning && `請核對 ${warning} 處`, info && `知道即可 ${info} 處`]
      .filter(Boolean)
      .join('，'),
  calm: '沒有需要處理的問題。',
  severities: { error: '必須處理', warning: '請核對', info: '知道即可' },
  missing: (field) => `文件裡沒有讀到${field}，請填寫。`,
  noTable: '這些文件裡沒有可以公開的部門預算表。請核對是不是拿錯了文件。',
  at: (place) => `（${place}）`,
  more: (count) => `同類問題還有 ${count} 處`,
  jumps: { cell: '去看這一格', field: '去填寫' },
  tables: '認出的表',
  table: '表',
  place: '位置',
  rows: '行數',
  confidence: '把握',
  guess: '猜測，請核對',
  review: '核對',
  reviewNamed: (name) => `核對${name}`,
  pieces: (count) => `由 ${count} 段接成`,
  leftovers: '沒有認出的表',
  leftoversLead: '如果其中有要公開的表，請告訴我們它是哪一張；不用公開的可以不管。',
  assign: (name) => `“${name}”是哪一張表`,
  choose: '請選擇…',
  untitled: (number) => `沒有標題的表 ${number}`,
  size: (rows, columns) => `${rows} 行 ${columns} 列`,
  ignored: '已設為不採用的表',
  takeBack: '重新採用',
  unread: (count) => `沒有用上的文字（${count} 段）`,
  unreadLead: '這些段落裡有數字或條目，但沒有讀懂，不會出現在結果裡。',
  fields: '這份公開的基本信息',
  fieldsLead: '從文件裡讀到的已填好，請核對；沒有讀到的請填寫。',
};
