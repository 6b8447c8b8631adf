import type { Unit } from '../../model/schema/amounts.js';
import { spoken } from '../spoken.js';

/** Words that every element uses. */
export interface BaseWords {
  loading: string;
  noSource: string;
  noSourceHelp: string;
  invalidTitle(count: number): string;
  noticeTitle(count: number): string;
  moreIssues(count: number): string;
  failedTitle: string;
  retry: string;
  /** Separates a place from what is wrong there. */
  place(place: string, sentence: string): string;
  wholeDocument: string;
  /** Between parts of a sentence. */
  comma: string;
  /** Sentences one after another. */
  sentences(each: readonly string[]): string;
  /** Names in a row: 甲、乙. */
  names(each: readonly string[]): string;
  /** Names of the units of amounts. */
  units: Readonly<Record<Unit, string>>;
  unit: string;
  unitLine(unit: string): string;
  showTable: string;
  hideTable: string;
  /** A printed note; most begin with 注, 备注 or 说明 themselves. */
  note(printed: string): string;
  source: string;
  invented: string;
  tableMissing(title: string): string;
  tableEmpty(title: string): string;
  tableUnread(title: string): string;
  blank: string;
  share: string;
  amount: string;
  total: string;
  basic: string;
  project: string;
  businessExpenditure: string;
  toSuperior: string;
  toAffiliated: string;
  personnel: string;
  public: string;
  /** Columns of the expenditure tables by id. */
  types: Record<
    'wages' | 'subsidies' | 'goods' | 'capital' | 'personnel' | 'public' | 'operating' | 'specific',
    string
  >;
}

export const baseWords = spoken<BaseWords>('baseWords', {
  loading: '正在读取数据…',
  noSource: '还没有数据',
  noSourceHelp: '请用 src 属性给出预算数据（JSON）的地址，或把它放在 budget-report 里。',
  invalidTitle: (count) => `数据有 ${count} 处问题，无法展示`,
  noticeTitle: (count) => `数据有 ${count} 处提示，图表按原样展示`,
  moreIssues: (count) => `另有 ${count} 处`,
  failedTitle: '数据没有读到',
  retry: '重试',
  place: (place, sentence) => `${place}：${sentence}`,
  wholeDocument: '整份数据',
  comma: '，',
  sentences: (each) => each.join(''),
  names: (each) => each.join('、'),
  units: { 元: '元', 千元: '千元', 万元: '万元', 亿元: '亿元' },
  unit: '单位',
  unitLine: (unit) => `单位：${unit}`,
  showTable: '数据表',
  hideTable: '收起数据表',
  note: (printed) => (/^(备注|注|说明)/.test(printed) ? printed : `注：${printed}`),
  source: '来源：',
  invented: '虚构数据，仅作演示',
  tableMissing: (title) => `这份公开没有${title}，所以没有图表。`,
  tableEmpty: (title) => `${title}公开了，但没有可以展示的明细。`,
  tableUnread: (title) => `${title}公开了，但没有读成数据，所以没有图表。`,
  blank: '空白',
  share: '占比',
  amount: '金额',
  total: '合计',
  basic: '基本支出',
  project: '项目支出',
  businessExpenditure: '事业单位经营支出',
  toSuperior: '上缴上级支出',
  toAffiliated: '对附属单位补助支出',
  personnel: '人员经费',
  public: '公用经费',
  types: {
    wages: '工资福利支出',
    subsidies: '对个人和家庭的补助',
    goods: '商品和服务支出',
    capital: '资本性支出',
    personnel: '人员经费',
    public: '公用经费',
    operating: '其他运转类',
    specific: '特定目标类',
  },
});
