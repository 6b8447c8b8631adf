import { type NoteSentences, nameIn, namesIn } from '../../importing/told.js';

/** What the readers of files notice. */
export type ReadingNoteCode =
  | 'name-contradicts'
  | 'encoding-mixed'
  | 'sheet-hidden'
  | 'sheet-empty'
  | 'sheet-damaged'
  | 'sheet-skipped'
  | 'rows-unread'
  | 'rows-hidden'
  | 'columns-hidden'
  | 'formulas-without-values'
  | 'error-values'
  | 'macros-ignored'
  | 'pictures-ignored'
  | 'drawings-ignored'
  | 'embedded-ignored'
  | 'changes-accepted'
  | 'numbers-restored'
  | 'numbers-lost'
  | 'merges-uncertain'
  | 'parts-unread'
  | 'hidden-ignored'
  | 'links-to-files'
  | 'paragraphs-joined'
  | 'one-cell-per-line';

/** What a file is, by what it holds. */
const fileKinds: Record<string, string> = {
  xlsx: 'Excel 工作簿',
  xls: 'Excel 工作簿',
  docx: 'Word 文档',
  html: '网页',
  pdf: 'PDF',
  text: '文本',
};

/** Parts of Word documents that are not read, by the names of their elements. */
const wordParts: Record<string, string> = {
  oMath: '公式',
  ruby: '注音文字',
  altChunk: '并入的文档',
  subDoc: '子文档',
  dir: '反向文字',
  bdo: '反向文字',
};

const partNames = (names: unknown) => [...new Set(namesIn(wordParts, names))].join('、');

/** Sentences of what the readers notice, without the place. */
export const readingNotes: NoteSentences<ReadingNoteCode> = {
  'name-contradicts': ({ format }) =>
    `文件名的后缀与内容不符，已按内容作为${nameIn(fileKinds, format)}读取。请核对是不是要导入的文件。`,
  'encoding-mixed': ({ count }) =>
    `有 ${count} 行的文字编码与其他行不同，已分别识别。请核对这些行有没有乱码。`,
  'sheet-hidden': () => '这张工作表是隐藏的，公开时看不到，但已读取。如果不该公开，请不要采用。',
  'sheet-empty': () => '这张工作表是空的。',
  'sheet-damaged': () => '这张工作表已损坏，没有读出来。请用 Excel 或 WPS 打开后另存一份再导入。',
  'sheet-skipped': () => '这不是普通的工作表（如图表），没有读取。',
  'rows-unread': ({ limit }) =>
    `这张工作表很长，只读了前 ${limit} 行。如果下面还有公开的内容，请另存为 .xlsx 并拆开后再导入。`,
  'rows-hidden': ({ count }) => `有 ${count} 行是隐藏的，已一并读取。请核对这些行是不是要公开。`,
  'columns-hidden': ({ columns }) => `隐藏的列（${columns}）已一并读取。请核对这些列是不是要公开。`,
  'formulas-without-values': ({ count }) =>
    `有 ${count} 个公式单元格没有保存计算结果，从这一格起读不出数。请用 Excel 或 WPS 打开，保存后再导入。`,
  'error-values': ({ count }) =>
    `有 ${count} 个单元格是错误值（如 #REF!），从这一格起。请在原表里改正后再导入。`,
  'macros-ignored': () => '文件带有宏，没有运行，也没有读取。',
  'pictures-ignored': ({ count }) =>
    `文件里有 ${count} 张图片，图片里的文字和表格读不出来。请核对有没有表是贴图。`,
  'drawings-ignored': ({ count }) =>
    `有 ${count} 处文本框或图形里的文字没有读取。请核对标题、单位等是不是写在文本框里。`,
  'embedded-ignored': ({ count }) =>
    `文档里嵌入了 ${count} 个对象（如 Excel 表），里面的内容没有读取。请把它们作为文件另行导入。`,
  'changes-accepted': ({ count }) =>
    `文档里有 ${count} 处修订没有定稿，已按接受全部修订读取。请核对后定稿再公开。`,
  'numbers-restored': ({ count }) =>
    `有 ${count} 段的编号是自动生成的，已按编号格式写成文字。请抽查编号是否正确。`,
  'numbers-lost': ({ count }) => `有 ${count} 段的自动编号没有读出来，这些段落缺编号。`,
  'merges-uncertain': () => '有表格的结构不规范，合并单元格可能读错。请对照原文核对这些表。',
  'parts-unread': ({ count, names }) =>
    `有 ${count} 处内容没有读取（${partNames(names)}）。请对照原文，看有没有缺少文字。`,
  'hidden-ignored': ({ count }) =>
    `网页里有 ${count} 处隐藏的内容没有读取。如果表格要点开才看得见，请把它显示出来再保存网页，或复制后粘贴。`,
  'links-to-files': ({ count, names }) =>
    `网页带有 ${count} 个附件（${names}）。表格可能在附件里，请下载后一并导入。`,
  'paragraphs-joined': ({ count }) => `有 ${count} 处被换页断开的段落已接上，从这一行起。`,
  'one-cell-per-line': ({ count }) =>
    `从这一行起约 ${count} 行像是一张表，但每个单元格独占一行，看不出行列，只能当文字读取。请从原网页或原文件重新复制整张表，或导入原文件。`,
};
