import { spoken } from '../spoken.js';

/** Words of the glossary. */
export interface GlossaryWords {
  heading: string;
  /** What is missing where the document has none. */
  missing: string;
  search: string;
  placeholder: string;
  shown(count: number, total: number): string;
  more(count: number): string;
  moreNote: string;
  /** Said where the kit's translations stand beside printed words; empty where none do. */
  translated: string;
}

export const glossaryWords = spoken<GlossaryWords>('glossaryWords', {
  heading: '名词解释',
  missing: '这份公开没有名词解释。',
  search: '搜索',
  placeholder: '名词或解释',
  shown: (count, total) => (count === total ? `共 ${total} 条` : `显示 ${count} / ${total} 条`),
  more: (count) => `公开没有解释的名词（${count} 个）`,
  moreNote: '以下出现在本公开的标题里，本公开没有解释，是 budget-kit 的通俗解释，不是公开内容。',
  translated: '',
});
