import type { SentenceWords } from '../../zh-cn/checks/sentence-words.js';

export const sentenceWords: SentenceWords = {
  forms: {
    sum: ({ at, printed, expected, difference, formula }) =>
      formula
        ? `${at}公開為 ${printed}，按 ${formula} 應為 ${expected}，相差 ${difference}。`
        : `${at}公開為 ${printed}，但構成它的各項都是空白。`,
    equal: ({ at, others, printed, expected, difference }) =>
      `${at}為 ${printed}，${others[0]}為 ${expected}，兩處應當一致，相差 ${difference}。`,
    atMost: ({ at, others, printed, expected, difference }) =>
      `${at}為 ${printed}，超過了${others[0]}的 ${expected}，多出 ${difference}。`,
    blank: ({ at, expected, formula }) => `${at}沒有填寫，按 ${formula} 應為 ${expected}。`,
    share: ({ at, printed, expected, formula }) =>
      `${at}：按 ${formula} 應為 ${expected}，寫的是 ${printed}。`,
    words: ({ at, printed }) => `${at}：${printed}。`,
  },
  remarks: {
    blank: '這裡印的是空白，不是 0。',
    rounding: '差額在四捨五入可以解釋的範圍內。',
    slip: '只差末位一個單位，多半是進位。',
    forced: '兩個比例各差末位一個單位，合起來恰好 100%，是湊出來的。',
  },
  blank: '空白',
  points: (number) => `${number} 個百分點`,
  term: (name, value) => `${name} ${value}`,
  plus: ' + ',
  minus: ' − ',
  moreTerms: (count) => `等共 ${count} 項`,
  sources: (names) => names.join('、'),
  consequences: (count) => `同一原因還影響 ${count} 處`,
  repair: (cell, amount) => `如果${cell}是 ${amount}，這幾處就都對得上。`,
};
