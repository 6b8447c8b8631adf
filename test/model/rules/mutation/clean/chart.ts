import { nameOf } from '../../../../../src/model/codes/codes.js';
import { governmentCodesOf } from '../../../../../src/model/codes/crosswalk.js';

/** Whether a unit is an administrative one 行政单位 or an institution 事业单位. */
export type UnitKind = 'administrative' | 'institution';

/** What a department does: the functional 款 it spends under, and the 项 its projects may have. */
export interface Trade {
  readonly name: string;
  /** 款 with 01 行政运行, 02 一般行政管理事务 and 50 事业运行. */
  readonly section: string;
  readonly projects: readonly string[];
}

export const TRADES: readonly Trade[] = [
  { name: '示例办公室', section: '20103', projects: ['2010302', '2010305', '2010399', '2040612'] },
  { name: '示例财政局', section: '20106', projects: ['2010602', '2010605', '2010607', '2010699'] },
  { name: '示例统计局', section: '20105', projects: ['2010502', '2010505', '2010507', '2130111'] },
  { name: '示例审计局', section: '20108', projects: ['2010802', '2010804', '2010806', '2010899'] },
  { name: '示例市场监督管理局', section: '20138', projects: ['2013802', '2013805', '2013816', '2060702'] },
  { name: '示例司法局', section: '20406', projects: ['2040602', '2040605', '2040607', '2040612', '2010302'] },
];

/** 政府性基金 and 国有资本经营预算 项. */
export const FUND_ITEMS = ['2120803', '2120804', '2120899', '2121301'];
export const STATE_CAPITAL_ITEMS = ['2230105', '2239999'];

/** A 款 of basic expenditure: its usual size in 万元 and the functional 项 it stands under, if not that of the unit. */
export interface BasicLine {
  readonly code: string;
  readonly size: number;
  readonly only?: UnitKind;
  readonly under?: Readonly<Record<UnitKind, string>>;
  /** In how many of the documents. */
  readonly share?: number;
}

const both = (code: string) => ({ administrative: code, institution: code });
const retired = { administrative: '2080501', institution: '2080502' };

export const BASIC_LINES: readonly BasicLine[] = [
  { code: '30101', size: 260 },
  { code: '30102', size: 180 },
  { code: '30103', size: 150 },
  { code: '30107', size: 120, only: 'institution' },
  { code: '30108', size: 60, under: both('2080505') },
  { code: '30109', size: 30, under: both('2080506') },
  { code: '30110', size: 40, under: { administrative: '2101101', institution: '2101102' } },
  { code: '30111', size: 15, only: 'administrative', under: both('2101103'), share: 0.6 },
  { code: '30112', size: 3 },
  { code: '30113', size: 55, under: both('2210201') },
  { code: '30199', size: 20, share: 0.4 },
  { code: '30201', size: 12 },
  { code: '30202', size: 4, share: 0.6 },
  { code: '30205', size: 2, share: 0.5 },
  { code: '30206', size: 5, share: 0.6 },
  { code: '30207', size: 3 },
  { code: '30209', size: 8, share: 0.4 },
  { code: '30211', size: 6, share: 0.7 },
  { code: '30213', size: 4, share: 0.5 },
  { code: '30215', size: 3, share: 0.4 },
  { code: '30216', size: 3, share: 0.5 },
  { code: '30228', size: 7 },
  { code: '30229', size: 6 },
  { code: '30239', size: 14, only: 'administrative' },
  { code: '30299', size: 5 },
  { code: '30301', size: 9, under: retired, share: 0.3 },
  { code: '30302', size: 35, under: retired, share: 0.8 },
  { code: '30305', size: 2, share: 0.4 },
  { code: '30309', size: 1, share: 0.4 },
  { code: '31002', size: 6, share: 0.4 },
];

/** 部门经济分类 款 of projects. */
export const PROJECT_LINES = ['30202', '30213', '30226', '30227', '30299', '31003'];

/** 部门经济分类 款 of the parts of “三公”经费. */
export const THREE_PUBLIC_LINES = {
  abroad: '30212',
  vehicleBuy: '31013',
  vehicleRun: '30231',
  reception: '30217',
} as const;

/** 政府经济分类 that stands beside a 款 in a unit of a kind: 501–504 行政, 505–506 事业, 509 both. */
export function governmentCode(code: string, kind: UnitKind): string {
  const allowed = kind === 'administrative' ? /^50[1-3]|^509/ : /^50[56]|^509/;
  const found = governmentCodesOf(code).find((each) => allowed.test(each));
  if (!found) throw new Error(`no government code beside ${code}`);
  return found;
}

/** The official name of a code in a year. */
export function officialName(code: string, year: number): string {
  const name = nameOf(code, year);
  if (name === undefined) throw new Error(`no name for ${code}`);
  return name;
}
