import type { FundState, FundTable } from '../../model/series/fund.js';
import { spoken } from '../spoken.js';

/** Words of the funds and of state capital. */
export interface FundWords {
  heading: string;
  table: string;
  names: Record<FundTable, string>;
  unsplit: string;
  /** The figure in large where there is none to draw. */
  answers: Record<Exclude<FundState, 'figures'>, string>;
  /** A table without a figure whose note says that there is nothing. */
  none: string;
  /** What the table itself shows. */
  details: Record<Exclude<FundState, 'figures'>, string>;
  quote(note: string): string;
  noNote: string;
  summary(about: { year: number; panels: readonly { name: string; figures: string }[] }): string;
}

export const fundWords = spoken<FundWords>('fundWords', {
  heading: '政府性基金与国有资本经营预算支出',
  table: '政府性基金或国有资本经营预算支出表',
  names: { fundExpenditure: '政府性基金预算支出', stateCapitalExpenditure: '国有资本经营预算支出' },
  unsplit: '未分基本与项目',
  answers: { zero: '0', blank: '表中空白', listed: '未公开', unread: '未读成数据', absent: '没有此表' },
  none: '没有',
  details: {
    zero: '表中印 0。',
    blank: '表中空白。',
    listed: '目录列出，但没有公开此表。',
    unread: '已经公开，但没有读成数据。',
    absent: '这份公开没有此表。',
  },
  quote: (note) => `表下注明：“${note}”`,
  noNote: '表下没有说明。',
  summary: ({ year, panels }) =>
    `${year} 年${panels.map(({ name, figures }) => `${name}：${figures}`).join('；')}。`,
});
