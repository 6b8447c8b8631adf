import type { CertaintyWords } from '../../zh-cn/importing/certainty.js';

export const certaintyWords: CertaintyWords = {
  sure: { certain: '確定', named: '標題和表頭相符', likely: '較有把握', guess: '請核對' },
  held: (sums) => `${sums} 處合計對得上`,
  failed: (sums) => `${sums} 處合計對不上`,
  none: '沒有合計可以核對',
  between: '，',
};
