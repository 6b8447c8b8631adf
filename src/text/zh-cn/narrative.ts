import { type Part, type Piece, say } from '../sentences/pieces.js';
import { spoken } from '../spoken.js';

/** Words of part two. */
export interface NarrativeWords {
  heading: string;
  table: string;
  /** Number of a section that the document does not print. */
  number(index: number): string;
  /** Whether names are said as the document prints them. */
  printedNames: boolean;
  /** A printed title, with the kit's own where that is another language. */
  title(printed: string, own: string): string;
  /** Between a name and its figure. */
  gap: string;
  comma: string;
  /** Between parts, such as goods and services. */
  semicolon: string;
  /** Between names. */
  and: string;
  stop: string;
  lead(year: number, name: string, figure: Part): Piece[];
  item(name: string, figure: Part): Piece[];
  share(share: Part): Piece[];
  shareless: string;
  blank: string;
  blanks(names: string): string;
  summed: string;
  of(parts: Part): Piece[];
  classes(parts: Part): Piece[];
  lastYear: string;
  year(year: number): string;
  unchanged(than: string): string;
  changed(direction: 'increase' | 'decrease', than: string, size: Part | null): Piece[];
  rate(rate: Part): Piece[];
  notComparable(than: string, amount: string): string;
  noLastYear: string;
  reason(reason: string): string;
  none(name: string, figure: Part | null): Piece[];
  count(count: number, measure: string): string;
  targets(about: { projects: Part; amount: Part | null; indicators: number; without: number }): Piece[];
  overall(indicators: Part): Piece[];
  /** Under a printed title, where there is nothing else. */
  unwritten: string;
  missing(titles: string): string;
  /** Before what the document itself says. */
  published: string;
  /** The words of the document where they do not agree with the figures. */
  printed(words: string): string;
  facts(count: number, different: number): string;
  strays: string;
  printedColumn: string;
  computedColumn: string;
  checkColumn: string;
  verdicts: Record<'same' | 'differs' | 'unchecked', string>;
  cell(text: string): string;
}

export const narrativeWords = spoken<NarrativeWords>('narrativeWords', {
  heading: '部门预算情况说明',
  table: '部门预算情况说明，也没有可以据以写出的表',
  number: (index) => `${'一二三四五六七八九'.charAt(index)}、`,
  printedNames: true,
  title: (printed) => printed,
  gap: ' ',
  comma: '，',
  semicolon: '；',
  and: '、',
  stop: '。',
  lead: (year, name, figure) => say`${String(year)} 年${name}${figure}`,
  item: (name, figure) => say`${name}${figure}`,
  share: (share) => say`，占 ${share}`,
  shareless: '（合计为 0，不算百分比）',
  blank: '表中空白',
  blanks: (names) => `${names}空白`,
  summed: '（各项之和）',
  of: (parts) => say`，其中${parts}`,
  classes: (parts) => say`按功能分：${parts}`,
  lastYear: '上年',
  year: (year) => ` ${year} 年`,
  unchanged: (than) => `，与${than}持平`,
  changed: (direction, than, size) => {
    const words = `，比${than}${direction === 'increase' ? '增加' : '减少'}`;
    return size ? say`${words} ${size}` : [`${words}，未说明金额`];
  },
  rate: (rate) => say`（${rate}）`,
  notComparable: (than, amount) => `，${than.trim()} ${amount}，无法比较`,
  noLastYear: '没有公布上年数，无法与上年比较。',
  reason: (reason) => `，主要原因：${reason.replace(/。$/, '')}`,
  none: (name, figure) => say`没有使用${name}拨款安排的支出${figure}`,
  count: (count, measure) => ` ${count} ${measure}`,
  targets: ({ projects, amount, indicators, without }) => [
    ...say`有绩效目标的项目 ${projects} 个`,
    ...(amount ? say`，涉及预算 ${amount}` : []),
    `，共 ${indicators} 个指标`,
    ...(without > 0 ? [`；另有 ${without} 个项目没有指标`] : []),
  ],
  overall: (indicators) => say`部门整体绩效目标有 ${indicators} 个指标`,
  unwritten: '没有公布可以据以写出的数字。',
  missing: (titles) => `这份公开没有以下内容所需的数字或文字，所以没有写出：${titles}。`,
  published: '公开的文字：',
  printed: (words) => `（原文印“${words}”）`,
  facts: (count, different) =>
    `原文中的数字：${count} 处${different > 0 ? `，其中 ${different} 处与表不同` : ''}`,
  strays: '原文中的其他数字',
  printedColumn: '原文',
  computedColumn: '按表计算',
  checkColumn: '核对',
  verdicts: { same: '一致', differs: '不同', unchecked: '无从核对' },
  cell: (text) => `${text}，查看原表单元格`,
});
