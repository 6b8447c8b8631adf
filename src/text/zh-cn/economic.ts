import type { EconomicTable } from '../../model/series/economic-parts.js';
import { spoken } from '../spoken.js';

/** One amount of the sentence, formatted. */
export interface AmountWords {
  name: string;
  amount: string;
  share: string;
}

/** Words of the economic classification. */
export interface EconomicWords {
  heading: string;
  table: string;
  view: string;
  bars: string;
  flow: string;
  barsChart: string;
  flowChart: string;
  keys: string;
  /** Why there is no flow. */
  noFlow: string;
  /** Rows whose code names no class. */
  unclassified: string;
  unnamed: string;
  /** Amounts without a 政府 code beside them. */
  ungoverned: string;
  government: string;
  department: string;
  departmentCode: string;
  departmentName: string;
  governmentCode: string;
  governmentName: string;
  /** A class with personnel and running costs. */
  mixed: string;
  blank: string;
  notDrawn(amount: string): string;
  /** A part of a bar that has no length. */
  partNotDrawn(amount: string, code: string | null): string;
  codes(count: number): string;
  codesShort(count: number): string;
  under(codes: readonly string[]): string;
  part(name: string, amount: string): string;
  summed: string;
  differs(name: string, printed: string, sum: string): string;
  notInFlow: string;
  /** Joins what is said of one mark. */
  join(pieces: readonly string[]): string;
  /** Between an amount and its share in a sentence. */
  shareOf: string;
  items(count: number): string;
  link(from: string, to: string): string;
  summary(about: {
    year: number;
    table: EconomicTable;
    total: string;
    sides: AmountWords[];
    largest: AmountWords | null;
    split: number;
  }): string;
}

export const economicWords = spoken<EconomicWords>('economicWords', {
  heading: '支出按经济分类：部门与政府科目',
  table: '一般公共预算基本支出表',
  view: '图形',
  bars: '条形图',
  flow: '流向图',
  barsChart: '各部门经济分类科目的金额，条形按政府经济分类分段',
  flowChart: '部门经济分类科目（左）列入哪些政府经济分类科目（右），带子宽度与金额成正比',
  keys: '方向键移动，回车选中',
  noFlow: '原表没有列出政府经济分类科目，所以没有流向图；下面是条形图。',
  unclassified: '未列科目编码',
  unnamed: '（未写名称）',
  ungoverned: '未列政府科目',
  government: '政府经济分类',
  department: '部门经济分类',
  departmentCode: '部门编码',
  departmentName: '部门科目',
  governmentCode: '政府编码',
  governmentName: '政府科目',
  mixed: '人员经费与公用经费',
  blank: '原表空白',
  notDrawn: (amount) => `${amount}，图中画不出`,
  partNotDrawn: (amount, code) => `其中 ${code ?? '未列政府科目'} ${amount}，图中画不出`,
  codes: (count) => `${count === 2 ? '两' : `${count} `}个政府科目`,
  codesShort: (count) => `${count} 个科目`,
  under: (codes) =>
    `同时列在 ${codes.join('、')} ${codes.length === 2 ? '两' : ` ${codes.length} `}个政府科目下`,
  part: (name, amount) => `${name} ${amount}`,
  summed: '* 为各行之和，原表此处空白或未列。',
  differs: (name, printed, sum) => `${name}原表印 ${printed}，各行之和是 ${sum}，两者不符。`,
  notInFlow: '没有政府科目、为零、为负或空白，流向图中画不出的：',
  join: (pieces) => pieces.join('，'),
  shareOf: '，占 ',
  items: (count) => `含 ${count} 项`,
  link: (from, to) => `${from} 列入 ${to}`,
  summary: ({ year, table, total, sides, largest, split }) => {
    const what = table === 'basicExpenditure' ? '一般公共预算基本支出' : '支出';
    const parts = sides.map((side) => `${side.name} ${side.amount}（${side.share}）`).join('，');
    const top = largest ? `金额最大的科目是${largest.name}，${largest.amount}，占 ${largest.share}。` : '';
    const twice = split > 0 ? `有 ${split} 个部门科目同时列在一个以上的政府科目下。` : '';
    return `${year} 年${what}合计 ${total}${parts && `，其中${parts}`}。${top}${twice}`;
  },
});
