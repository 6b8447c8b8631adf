import type { GlossaryWords } from '../zh-cn/glossary.js';

export const glossaryWords: GlossaryWords = {
  heading: 'Terms',
  missing: 'This disclosure explains no terms.',
  search: 'Search',
  placeholder: 'Term or definition',
  shown: (count, total) => (count === total ? `${total} entries` : `Showing ${count} of ${total} entries`),
  more: (count) => `Terms the disclosure does not explain (${count})`,
  moreNote:
    'These are in the headings of the disclosure, which does not explain them. The definitions are the kit’s own.',
  translated:
    'Definitions in English are the kit’s own; those of the disclosure stand below them in Chinese.',
};
