/** Words of the second step: what was recognised and what needs a person. */
export interface OverviewWords {
  heading: string;
  summary(counts: { files: number; tables: number; rows: number; amounts: number }): string;
  nothing: string;
  nothingHelp: string;
  problems: string;
  problemCount(counts: { error: number; warning: number; info: number }): string;
  calm: string;
  severities: Record<'error' | 'warning' | 'info', string>;
  missing(field: string): string;
  noTable: string;
  at(place: string): string;
  more(count: number): string;
  jumps: Record<'cell' | 'field', string>;
  tables: string;
  table: string;
  place: string;
  rows: string;
  confidence: string;
  guess: string;
  review: string;
  reviewNamed(name: string): string;
  pieces(count: number): string;
  leftovers: string;
  leftoversLead: string;
  assign(name: string): string;
  choose: string;
  untitled(number: number): string;
  size(rows: number, columns: number): string;
  ignored: string;
  takeBack: string;
  unread(count: number): string;
  unreadLead: string;
  fields: string;
  fieldsLead: string;
}

export const overviewWords: OverviewWords = {
  heading: '看看读到了什么',
  summary: ({ files, tables, rows, amounts }) =>
    `读了 ${files} 个文件，认出 ${tables} 张表，共 ${rows} 行、${amounts} 个金额。`,
  nothing: '没有认出预算公开的表。',
  nothingHelp: '请看下面的原因；也可以返回上一步，换成由 Excel 或 Word 直接导出的文件。',
  problems: '需要处理的问题',
  problemCount: ({ error, warning, info }) =>
    [error && `必须处理 ${error} 处`, warning && `请核对 ${warning} 处`, info && `知道即可 ${info} 处`]
      .filter(Boolean)
      .join('，'),
  calm: '没有需要处理的问题。',
  severities: { error: '必须处理', warning: '请核对', info: '知道即可' },
  missing: (field) => `文件里没有读到${field}，请填写。`,
  noTable: '这些文件里没有可以公开的部门预算表。请核对是不是拿错了文件。',
  at: (place) => `（${place}）`,
  more: (count) => `同类问题还有 ${count} 处`,
  jumps: { cell: '去看这一格', field: '去填写' },
  tables: '认出的表',
  table: '表',
  place: '位置',
  rows: '行数',
  confidence: '把握',
  guess: '猜测，请核对',
  review: '核对',
  reviewNamed: (name) => `核对${name}`,
  pieces: (count) => `由 ${count} 段接成`,
  leftovers: '没有认出的表',
  leftoversLead: '如果其中有要公开的表，请告诉我们它是哪一张；不用公开的可以不管。',
  assign: (name) => `“${name}”是哪一张表`,
  choose: '请选择…',
  untitled: (number) => `没有标题的表 ${number}`,
  size: (rows, columns) => `${rows} 行 ${columns} 列`,
  ignored: '已设为不采用的表',
  takeBack: '重新采用',
  unread: (count) => `没有用上的文字（${count} 段）`,
  unreadLead: '这些段落里有数字或条目，但没有读懂，不会出现在结果里。',
  fields: '这份公开的基本信息',
  fieldsLead: '从文件里读到的已填好，请核对；没有读到的请填写。',
};
