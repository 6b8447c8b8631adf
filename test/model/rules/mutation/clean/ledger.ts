import type { Random } from '../random.js';
import { total, WAN } from './amounts.js';
import {
  BASIC_LINES,
  FUND_ITEMS,
  governmentCode,
  PROJECT_LINES,
  STATE_CAPITAL_ITEMS,
  THREE_PUBLIC_LINES,
  TRADES,
  type Trade,
  type UnitKind,
} from './chart.js';
import { PROJECT_NAMES } from './words.js';

/** Where the money comes from; `carry` is general money of last year. */
export type Money = 'general' | 'carry' | 'fund' | 'stateCapital' | 'special' | 'institutional' | 'other';

export interface Unit {
  readonly code: string;
  readonly name: string;
  readonly kind: UnitKind;
}

export interface Project {
  readonly code: string;
  readonly name: string;
  readonly type: '其他运转类' | '特定目标类';
  readonly unit: Unit;
}

/** The smallest part of a budget: every table is a sum of these. */
export interface Entry {
  readonly unit: Unit;
  /** 项, seven digits. */
  readonly item: string;
  /** 部门 and 政府 economic 款, five digits. */
  readonly economic: string;
  readonly government: string;
  readonly money: Money;
  /** `null` for basic expenditure. */
  readonly project: Project | null;
  /** 分. */
  readonly amount: number;
}

export interface Ledger {
  readonly year: number;
  readonly trade: Trade;
  readonly department: { readonly name: string; readonly code: string; readonly region: string };
  readonly units: readonly Unit[];
  readonly projects: readonly Project[];
  readonly entries: readonly Entry[];
  readonly random: Random;
}

/** What a family allows. */
export interface LedgerOptions {
  readonly year: number;
  /** Amounts are printed to this many 分. */
  readonly step: number;
  /** Kinds of money that some projects may have beside general money. */
  readonly moneys: readonly Money[];
  /** Whether parts of “三公”经费 may stand in projects too: only where 支出经济分类汇总表 shows it. */
  readonly threePublicInProjects: boolean;
}

const REGION = '虚构市';

/** Makes up a department with everything it spends, from the bottom up. */
export function makeLedger(random: Random, options: LedgerOptions): Ledger {
  const { year, step } = options;
  const trade = random.pick(TRADES);
  const department = { name: `${REGION}${trade.name}`, code: `0${random.whole(10, 99)}`, region: REGION };
  const units = makeUnits(random, department);
  // Hundredths of 万元; amounts printed in 元 go down to the 分.
  const amount = (size: number) => random.whole(size * 30, size * 170) * (WAN / 100);
  const exact = (size: number) => amount(size) + (step < WAN / 100 ? random.whole(0, 9999) : 0);
  const entries: Entry[] = [];
  for (const unit of units)
    for (const { code, size, only, under, share = 1 } of BASIC_LINES) {
      if ((only && only !== unit.kind) || !random.chance(share)) continue;
      const item = under?.[unit.kind] ?? runningItem(trade, unit);
      const ownMoney = unit.kind === 'institution' && options.moneys.includes('institutional');
      const money = ownMoney && code.startsWith('302') && random.chance(0.1) ? 'institutional' : 'general';
      entries.push(entryOf(unit, item, code, money, null, exact(size)));
    }
  for (const part of ['reception', 'vehicleRun', 'abroad', 'vehicleBuy'] as const) {
    if (!random.chance({ reception: 0.9, vehicleRun: 0.8, abroad: 0.3, vehicleBuy: 0.15 }[part])) continue;
    const [unit] = units as [Unit];
    const size = { reception: 2, vehicleRun: 9, abroad: 12, vehicleBuy: 18 }[part];
    const money = amount(size);
    entries.push(entryOf(unit, runningItem(trade, unit), THREE_PUBLIC_LINES[part], 'general', null, money));
  }
  const projects = makeProjects(random, options, units);
  projects.forEach((project, index) => {
    const special = random.pick(options.moneys);
    const money = index > 0 && random.chance(0.35) ? special : 'general';
    const item = projectItem(random, trade, money);
    for (const code of random.some(PROJECT_LINES, random.whole(1, 3)))
      entries.push(entryOf(project.unit, item, code, money, project, exact(random.pick([4, 15, 60]))));
    if (options.threePublicInProjects && money === 'general' && random.chance(0.2)) {
      const code = random.pick(['30217', '30231']);
      entries.push(entryOf(project.unit, item, code, money, project, amount(3)));
    }
  });
  return { year, trade, department, units, projects, entries, random };
}

/** The sum of the entries that are as asked. */
export function sumOf(entries: readonly Entry[], wanted: (entry: Entry) => boolean = () => true): number {
  return total(entries.filter(wanted).map(({ amount }) => amount));
}

/** Entries of one of the moneys. */
export const ofMoney =
  (...moneys: Money[]) =>
  ({ money }: Entry) =>
    moneys.includes(money);

export const isBasic = ({ project }: Entry) => project === null;
export const isProject = ({ project }: Entry) => project !== null;

function makeUnits(random: Random, { name, code }: Ledger['department']): Unit[] {
  const own: Unit = { code: `${code}001`, name: `${name}本级`, kind: 'administrative' };
  const below = random.some(['信息中心', '服务中心', '研究中心'], random.whole(0, 2));
  return [
    own,
    ...below.map((each, index): Unit => ({
      code: `${code}00${index + 2}`,
      name: `${REGION}示例${each}`,
      kind: 'institution',
    })),
  ];
}

function makeProjects(random: Random, { year }: LedgerOptions, units: readonly Unit[]): Project[] {
  const prefix = `410799${String(year).slice(2)}`;
  let serial = random.whole(10_000, 30_000);
  const projects = random.some(PROJECT_NAMES, random.whole(3, 9)).map((name, index): Project => {
    serial += random.whole(1, 400);
    return {
      code: `${prefix}${String(serial).padStart(13, '0')}`,
      name,
      type: random.chance(0.4) ? '特定目标类' : '其他运转类',
      // Each unit has a project of its own, if there are enough of them.
      unit: index < units.length ? units[index]! : random.pick(units),
    };
  });
  return units.flatMap((unit) => projects.filter((project) => project.unit === unit));
}

function runningItem({ section }: Trade, { kind }: Unit): string {
  return section + (kind === 'administrative' ? '01' : '50');
}

function projectItem(random: Random, trade: Trade, money: Money): string {
  if (money === 'fund') return random.pick(FUND_ITEMS);
  if (money === 'stateCapital') return random.pick(STATE_CAPITAL_ITEMS);
  return random.pick(trade.projects);
}

function entryOf(
  unit: Unit,
  item: string,
  economic: string,
  money: Money,
  project: Project | null,
  amount: number,
): Entry {
  return { unit, item, economic, government: governmentCode(economic, unit.kind), money, project, amount };
}
