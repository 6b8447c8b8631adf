import type { ReportWords } from '../zh-cn/report.js';

export const reportWords: ReportWords = {
  heading: (year, department) => `${department} ${year} 年部門預算`,
  scope: { consolidated: '彙總（含所屬單位）', own: '本級' },
  published: (date) => `公開時間：${date}`,
  contents: '目錄',
  overview: '主要數字',
  parts: { profile: '部門概況', narrative: '預算情況說明', glossary: '名詞解釋', tables: '部門預算表' },
  states: { shown: '已公開', empty: '空表', unread: '未讀成數據', absent: '未公開' },
  unlisted: '目錄未列',
  notATable: '無對應表',
  listedButAbsent: '目錄列出了這張表，但文件裡沒有。',
  asPrinted: '公布的樣子',
  untitled: '沒有標題的表',
  official: '官方原表',
  rows: (count) => `${count} 行`,
  sameAs: (title) => `各項金額與《${title}》相同，圖見該表。`,
  shownWith: (title) => `與《${title}》合在一張圖裡，見該表。`,
  view: '看法',
  views: { story: '圖文', tables: '原表', all: '全部' },
  selected: (name) => `已選：${name}`,
  clear: '清除',
};
