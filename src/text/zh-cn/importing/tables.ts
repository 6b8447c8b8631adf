import { type NoteSentences, type Words, nameIn } from '../../importing/told.js';
import { tableWords } from '../table.js';

/** What is noticed when tables are recognised and read. */
export type TableNoteCode =
  | 'amount-date'
  | 'amount-doubtful'
  | 'amount-error-value'
  | 'amount-formula-without-value'
  | 'amount-not-number'
  | 'amount-other-unit'
  | 'amount-scaled'
  | 'amount-unit-differs'
  | 'amount-with-words'
  | 'amounts-outside'
  | 'cell-left'
  | 'column-doubtful'
  | 'column-left'
  | 'column-unknown'
  | 'columns-doubtful'
  | 'columns-unknown'
  | 'dimension-unknown'
  | 'head-moved'
  | 'index-row'
  | 'line-left'
  | 'more-notes'
  | 'note-inside'
  | 'other-table'
  | 'previous-year-unknown'
  | 'row-cells-missing'
  | 'row-moved'
  | 'row-of-other-year'
  | 'row-says-none'
  | 'row-unclear'
  | 'row-without-name'
  | 'signature'
  | 'table-as-lines'
  | 'table-continued'
  | 'table-guessed'
  | 'table-sideways'
  | 'text-too-long'
  | 'total-row-short'
  | 'total-row-unnamed'
  | 'unit-missing'
  | 'unit-name-left'
  | 'unknown-table'
  | 'year-column';

const tableName = (words: Words): string => nameIn(tableWords('zh-CN').names, words['table']);

/** Sentences on tables, without the place. */
export const tableNotes: NoteSentences<TableNoteCode> = {
  'amount-date': ({ text }) => `金额栏里是日期“${text}”，按空白处理。请更正这一格。`,
  'amount-doubtful': ({ text }) => `“${text}”与表头错开，看不出是哪一列的金额，按空白处理。请更正这一格。`,
  'amount-error-value': ({ text }) => `金额栏里是错误值“${text}”，按空白处理。请更正这一格。`,
  'amount-formula-without-value': () =>
    '是公式，文件里没有保存结果，按空白处理。请在表格软件里重新计算、保存后再导入。',
  'amount-not-number': ({ text }) => `金额栏里的“${text}”不是数字，按空白处理。请更正这一格。`,
  'amount-other-unit': ({ text, proposal }) =>
    `“${text}”的单位与表的单位不同，按空白处理。${proposal === undefined ? '' : `换算后是 ${proposal}。`}请更正这一格。`,
  'amount-scaled': ({ text, proposal }) =>
    `这一格显示“${text}”，保存的数是 ${proposal}，看不出以哪个为准，按空白处理。请更正这一格。`,
  'amount-unit-differs': ({ text }) => `“${text}”的单位与表的单位不同，按表的单位读取。请核对。`,
  'amount-with-words': ({ text }) => `“${text}”除金额外还有文字，只采用了金额，合计对得上。`,
  'amounts-outside': ({ text, count }) =>
    `“${text}”等 ${count} 个金额单独成一列，不在任何一张表里，没有采用。如果是上一张表右边的列，请把整张表放在一起。`,
  'cell-left': ({ text }) => `“${text}”没有对应的位置，没有采用。请核对这一行。`,
  'column-doubtful': ({ text }) => `“${text}”列可以有两种读法，合计都对得上，没有采用。请指定这一列的含义。`,
  'column-left': ({ text, cells }) => `“${text}”列（${cells} 格）可以由其他列算出，没有采用。`,
  'column-unknown': ({ text, cells }) =>
    `${text ? `没有看懂“${text}”列` : '这一列没有表头'}，其中 ${cells} 格有内容，没有采用。请指定这一列的含义，或确认不需要。`,
  'columns-doubtful': ({ rows, of }) =>
    `${of} 行中有 ${rows} 行与表头对不上，可能看错了列。请核对各列的含义。`,
  'columns-unknown': ({ title }) =>
    `“${title}”的表头没有看懂，没有读成数据，按公布的样子保留。请指定这张表和各列的含义。`,
  'dimension-unknown': ({ text }) => `没有看懂“${text}”属于哪类指标，暂按产出指标处理。请核对。`,
  'head-moved': (words) => `${tableName(words)}的表头与数据错开，已按各列的上级表头对齐。请核对。`,
  'index-row': ({ text }) => `“${text}”是栏次，没有当作数据。`,
  'line-left': ({ text }) => `“${text}”没有看懂，没有采用。请核对。`,
  'more-notes': (words) => `${tableName(words)}里同样的问题还有 ${words['count']} 处，没有逐一列出。`,
  'note-inside': ({ text }) => `“${text}”夹在数据中间，没有当作数据。`,
  'other-table': ({ title }) => `“${title}”不是部门预算的十三张表之一，没有读成数据，按公布的样子保留。`,
  'previous-year-unknown': (words) => `${tableName(words)}里有上年数，但看不出是哪一年的。请填写年份。`,
  'row-cells-missing': ({ text, given, columns }) =>
    `这一行“${text}”只有 ${given} 格，表头有 ${columns} 列，看不出空的是哪几列。请核对每个数所在的列。`,
  'row-moved': ({ text }) => `“${text}”与表头错开，已按内容移到对应的列。请核对。`,
  'row-of-other-year': ({ text }) =>
    `“${text}”看不出是本年还是上年的数，或者是更早年份的数，没有采用。请核对。`,
  'row-says-none': ({ text }) => `“${text}”说明本表没有数据，没有当作一行。`,
  'row-unclear': ({ text }) => `“${text}”与所在的列不符，也看不出该在哪一列，按原来的位置读取。请更正。`,
  'row-without-name': ({ text }) => `“${text}”没有项目名称。请核对。`,
  signature: ({ text }) => `“${text}”是签字栏，没有当作数据。`,
  'table-as-lines': ({ title }) =>
    `“${title}”下面的表格每格占一行，看不出哪些格是空的，没有采用。请从原网页或表格软件里连同表格一起复制，或直接导入文件。`,
  'table-continued': (words) => `${tableName(words)}被分页或空行断开，已接在一起。`,
  'table-guessed': (words) =>
    `没有看到标题，${words['confidence'] === 'guess' ? '猜测' : '按表头看'}是${tableName(words)}。请核对。`,
  'table-sideways': (words) =>
    `${tableName(words)}向右续在这里，行与行对不上号，没有接上，其中的列按公布的样子保留。请把整张表放在一页上，或导入原来的表格文件。`,
  'text-too-long': ({ text, most }) => `“${text}…”太长，只采用了前 ${most} 个字。请在更正中缩短。`,
  'total-row-short': ({ text }) => `“${text}”行的标题占了几列，少了单元格，已按顺序对齐金额。请核对。`,
  'total-row-unnamed': () => '没有写“合计”，从位置和金额看是合计行。请核对。',
  'unit-missing': (words) => `没有看到${tableName(words)}的金额单位。请填写是元还是万元。`,
  'unit-name-left': ({ text }) => `科目旁边的单位名称“${text}”没有位置，没有采用。`,
  'unknown-table': ({ title, text }) =>
    `没有看懂这张表${title || text ? `（“${title || text}”）` : ''}，没有读成数据。如果是部门预算的表，请指定是哪一张。`,
  'year-column': ({ text }) => `“${text}”列是年份，没有当作金额。`,
};
