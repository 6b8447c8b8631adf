import type { GlossaryWords } from '../zh-cn/glossary.js';

export const glossaryWords: GlossaryWords = {
  heading: '名詞解釋',
  missing: '這份公開沒有名詞解釋。',
  search: '搜索',
  placeholder: '名詞或解釋',
  shown: (count, total) => (count === total ? `共 ${total} 條` : `顯示 ${count} / ${total} 條`),
  more: (count) => `公開沒有解釋的名詞（${count} 個）`,
  moreNote: '以下出現在本公開的標題裡，本公開沒有解釋，是 budget-kit 的通俗解釋，不是公開內容。',
  translated: '',
};
