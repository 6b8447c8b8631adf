import type { PreviewWords } from '../../zh-cn/workbench/preview.js';

export const previewWords: PreviewWords = {
  heading: '預覽與核對',
  lead: '公開前看一遍：數字對不對得上，讀者會看到什麼樣子。',
  views: { checks: '核對結果', report: '讀者看到的樣子' },
  viewsLabel: '看什麼',
  checksLead: '按勾稽關係逐條核對。原文件本身有錯的，請改原文件；讀錯的，請去逐表核對裡改。',
  reportLead: '點任意數字，下面會說明它來自原文件的哪一格。',
  invalid: '還不能預覽',
  invalidHelp: '數據還不完整。請先處理完“必須處理”的問題，處理好會自動出現在這裡。',
  toOverview: '去處理問題',
  from: (place) => `來自：${place}`,
  noPlace: '這個數是算出來的，原文件裡沒有對應的一格。',
  toSource: '去看這一格',
  close: '關閉',
  loading: '正在準備圖表…',
  loadFailed: '圖表組件沒有讀到。請檢查網絡後刷新頁面；工作已保存，不會丟。',
};
