import type { TableId } from '../../model/schema/tables.js';
import { tableWords } from '../table.js';
import type { Locale } from '../locale.js';
import type { NoteCatalogue } from './told.js';

/** What is noticed in the prose, and when a document is put together from files. */
export type ProseNoteCode =
  | 'prose-cut'
  | 'list-cut'
  | 'section-split'
  | 'table-failed'
  | 'table-repeated'
  | 'table-twice'
  | 'section-repeated'
  | 'section-twice'
  | 'list-twice'
  | 'departments-differ'
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

function tableIn(locale: Locale, table: unknown): string {
  return tableWords[locale].names[table as TableId] ?? String(table);
}

const parts = {
  'zh-CN': { contents: '目录', glossary: '名词解释' },
  en: { contents: 'a contents list', glossary: 'a glossary' },
};

function partIn(locale: Locale, part: unknown): string {
  return parts[locale][part as 'contents' | 'glossary'] ?? String(part);
}

const levels = {
  'zh-CN': { department: '部门', unit: '单位' },
  en: { department: 'a department', unit: 'a unit' },
};

function levelIn(locale: Locale, level: unknown): string {
  return levels[locale][level as 'department' | 'unit'] ?? String(level);
}

/** Sentences on the prose and the whole, without the place. */
export const proseNotes: NoteCatalogue<ProseNoteCode> = {
  'zh-CN': {
    'prose-cut': ({ text, length, most }) =>
      `“${text}…”有 ${length} 个字，最多 ${most} 个，后面的没有采用。请在更正中缩短或分段。`,
    'list-cut': ({ count, most }) =>
      `这里有 ${count} 项，最多 ${most} 项，从这一项起没有采用。请核对是否误认，或拆分文件。`,
    'section-split': ({ title, count, most }) =>
      `“${title}”超过 ${most} 个字，已分成 ${count} 段，内容没有删减。`,
    'table-failed': ({ table }) =>
      `${tableIn('zh-CN', table)}的结构无法识别，没有读出来。请核对表头和合并单元格，或把这张表另存为单独的文件再导入。`,
    'table-repeated': ({ table, other }) =>
      `${tableIn('zh-CN', table)}又出现一次，内容与 ${other} 的相同，已采用那一份。`,
    'table-twice': ({ table, other }) =>
      `${tableIn('zh-CN', table)}有两份，内容不同，已采用数据较全的 ${other}，这一份没有采用。请核对应以哪一份为准；要换用这一份，请忽略另一份。`,
    'section-repeated': ({ title, other }) => `“${title}”又出现一次，文字与 ${other} 的相同，已采用那一份。`,
    'section-twice': ({ title, other }) =>
      `“${title}”有两份，文字不同，已采用较长的 ${other}，这一份没有采用。请核对应以哪一份为准。`,
    'list-twice': ({ part, other }) =>
      `${partIn('zh-CN', part)}有两份，已采用较全的 ${other}，这一份没有采用。`,
    'departments-differ': ({ here, there, other }) =>
      `这里写的是“${here}”，${other} 写的是“${there}”。请确认这些文件属于同一部门；若是同一部门，请在更正中填写部门名称。`,
    'years-differ': ({ here, there, other }) =>
      `这里是 ${here} 年，${other} 是 ${there} 年。请确认没有混入其他年度的文件；若没有，请在更正中填写年度。`,
    'department-missing': () => '没有找到部门名称。请在更正中填写 department.name。',
    'year-missing': () => '没有找到预算年度。请在更正中填写 year。',
    'level-assumed': ({ level }) =>
      `没有写明是部门预算还是单位预算，暂按${levelIn('zh-CN', level)}预算处理。请核对。`,
    'scope-assumed': () => '没有写明是汇总还是本级，暂按汇总处理。请核对。',
    'fact-without-cell': ({ text }) =>
      `“${text}”看不准对应表中的哪一格，没有与表核对。需要核对时，请在更正中指定单元格。`,
    'changes-on-spent': ({ count }) =>
      `有 ${count} 处增减是与上年执行数或决算数相比，不是与预算相比，所以没有据此推算上年预算数。`,
    'last-year-negative': ({ text }) => `按“${text}”推算，上年数是负数，所以没有推算。请核对增减方向和单位。`,
    'sentence-joined': ({ text }) => `句子在“${text}”处被断开，已接上（竖线处）。请核对有没有重字或漏字。`,
    'lines-joined': ({ count }) => `有 ${count} 处句中换行，已接成整段，从这里起。`,
    'correction-nowhere': ({ text }) => `更正“${text}”没有对应的位置，没有采用。请核对路径。`,
    'beside-own': ({ other }) =>
      `${other} 是由本工具导出的完整数据，这个文件没有采用。要读取它，请单独导入。`,
    'nothing-found': () =>
      '没有找到预算表，也没有找到预算说明。请核对文件；如果表格在别的文件里，请一并导入。',
    'final-account': ({ text }) => `“${text}”是决算，不是预算，没有采用。请换成部门预算公开文件。`,
    'government-budget': ({ text }) =>
      `“${text}”是政府预算，不是部门预算，没有采用。请换成部门预算公开文件。`,
  },
  en: {
    'prose-cut': ({ text, length, most }) =>
      `“${text}…” has ${length} characters; the most is ${most}, and the rest was not taken. Shorten or divide it in the corrections.`,
    'list-cut': ({ count, most }) =>
      `There are ${count} entries; the most is ${most}, and none was taken from this one on. Check whether they are what they seem, or split the file.`,
    'section-split': ({ title, count, most }) =>
      `“${title}” has more than ${most} characters and was divided into ${count} sections; nothing was left out.`,
    'table-failed': ({ table }) =>
      `The table “${tableIn('en', table)}” is laid out in a way that cannot be read. Check its head and merged cells, or import it from a file of its own.`,
    'table-repeated': ({ table, other }) =>
      `The table “${tableIn('en', table)}” comes again, the same as at ${other}, which was taken.`,
    'table-twice': ({ table, other }) =>
      `The table “${tableIn('en', table)}” is there twice and differs. The fuller one, at ${other}, was taken and this one was not. Check which is right; to use this one, ignore the other.`,
    'section-repeated': ({ title, other }) =>
      `“${title}” comes again, the same as at ${other}, which was taken.`,
    'section-twice': ({ title, other }) =>
      `“${title}” is there twice and differs. The longer one, at ${other}, was taken and this one was not. Check which is right.`,
    'list-twice': ({ part, other }) =>
      `There is ${partIn('en', part)} twice; the fuller one, at ${other}, was taken and this one was not.`,
    'departments-differ': ({ here, there, other }) =>
      `Here it is “${here}”, at ${other} it is “${there}”. Make sure that the files belong to one department; if so, give its name in the corrections.`,
    'years-differ': ({ here, there, other }) =>
      `Here the year is ${here}, at ${other} it is ${there}. Make sure that no file is of another year; if so, give the year in the corrections.`,
    'department-missing': () =>
      'The name of the department was not found. Give department.name in the corrections.',
    'year-missing': () => 'The budget year was not found. Give year in the corrections.',
    'level-assumed': ({ level }) =>
      `Nothing says whether this is the budget of a department or of a unit; it was taken for that of ${levelIn('en', level)}. Check it.`,
    'scope-assumed': () =>
      'Nothing says whether subordinate units are included; they were taken as included. Check it.',
    'fact-without-cell': ({ text }) =>
      `It is not certain which cell of the tables “${text}” speaks of, so it was not compared. To compare it, name the cell in the corrections.`,
    'changes-on-spent': ({ count }) =>
      `${count === 1 ? '1 change is' : `${count} changes are`} measured against what was spent last year, not against its budget, so that no budget of last year was derived.`,
    'last-year-negative': ({ text }) =>
      `By “${text}” last year’s figure would be negative, so that none was derived. Check direction and unit.`,
    'sentence-joined': ({ text }) =>
      `The sentence was cut at “${text}” and was put together at the bar. Check for letters doubled or lost.`,
    'lines-joined': ({ count }) => `${count} lines that ended within a sentence were joined, from here on.`,
    'correction-nowhere': ({ text }) =>
      `The correction of “${text}” leads nowhere and was not taken. Check its path.`,
    'beside-own': ({ other }) =>
      `${other} is a whole document exported by this kit, so this file was not taken. To read it, import it alone.`,
    'nothing-found': () =>
      'Neither tables nor text of a budget were found. Check the file; if the tables are in another one, import both together.',
    'final-account': ({ text }) =>
      `“${text}” is a final account (决算), not a budget; it was not taken. Choose a department’s budget disclosure.`,
    'government-budget': ({ text }) =>
      `“${text}” is the budget of a government, not of a department; it was not taken. Choose a department’s budget disclosure.`,
  },
};
