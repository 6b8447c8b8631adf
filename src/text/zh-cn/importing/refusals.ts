import type { Words } from '../../importing/told.js';

/** Why a file is not read. */
export type RefusalCode =
  | 'empty-file'
  | 'too-large'
  | 'unknown-format'
  | 'encrypted'
  | 'damaged'
  | 'zip-bomb'
  | 'scanned'
  | 'too-many-sheets'
  | 'too-many-rows'
  | 'too-many-pages'
  | 'too-many-cells'
  | 'reader-missing';

/** What a file that is not read turned out to be. */
export type UnknownKind =
  'image' | 'doc' | 'slides' | 'rtf' | 'open-document' | 'ofd' | 'archive' | 'mht' | 'xml' | 'json' | 'other';

export interface RefusalWords {
  sentences: Record<RefusalCode, (words: Words) => string>;
  kinds: Record<UnknownKind, string>;
}

export const refusalWords: RefusalWords = {
  sentences: {
    'empty-file': () => '是空的，没有文字，也没有表格。请核对是不是拿错了文件。',
    'too-large': ({ limit = 50 }) => `超过 ${limit} MB，没有读取。请去掉图片，或拆成几个文件。`,
    'unknown-format': () => '',
    encrypted: () => '有密码保护，读不了。请在原软件里取消密码，另存后再导入。',
    damaged: ({ place = '' }) =>
      `已损坏或不完整${place ? `（${place}）` : ''}，没有读取。请重新下载；能用原软件打开的，另存一份再导入。`,
    'zip-bomb': ({ megabytes = 0 }) =>
      `解压后大得反常（${megabytes} MB 以上），没有读取。请用原软件打开，只留公开的表，另存后再导入。`,
    scanned: () => '是扫描件，里面只有图片，没有文字。请换成由 Word 或 Excel 直接导出的文件。',
    'too-many-sheets': ({ count = 0, limit = 0 }) =>
      `有 ${count} 张工作表，最多 ${limit} 张。请只留公开的表，另存后再导入。`,
    'too-many-rows': ({ place = '', count = 0, limit = 0 }) =>
      `${place ? `工作表“${place}”` : '其中一张表'}有 ${count} 行，最多 ${limit} 行，没有读取。公开表不会这么长，请删去多余的行或工作表。`,
    'too-many-pages': ({ pages = 0, limit = 0 }) =>
      `有 ${pages} 页，最多 ${limit} 页。请只留本部门的预算，拆开后再导入。`,
    'too-many-cells': ({ place = '', limit = 0 }) =>
      `单元格超过 ${limit} 个${place ? `（读到工作表“${place}”为止）` : ''}，没有读取。请只留公开的表，另存后再导入。`,
    'reader-missing': ({ packages = '' }) =>
      `读这种文件的程序包没有装全，没有读取。请在装有 budget-kit 的地方运行 npm install ${packages}，再导入一次。`,
  },
  kinds: {
    image: '是图片，没有文字可读。请换成由 Word 或 Excel 直接导出的文件。',
    doc: '是旧版 Word（.doc）。请用 Word 或 WPS 打开，另存为 .docx 再导入。',
    slides: '是演示文稿。请换成公开的表格、文档、网页或 PDF。',
    rtf: '是 RTF 文档。请用 Word 或 WPS 打开，另存为 .docx 再导入。',
    'open-document': '是 OpenDocument 文件。请用原软件打开，另存为 .xlsx 或 .docx 再导入。',
    ofd: '是 OFD 版式文件。请用阅读器转成 PDF，或换成原来的 Word、Excel 文件。',
    archive: '是压缩包。请先解压，再导入里面的文件。',
    mht: '是单个文件网页（.mht）。请在浏览器或 Excel 里打开，另存为 .html 或 .xlsx 再导入。',
    xml: '是 XML，不是表格。请换成公开的表格、文档、网页或 PDF。',
    json: '是 JSON 数据，不用导入，直接打开或检查即可。',
    other: '不是能读的格式。可以导入 .xlsx、.xls、.docx、网页、PDF 和文本。',
  },
};
