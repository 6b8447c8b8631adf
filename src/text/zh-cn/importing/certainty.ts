/** Words for how sure a table was recognised, and by what. */
export interface CertaintyWords {
  /** `certain` where title, head and sums agree; `named` where title and head do, and no sum could be compared. */
  sure: Record<'certain' | 'named' | 'likely' | 'guess', string>;
  held(sums: number): string;
  failed(sums: number): string;
  none: string;
  between: string;
}

export const certaintyWords: CertaintyWords = {
  sure: { certain: '确定', named: '标题和表头相符', likely: '较有把握', guess: '请核对' },
  held: (sums) => `${sums} 处合计对得上`,
  failed: (sums) => `${sums} 处合计对不上`,
  none: '没有合计可以核对',
  between: '，',
};
