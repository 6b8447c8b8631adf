import type { ChangeDirection } from '../../model/series/three-public-facts.js';
import type { ThreePublicId } from '../../model/series/three-public.js';
import { spoken } from '../spoken.js';

/** Why a change has no percentage: nothing to compare with, or a last year of zero or below. */
export type NoPercent = 'none' | 'zero' | 'negative';

/** A change on last year, formatted. */
export interface ChangeWords {
  direction: ChangeDirection;
  /** Without sign; `null` where only the direction is stated. */
  amount: string | null;
  /** With sign. */
  percent: string | null;
  noPercent: NoPercent | null;
}

/** Words of the three-public figure. */
export interface ThreePublicWords {
  heading: string;
  table: string;
  chart: string;
  keys: string;
  names: Record<ThreePublicId, string>;
  /** A part under its whole. */
  part(name: string): string;
  /** A part said on its own. */
  partOf(name: string, whole: string): string;
  extras: string;
  budgetOf(year: number): string;
  /** Said with a mark but not drawn on it; in brackets, so that what is drawn stays in one piece. */
  aside(text: string): string;
  item: string;
  change: string;
  percent: string;
  remarks: string;
  reasons: string;
  reasonFor(names: readonly string[]): string;
  /** Beside an amount whose cell is blank. */
  stated(isZero: boolean): string;
  statedRemark: string;
  statedNote: string;
  derivedNote: string;
  derived: string;
  noPreviousYear: string;
  noPrevious: string;
  notComparable: string;
  directions: Record<ChangeDirection, string>;
  changed(direction: ChangeDirection, amount: string | null): string;
  tiny: string;
  noPercent: Record<NoPercent, string>;
  /** Between two statements of one line. */
  comma: string;
  /** Between two remarks. */
  semicolon: string;
  mark(name: string, statements: readonly string[]): string;
  summary(about: {
    year: number;
    /** `null` where the cell of the total is blank and the text states none. */
    total: string | null;
    stated: boolean;
    /** Year compared with, where it is not the year before. */
    basis: number | null;
    change: ChangeWords | null;
    previous: string | null;
    parts: { name: string; amount: string; share: string | null }[];
    zeros: string[];
  }): string;
}

const directions = { increase: '增加', decrease: '减少', unchanged: '持平' };

const noPercentReasons = {
  none: '没有上年数',
  zero: '上年为 0，不算百分比',
  negative: '上年为负数，不算百分比',
};

export const threePublicWords = spoken<ThreePublicWords>('threePublicWords', {
  heading: '“三公”经费：本年与上年',
  table: '“三公”经费预算表',
  chart: '“三公”经费各项，每项本年与上年各一条，长度与金额成正比',
  keys: '方向键移动，Home、End 到首尾，回车选中',
  names: {
    total: '“三公”经费合计',
    abroad: '因公出国（境）费',
    vehicle: '公务用车购置及运行费',
    vehicleBuy: '公务用车购置费',
    vehicleRun: '公务用车运行维护费',
    reception: '公务接待费',
    operatingCost: '机关运行经费',
    meeting: '会议费',
    training: '培训费',
  },
  part: (name) => `其中：${name}`,
  partOf: (name, whole) => `${name}（${whole}的一部分）`,
  extras: '同表另列，不属于“三公”经费，长度另按比例',
  budgetOf: (year) => `${year} 年`,
  aside: (text) => `（${text}）`,
  item: '项目',
  change: '增减额',
  percent: '增减率',
  remarks: '说明',
  reasons: '变化原因（公开文字的说明）',
  reasonFor: (names) => `${names.join('、')}：`,
  stated: (isZero) => (isZero ? '（表中空白，文字说明为 0）' : '（表中空白，数取自文字说明）'),
  statedRemark: '表中空白，本年数取自文字说明',
  statedNote: '† 表中空白，数取自文字说明。',
  derivedNote: '* 上年数由文字说明的增减额推算，表中未印。',
  derived: '上年数由文字推算',
  noPreviousYear: '没有公布上年数，无法比较',
  noPrevious: '没有公布上年数',
  notComparable: '无法比较',
  directions,
  changed: (direction, amount) =>
    direction === 'unchanged'
      ? directions.unchanged
      : amount === null
        ? `${directions[direction]}，未说明金额`
        : `${directions[direction]} ${amount}`,
  tiny: '不到 0.01%',
  noPercent: noPercentReasons,
  comma: '，',
  semicolon: '；',
  mark: (name, statements) => [name, ...statements].join('，'),
  summary: ({ year, total, stated, basis, change, previous, parts, zeros }) => {
    const than = basis === null ? '上年' : ` ${basis} 年`;
    const head = `${year} 年“三公”经费预算${total === null ? '合计空白' : ` ${total}`}${stated ? '（表中空白，取自文字说明）' : ''}`;
    const last = total === null && previous !== null ? `，${than.trim()} ${previous}` : '';
    const listed = parts.map(({ name, amount, share }) => `${name} ${amount}${share ? `，占 ${share}` : ''}`);
    if (zeros.length > 0) listed.push(`${zeros.join('、')}为 0`);
    return `${head}${last}，${changeText(change, than, previous)}${listed.length > 0 ? `；其中${listed.join('；')}` : ''}。`;
  },
});

function changeText(change: ChangeWords | null, than: string, previous: string | null): string {
  if (!change) return previous === null ? '没有公布上年数，无法比较' : '无法比较';
  const { direction, amount, percent, noPercent } = change;
  if (direction === 'unchanged') return `与${than}持平`;
  const size = amount === null ? '，未说明金额' : ` ${amount}`;
  const rate = percent ?? (noPercent && noPercentReasons[noPercent]);
  return `比${than}${directions[direction]}${size}${amount !== null && rate ? `（${rate}）` : ''}`;
}
