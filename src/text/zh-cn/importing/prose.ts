import { type NoteSentences, nameIn } from '../../importing/told.js';
import { tableWords } from '../table.js';

/** What is noticed in the prose, and when a document is put together from files. */
export type ProseNoteCode =
  | 'department-placeholder'
  | 'prose-cut'
  | 'list-cut'
  | 'section-split'
  | 'table-failed'
  | 'table-of-other-year'
  | 'table-repeated'
  | 'table-twice'
  | 'section-repeated'
  | 'section-twice'
  | 'list-twice'
  | 'departments-differ'
  | 'table-unproven'
  | 'table-widened'
  | 'traditional-read'
  | 'years-differ'
  | 'department-missing'
  | 'year-missing'
  | 'level-assumed'
  | 'scope-assumed'
  | 'fact-without-cell'
  | 'changes-on-spent'
  | 'last-year-negative'
  | 'sentence-joined'
  | 'lines-joined'
  | 'correction-nowhere'
  | 'beside-own'
  | 'nothing-found'
  | 'final-account'
  | 'government-budget';

const lists = { contents: '目录', glossary: '名词解释' };

const levels = { department: '部门', unit: '单位' };

/** Sentences on the prose and the whole, without the place. */
export const proseNotes: NoteSentences<ProseNoteCode> = {
  'department-placeholder': ({ text }) =>
    `部门名称“${text}”是表样里的空位，没有填写。请填写 department.name。`,
  'prose-cut': ({ text, length, most }) =>
    `“${text}…”有 ${length} 个字，最多 ${most} 个，后面的没有采用。请在更正中缩短或分段。`,
  'list-cut': ({ count, most }) =>
    `这里有 ${count} 项，最多 ${most} 项，从这一项起没有采用。请核对是否误认，或拆分文件。`,
  'section-split': ({ title, count, most }) =>
    `“${title}”超过 ${most} 个字，已分成 ${count} 段，内容没有删减。`,
  'table-failed': ({ table }) =>
    `${nameIn(tableWords('zh-CN').names, table)}的结构无法识别，没有读成数据，按公布的样子保留。请核对表头和合并单元格，或把这张表另存为单独的文件再导入。`,
  'table-of-other-year': ({ table, other, year }) =>
    `还有一张 ${year} 年的${nameIn(tableWords('zh-CN').names, table)}，采用了 ${other} 的那一张。`,
  'table-repeated': ({ table, other }) =>
    `${nameIn(tableWords('zh-CN').names, table)}又出现一次，内容与 ${other} 的相同，已采用那一份。`,
  'table-twice': ({ table, other }) =>
    `${nameIn(tableWords('zh-CN').names, table)}有两份，内容不同，已采用数据较全的 ${other}，这一份没有采用。请核对应以哪一份为准；要换用这一份，请忽略另一份。`,
  'section-repeated': ({ title, other }) => `“${title}”又出现一次，文字与 ${other} 的相同，已采用那一份。`,
  'section-twice': ({ title, other }) =>
    `“${title}”有两份，文字不同，已采用较长的 ${other}，这一份没有采用。请核对应以哪一份为准。`,
  'list-twice': ({ part, other }) => `${nameIn(lists, part)}有两份，已采用较全的 ${other}，这一份没有采用。`,
  'departments-differ': ({ here, there, other }) =>
    `这里写的是“${here}”，${other} 写的是“${there}”。请确认这些文件属于同一部门；若是同一部门，请在更正中填写部门名称。`,
  'table-unproven': ({ table, count }) =>
    `${nameIn(tableWords('zh-CN').names, table)}没有框线，按文字的对齐分列后有 ${count} 处合计对不上，没有读成数据，按公布的样子保留。请导入原来的表格文件，或指定是哪一张表后逐格核对。`,
  'table-widened': ({ table }) =>
    `${nameIn(tableWords('zh-CN').names, table)}向右续在这里，行数相同，合计都对得上，已按行接在一起。`,
  'traditional-read': () => '原文是繁体字，已按简体字读取：数字不变，文字不再是公布时的写法。请核对名称。',
  'years-differ': ({ here, there, other }) =>
    `这里是 ${here} 年，${other} 是 ${there} 年。请确认没有混入其他年度的文件；若没有，请在更正中填写年度。`,
  'department-missing': () => '没有找到部门名称。请在更正中填写 department.name。',
  'year-missing': () => '没有找到预算年度。请在更正中填写 year。',
  'level-assumed': ({ level }) =>
    `没有写明是部门预算还是单位预算，暂按${nameIn(levels, level)}预算处理。请核对。`,
  'scope-assumed': () => '没有写明是汇总还是本级，暂按汇总处理。请核对。',
  'fact-without-cell': ({ text }) =>
    `“${text}”看不准对应表中的哪一格，没有与表核对。需要核对时，请在更正中指定单元格。`,
  'changes-on-spent': ({ count }) =>
    `有 ${count} 处增减是与上年执行数或决算数相比，不是与预算相比，所以没有据此推算上年预算数。`,
  'last-year-negative': ({ text }) => `按“${text}”推算，上年数是负数，所以没有推算。请核对增减方向和单位。`,
  'sentence-joined': ({ text }) => `句子在“${text}”处被断开，已接上（竖线处）。请核对有没有重字或漏字。`,
  'lines-joined': ({ count }) => `有 ${count} 处句中换行，已接成整段，从这里起。`,
  'correction-nowhere': ({ text }) => `更正“${text}”没有对应的位置，没有采用。请核对路径。`,
  'beside-own': ({ other }) => `${other} 是由本工具导出的完整数据，这个文件没有采用。要读取它，请单独导入。`,
  'nothing-found': () => '没有找到预算表，也没有找到预算说明。请核对文件；如果表格在别的文件里，请一并导入。',
  'final-account': ({ text }) => `“${text}”是决算，不是预算，没有采用。请换成部门预算公开文件。`,
  'government-budget': ({ text }) => `“${text}”是政府预算，不是部门预算，没有采用。请换成部门预算公开文件。`,
};
