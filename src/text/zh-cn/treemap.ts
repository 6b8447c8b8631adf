import { spoken } from '../spoken.js';

/** One share of a whole, formatted. */
export interface ShareWords {
  name: string;
  amount: string;
  share: string;
}

/** Words of the treemap. */
export interface TreemapWords {
  /** By what its first level is: functional classes, or basic and project expenditure. */
  heading: Record<'function' | 'nature', string>;
  table: string;
  root: string;
  trail: string;
  chart(name: string): string;
  keys: string;
  byFunction: string;
  byNature: string;
  grouping: string;
  unsplit: string;
  unnamed: string;
  code: string;
  function: string;
  list: string;
  listMore(count: number): string;
  listLess: string;
  notDrawn(amount: string): string;
  summed: string;
  differs(printed: string, sum: string): string;
  /** 行政运行（基本支出）. */
  part(name: string, nature: string): string;
  mark(name: string, nature: string | null, amount: string, share: string): string;
  group(name: string, amount: string, share: string, count: number): string;
  summary(about: {
    year: number;
    name: string | null;
    total: string;
    natures: ShareWords[];
    largest: ShareWords | null;
  }): string;
}

export const treemapWords = spoken<TreemapWords>('treemapWords', {
  heading: {
    function: '支出按功能：基本支出与项目支出',
    nature: '基本支出与项目支出：按功能',
  },
  table: '支出预算表',
  root: '全部支出',
  trail: '所在层级',
  chart: (name) => `${name}的构成，矩形面积与金额成正比`,
  keys: '方向键移动，回车进入下一层，Esc 返回上一层',
  byFunction: '按功能',
  byNature: '按基本与项目',
  grouping: '分组',
  unsplit: '未分基本与项目',
  unnamed: '（未写名称）',
  code: '科目编码',
  function: '功能分类科目',
  list: '从大到小',
  listMore: (count) => `显示其余 ${count} 项`,
  listLess: '只显示前几项',
  notDrawn: (amount) => `${amount}，图中画不出`,
  summed: '* 为各组成部分之和，原表此处空白或未列。',
  differs: (printed, sum) => `原表印 ${printed}，各部分之和是 ${sum}，两者不符。`,
  part: (name, nature) => `${name}（${nature}）`,
  mark: (name, nature, amount, share) => `${name}${nature ? `（${nature}）` : ''}，${amount}，占 ${share}`,
  group: (name, amount, share, count) => `${name}，${amount}，占 ${share}，含 ${count} 项`,
  summary: ({ year, name, total, natures, largest }) => {
    const head = name ? `${name} ${total}` : `${year} 年支出合计 ${total}`;
    const parts = natures.map((part) => `${part.name} ${part.amount}（${part.share}）`).join('，');
    const top = largest ? `金额最大的是${largest.name}，${largest.amount}，占 ${largest.share}。` : '';
    return `${head}${parts && `，其中${parts}`}。${top}`;
  },
});
