import type { PanelWords } from '../../zh-cn/checks/panel-words.js';

export const panelWords: PanelWords = {
  summary: ({ all, evaluated, passed, error, warning, info }) =>
    `${all} 條規則中核對了 ${evaluated} 條：${passed} 條通過；發現錯誤 ${error} 處、疑點 ${warning} 處、提示 ${info} 處。`,
  readerSummary: (evaluated, findings) =>
    findings === 0
      ? `按 ${evaluated} 條規則核對了這份公開，數字前後一致。`
      : `按 ${evaluated} 條規則核對了這份公開，有 ${findings} 處對不上或缺少。圖表都按公開的原樣展示。`,
  checking: '正在核對…',
  calm: (evaluated) => `${evaluated} 項核對全部通過。`,
  severities: { error: '錯誤', warning: '疑點', info: '提示' },
  groups: {
    row: '同一行',
    table: '同一張表',
    cross: '表與表',
    narrative: '文字與表',
    yearOnYear: '與上年比較',
    codes: '編碼與科目',
    completeness: '公開是否完整',
    performance: '績效目標',
    layout: '版面',
  },
  filter: '按輕重篩選',
  all: '全部',
  count: (count) => `${count} 處`,
  more: (count) => `另有 ${count} 處`,
  touched: () => '處核對提示',
  reveal: '看單元格',
  consequences: (count) => `同一原因還影響 ${count} 處`,
  source: (text) => `依據：${text}`,
  notEvaluated: (count) => `沒有核對的 ${count} 條，以及原因`,
  passed: (count) => `通過的 ${count} 條`,
  publisherNote: '只核對，不改動：圖表和原表一律按公開的數字展示。',
  readerNote: '核對由計算機按公開的規則完成，數字的解釋以公開單位為準。',
};
