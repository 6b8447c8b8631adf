import type { TableId } from '../../model/schema/tables.js';

/** Ends of the titles of one table. */
interface TitleSynonyms {
  readonly table: TableId;
  readonly ends: readonly string[];
  /** Words that may not stand before the end: they make it the title of another table. */
  readonly not?: RegExp;
}

/** What narrows a table of all expenditure down to a part of it. */
const PART =
  /一般公共|政府性基金|国有资本|固有资本|财政拨款|基本|项目|采购|购买服务|三公|转移|专项|社会保险|专户|经济分类|上级|债务|绩效/;

/** Titles of the thirteen tables, by their ends, without year, brackets, numbering and quotation marks. */
export const titleSynonyms: readonly TitleSynonyms[] = [
  {
    table: 'incomeExpenditure',
    ends: ['收支预算表', '收支总表', '收支预算总表', '收支总体情况表', '收支情况总表', '收支总体情况', '收入支出预算总表', '收入支出总表', '收入支出总体情况表', '收支预算总体情况表', '预算收支总表', '预算总表'],
    not: /财政拨款|一般公共|政府性基金|国有资本|社会保险|收入预算|支出预算/,
  },
  {
    table: 'income',
    ends: ['收入预算表', '收入总表', '收入预算总表', '收入总体情况表', '收入情况表', '收入预算情况表', '收入预算总体情况表', '收入明细表'],
    not: /财政拨款|一般公共|政府性基金|国有资本|社会保险|专户|非税/,
  },
  {
    table: 'expenditure',
    ends: ['支出预算表', '支出总表', '支出预算总表', '支出总体情况表', '支出情况表', '支出预算情况表', '支出预算总体情况表', '支出明细表'],
    not: PART,
  },
  {
    table: 'appropriation',
    ends: ['财政拨款收支总体情况表', '财政拨款收支总表', '财政拨款收支预算总表', '财政拨款收支预算表', '财政拨款收支情况表', '财政拨款收支情况总表', '财政拨款收入支出总表', '财政拨款收入支出预算总表', '财政拨款预算收支总表', '财政拨款收支总体情况'],
  },
  {
    table: 'generalExpenditure',
    ends: ['一般公共预算支出预算表', '一般公共预算支出表', '一般公共预算支出情况表', '一般公共预算拨款支出预算表', '一般公共预算拨款支出表', '一般公共预算财政拨款支出预算表', '一般公共预算财政拨款支出表', '一般公共预算财政拨款支出情况表', '一般公共预算支出功能分类预算表', '一般公共预算拨款表', '一般公共预算本级财力支出情况表', '一般公共预算支出总表', '一般公共预算支出预算总表', '一般公共预算支出预算明细表', '一般公共预算支出明细表'],
  },
  {
    table: 'basicExpenditure',
    ends: ['基本支出表', '基本支出预算表', '基本支出情况表', '基本支出经济分类情况表', '基本支出部门预算经济分类预算表', '基本支出明细表', '基本支出经济分类表', '基本支出预算明细表', '基本支出经济分类预算表', '基本支出部门经济分类预算表', '基本支出经济分类汇总表', '基本支出总表'],
    not: /政府预算经济|政府经济|工资福利|商品和服务|对个人和家庭/,
  },
  {
    table: 'economicSummary',
    ends: ['支出经济分类汇总表', '一般公共预算支出经济分类情况表', '支出经济分类预算汇总表', '支出预算经济分类汇总表', '支出经济分类情况表'],
    not: /基本$/,
  },
  {
    table: 'threePublic',
    ends: ['三公经费预算表', '三公经费支出表', '三公经费支出预算表', '三公经费支出情况表', '三公经费预算情况表', '三公经费情况表', '三公经费表', '三公经费和机关运行经费预算表', '三公经费和机关运行费预算表', '三公经费、会议费和培训费支出情况表', '三公经费、会议费、培训费支出预算表', '三公经费、会议费和培训费支出预算表', '三公经费、会议费、培训费预算表', '三公经费预算财政拨款情况统计表', '三公经费预算统计表', '三公经费预算财政拨款情况表', '三公经费支出预算情况表', '三公经费及机关运行经费预算表', '三公经费和会议费、培训费支出预算表', '三公经费预算汇总表'],
    not: /政府性基金/,
  },
  {
    table: 'fundExpenditure',
    ends: ['政府性基金支出预算表', '政府性基金支出表', '政府性基金支出情况表', '政府性基金预算支出表', '政府性基金预算支出预算表', '政府性基金预算支出情况表', '政府性基金预算支出功能分类预算表', '政府性基金预算拨款支出预算表', '政府性基金预算拨款支出表', '政府性基金拨款表', '政府性基金预算财政拨款支出表', '政府性基金预算财政拨款支出预算表', '政府性基金财政拨款支出预算表', '政府性基金预算支出总表', '政府性基金预算表'],
  },
  {
    table: 'stateCapitalExpenditure',
    ends: ['有资本经营预算支出表', '有资本经营支出预算表', '有资本经营预算支出预算表', '有资本经营预算支出情况表', '有资本经营预算支出功能分类预算表', '有资本经营预算拨款支出预算表', '有资本经营预算拨款支出表', '有资本经营预算拨款表', '有资本经营预算财政拨款支出表', '有资本经营预算财政拨款支出预算表', '有资本经营支出表', '有资本经营预算支出总表', '有资本经营预算表'],
  },
  {
    table: 'projects',
    ends: ['项目支出预算表', '项目支出表', '项目支出预算明细表', '项目支出情况表', '项目支出预算总表', '项目支出明细表'],
    not: /政府性基金|国有资本|采购|基本支出/,
  },
  {
    table: 'overallPerformance',
    ends: ['部门整体绩效目标表', '部门整体支出绩效目标表', '整体绩效目标表', '整体支出绩效目标表', '整体支出绩效目标申报表', '整体绩效目标申报表', '整体支出绩效目标批复表'],
  },
  {
    table: 'projectPerformance',
    ends: ['项目绩效目标表', '项目支出绩效目标表', '项目绩效目标公开表', '项目支出绩效目标公开表', '项目支出绩效表', '项目绩效目标申报表', '项目支出绩效目标申报表', '项目绩效目标批复表', '项目绩效目标情况表'],
    not: /转移支付|整体/,
  },
];

/** Tables departments publish that are none of the thirteen, by words of their titles; the first that fits. */
export const otherTitles: readonly (readonly [id: string, words: RegExp])[] = [
  ['procurement', /政府采购/],
  ['purchasedServices', /购买服务/],
  ['transferPerformance', /转移支付.*绩效/],
  ['specialTransfers', /专项转移支付|转移支付/],
  ['fiscalByEconomic', /(财政拨款|一般公共预算|支出预算).*(经济分类|经济科目)/],
  ['fiscalByEconomic', /财政拨款支出(预算|明细)?表/],
  ['fundThreePublic', /政府性基金.*三公/],
  ['accountFunds', /财政专户/],
  ['stateAssets', /国有资产|资产(配置|购置|占用)/],
  ['otherPerformance', /绩效/],
];

/** Words of table titles that only a government's own budget has, never a department's. */
export const governmentTitles =
  /(一般公共预算|政府性基金|国有资本经营)(预算)?(收支|收入)(?!支出决算)|社会保险基金(预算)?(收|支|结)|债务(限额|余额)|地方政府(一般|专项)债务|(税收返还|转移支付)(预算|分地区|分项目)|收支平衡/;
