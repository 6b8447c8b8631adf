import type { Catalogue } from '../locale.js';

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
  confidences: Record<'certain' | 'likely' | 'guess', string>;
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

export const overviewWords: Catalogue<OverviewWords> = {
  'zh-CN': {
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
    confidences: { certain: '确定', likely: '较有把握', guess: '猜测，请核对' },
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
  },
  en: {
    heading: 'What was read',
    summary: ({ files, tables, rows, amounts }) =>
      `${files} ${files === 1 ? 'file' : 'files'} read, ${tables} ${tables === 1 ? 'table' : 'tables'} recognised with ${rows} rows and ${amounts} amounts.`,
    nothing: 'No table of a budget disclosure was recognised.',
    nothingHelp: 'See the reasons below, or go back and use files exported directly from Excel or Word.',
    problems: 'What needs you',
    problemCount: ({ error, warning, info }) =>
      [error && `${error} to settle`, warning && `${warning} to check`, info && `${info} to know`]
        .filter(Boolean)
        .join(', '),
    calm: 'Nothing needs you.',
    severities: { error: 'To settle', warning: 'To check', info: 'To know' },
    missing: (field) => `The files do not say: ${field}. Please fill it in.`,
    noTable: 'These files hold no budget tables of a department. Make sure that they are the right files.',
    at: (place) => ` (${place})`,
    more: (count) => `${count} more of the same sort`,
    jumps: { cell: 'See the cell', field: 'Fill in' },
    tables: 'Recognised tables',
    table: 'Table',
    place: 'Place',
    rows: 'Rows',
    confidence: 'Certainty',
    confidences: { certain: 'certain', likely: 'likely', guess: 'a guess, please check' },
    review: 'Review',
    reviewNamed: (name) => `Review: ${name}`,
    pieces: (count) => `joined from ${count} pieces`,
    leftovers: 'Tables not recognised',
    leftoversLead: 'If one of them is to be published, say which table it is; leave the others.',
    assign: (name) => `Which table “${name}” is`,
    choose: 'Choose…',
    untitled: (number) => `Table ${number} without a title`,
    size: (rows, columns) => `${rows} rows, ${columns} columns`,
    ignored: 'Tables left out',
    takeBack: 'Take in again',
    unread: (count) => `Text that was not used (${count})`,
    unreadLead:
      'These paragraphs hold figures or lists that were not understood; they are not in the result.',
    fields: 'About this disclosure',
    fieldsLead: 'What the files say is filled in: please check. Fill in what is missing.',
  },
};
