import type { TargetsWords } from '../zh-cn/targets.js';

export const targetsWords: TargetsWords = {
  heading: '績效目標',
  keys: '上下方向鍵逐行移動，回車選定並展開說明',
  table: '績效目標表',
  tables: { overall: '部門整體績效目標表', projects: '項目績效目標表' },
  scope: '範圍',
  scopes: { all: '全部', overall: '部門整體', projects: '項目' },
  search: '搜索',
  placeholder: '指標、指標值、說明或項目',
  dimension: '指標類別',
  dimensions: {
    all: '全部',
    cost: '成本',
    output: '產出',
    benefit: '效益',
    satisfaction: '滿意度',
    none: '其他',
  },
  shown: (count, total) => (count === total ? `共 ${total} 個指標` : `顯示 ${count} / ${total} 個指標`),
  nothing: '沒有符合條件的指標。',
  clear: '清除篩選',
  explain: '展開全部說明',
  unexplain: '收起全部說明',
  openProjects: '展開全部項目',
  closeProjects: '收起全部項目',
  level1: '一級指標',
  level2: '二級指標',
  level3: '三級指標',
  name: '指標',
  value: '指標值',
  frequency: '頻次',
  asPrinted: '按原文',
  printed: (text) => `原文：${text}`,
  code: '項目編碼',
  unit: '預算單位',
  unnamed: '（未寫名稱）',
  noTargets: '這個項目沒有列出績效指標。',
  indicators: (count) => `${count} 個指標`,
  summary: ({ year, counts, projects }) => {
    const { quantity, frequency, words, blank } = counts.byValue;
    const parts = [
      counts.overall > 0 ? `部門整體績效指標 ${counts.overall} 個` : '',
      projects > 0 ? `${projects} 個項目的績效指標 ${counts.projects} 個` : '',
    ];
    const values = [
      quantity > 0 ? `定量 ${quantity} 個` : '',
      frequency > 0 ? `按頻次 ${frequency} 個` : '',
      words > 0 ? `定性 ${words} 個` : '',
      blank > 0 ? `空白 ${blank} 個` : '',
    ];
    const join = (texts: string[], by: string) => texts.filter(Boolean).join(by);
    return `${year} 年${join(parts, '，')}。指標值中${join(values, '、')}。`;
  },
};
