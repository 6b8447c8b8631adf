import type { CertaintyWords } from '../../zh-cn/importing/certainty.js';

export const certaintyWords: CertaintyWords = {
  sure: { certain: 'certain', named: 'title and head fit', likely: 'likely', guess: 'please check' },
  held: (sums) => (sums === 1 ? '1 sum holds' : `${sums} sums hold`),
  failed: (sums) => (sums === 1 ? '1 sum does not' : `${sums} sums do not`),
  none: 'no sum to compare',
  between: ', ',
};
