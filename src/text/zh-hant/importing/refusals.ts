import type { RefusalWords } from '../../zh-cn/importing/refusals.js';

export const refusalWords: RefusalWords = {
  sentences: {
    'empty-file': () => '是空的，沒有文字，也沒有表格。請核對是不是拿錯了文件。',
    'too-large': ({ limit = 50 }) => `超過 ${limit} MB，沒有讀取。請去掉圖片，或拆成幾個文件。`,
    'unknown-format': () => '',
    encrypted: () => '有密碼保護，讀不了。請在原軟件裡取消密碼，另存後再導入。',
    damaged: ({ place = '' }) =>
      `已損壞或不完整${place ? `（${place}）` : ''}，沒有讀取。請重新下載；能用原軟件打開的，另存一份再導入。`,
    'zip-bomb': ({ megabytes = 0 }) =>
      `解壓後大得反常（${megabytes} MB 以上），沒有讀取。請用原軟件打開，只留公開的表，另存後再導入。`,
    scanned: () => '是掃描件，裡面只有圖片，沒有文字。請換成由 Word 或 Excel 直接導出的文件。',
    'too-many-sheets': ({ count = 0, limit = 0 }) =>
      `有 ${count} 張工作表，最多 ${limit} 張。請只留公開的表，另存後再導入。`,
    'too-many-rows': ({ place = '', count = 0, limit = 0 }) =>
      `${place ? `工作表“${place}”` : '其中一張表'}有 ${count} 行，最多 ${limit} 行，沒有讀取。公開表不會這麼長，請刪去多餘的行或工作表。`,
    'too-many-pages': ({ pages = 0, limit = 0 }) =>
      `有 ${pages} 頁，最多 ${limit} 頁。請只留本部門的預算，拆開後再導入。`,
    'too-many-cells': ({ place = '', limit = 0 }) =>
      `單元格超過 ${limit} 個${place ? `（讀到工作表“${place}”為止）` : ''}，沒有讀取。請只留公開的表，另存後再導入。`,
    'reader-missing': ({ packages = '' }) =>
      `讀這種文件的程序包沒有裝全，沒有讀取。請在裝有 budget-kit 的地方運行 npm install ${packages}，再導入一次。`,
  },
  kinds: {
    image: '是圖片，沒有文字可讀。請換成由 Word 或 Excel 直接導出的文件。',
    doc: '是舊版 Word（.doc）。請用 Word 或 WPS 打開，另存為 .docx 再導入。',
    slides: '是演示文稿。請換成公開的表格、文檔、網頁或 PDF。',
    rtf: '是 RTF 文檔。請用 Word 或 WPS 打開，另存為 .docx 再導入。',
    'open-document': '是 OpenDocument 文件。請用原軟件打開，另存為 .xlsx 或 .docx 再導入。',
    ofd: '是 OFD 版式文件。請用閱讀器轉成 PDF，或換成原來的 Word、Excel 文件。',
    archive: '是壓縮包。請先解壓，再導入裡面的文件。',
    mht: '是單個文件網頁（.mht）。請在瀏覽器或 Excel 裡打開，另存為 .html 或 .xlsx 再導入。',
    xml: '是 XML，不是表格。請換成公開的表格、文檔、網頁或 PDF。',
    json: '是 JSON 數據，不用導入，直接打開或檢查即可。',
    other: '不是能讀的格式。可以導入 .xlsx、.xls、.docx、網頁、PDF 和文本。',
  },
};
