import type { TableId } from '../../../../../src/model/schema/tables.js';
import { WAN } from './amounts.js';
import type { Changes } from './changes.js';
import { officialName } from './chart.js';
import { cellWhere, type Draft } from './draft.js';
import { operatingCostOf, threePublicOf } from './economic-tables.js';
import { isGeneral, isPersonnel, isPublic } from './function-tables.js';
import { isBasic, isProject, ofMoney, sumOf, type Entry } from './ledger.js';
import type { Narrator } from './narrator.js';
import { keysOf, type Row } from './rows.js';

/** A section of part two: its heading is added by the family. */
export type Section = Row & { id: string; text?: string };

/** What every section is written from. */
export interface Writing {
  readonly draft: Draft;
  readonly narrator: Narrator;
  readonly changes: Changes;
}

const FISCAL = ofMoney('general', 'carry', 'fund', 'stateCapital');

/** 收入支出预算总体情况: both totals with their changes. */
export function totalsSection({ draft, narrator, changes }: Writing): Section {
  const id = 'income-and-expenditure';
  const whole = sumOf(draft.ledger.entries);
  const about = (side: 'income' | 'expenditure', subject: string) => ({
    id: `total-${side}`,
    section: id,
    subject,
    cell: cellWhere(draft, 'incomeExpenditure', { side, kind: 'total' }, 'amount'),
  });
  const income = about('income', '收入总计');
  const expenditure = about('expenditure', '支出总计');
  const sentences = [
    narrator.amount(income, whole),
    narrator.amount(expenditure, whole),
    narrator.change(income, whole, changes.whole),
    narrator.change(expenditure, whole, changes.whole),
  ];
  return { id, text: `${sentences.join('。')}。` };
}

/** 收入预算总体情况: the sources that 收支总表 lists. */
export function incomeSection({ draft, narrator }: Writing): Section {
  const id = 'income';
  const { entries } = draft.ledger;
  const say = (key: string, subject: string, marks: Row, wanted: (entry: Entry) => boolean) =>
    narrator.amount(
      {
        id: key,
        section: id,
        subject,
        cell: cellWhere(draft, 'incomeExpenditure', { side: 'income', ...marks }, 'amount'),
      },
      sumOf(entries, wanted),
    );
  const parts = [
    say('income', '本年收入合计', { kind: 'subtotal' }, ({ money }) => money !== 'carry'),
    say('income-general', '一般公共预算拨款收入', { source: 'general' }, ofMoney('general')),
    say('income-fund', '政府性基金预算拨款收入', { source: 'fund' }, ofMoney('fund')),
    say(
      'income-state-capital',
      '国有资本经营预算拨款收入',
      { source: 'stateCapital' },
      ofMoney('stateCapital'),
    ),
    say('income-special', '财政专户管理资金收入', { source: 'special' }, ofMoney('special')),
    say('income-institutional', '事业收入', { source: 'institutional' }, ofMoney('institutional')),
    say('income-other', '其他收入', { source: 'other' }, ofMoney('other')),
    say('income-carry', '上年结转结余', { kind: 'carry' }, ofMoney('carry')),
  ];
  return { id, text: `${parts.join('；')}。` };
}

/** 支出预算 or 一般公共预算支出: basic and project expenditure with their shares. */
export function splitSection(
  { draft, narrator }: Writing,
  id: string,
  table: TableId,
  subject: string,
  wanted: (entry: Entry) => boolean,
): Section {
  const entries = draft.ledger.entries.filter(wanted);
  const cell = (column: string) => cellWhere(draft, table, { kind: 'total' }, column);
  const about = (part: string, name: string) => ({
    id: `${id}-${part}`,
    section: id,
    subject: name,
    cell: cell(part),
  });
  const parts = [
    { about: about('basic', '基本支出'), fen: sumOf(entries, isBasic) },
    { about: about('project', '项目支出'), fen: sumOf(entries, isProject) },
  ];
  const whole = narrator.amount({ ...about('total', subject), id }, sumOf(entries));
  const amounts = parts.map((part) => narrator.amount(part.about, part.fen));
  const shares = narrator.shares(parts, cell('total'));
  return {
    id,
    text: `${whole}，其中：${amounts.map((amount, index) => amount + shares[index]).join('；')}。`,
  };
}

/** Classes of 一般公共预算支出, by the right side of 财政拨款收支总表. */
export function classesText({ draft, narrator }: Writing, section: string, of: string): string {
  const { entries, year } = draft.ledger;
  const general = entries.filter(isGeneral);
  const parts = keysOf(general, ({ item }) => item.slice(0, 3)).map((code) => ({
    about: {
      id: `general-class-${code}`,
      section,
      subject: `${officialName(code, year).replace(/支出$/, '')}（类）支出`,
      cell: cellWhere(draft, 'appropriation', { side: 'expenditure', code }, 'general'),
    },
    fen: sumOf(general, ({ item }) => item.startsWith(code)),
  }));
  const amounts = parts.map(({ about, fen }) => narrator.amount(about, fen));
  const shares = narrator.shares(parts, of);
  return `主要用于：${amounts.map((amount, index) => amount + shares[index]).join('；')}。`;
}

/** 财政拨款收支预算: both budgets on the right side of 财政拨款收支总表, with their changes. */
export function appropriationSection({ draft, narrator, changes }: Writing, id: string): Section {
  const { entries } = draft.ledger;
  const about = (key: string, subject: string, column: string) => ({
    id: `appropriation-${key}`,
    section: id,
    subject,
    cell: cellWhere(draft, 'appropriation', { side: 'expenditure', kind: 'total' }, column),
  });
  const whole = about('total', '财政拨款支出预算', 'total');
  const general = about('general', '一般公共预算拨款支出预算', 'general');
  const fund = about('fund', '政府性基金拨款支出预算', 'fund');
  const amounts = { whole: sumOf(entries, FISCAL), general: sumOf(entries, isGeneral) };
  const fundAmount = sumOf(entries, ofMoney('fund'));
  const sentences = [
    narrator.amount(whole, amounts.whole),
    narrator.change(whole, amounts.whole, changes.fiscal),
    narrator.amount(general, amounts.general),
    narrator.change(general, amounts.general, changes.general),
    narrator.amount(fund, fundAmount),
    narrator.change(fund, fundAmount, changes.fund),
  ];
  return { id, text: `${sentences.join('。')}。` };
}

/** 基本支出: 人员经费 and 公用经费. */
export function basicSection({ draft, narrator }: Writing): Section {
  const id = 'basic-expenditure';
  const entries = draft.ledger.entries.filter((entry) => isBasic(entry) && isGeneral(entry));
  const cell = (column: string) => cellWhere(draft, 'basicExpenditure', { kind: 'total' }, column);
  const about = (key: string, subject: string, column: string) => ({
    id: key,
    section: id,
    subject,
    cell: cell(column),
  });
  const parts = [
    { about: about('basic-personnel', '人员经费', 'personnel'), fen: sumOf(entries, isPersonnel) },
    { about: about('basic-public', '公用经费', 'public'), fen: sumOf(entries, isPublic) },
  ];
  const whole = narrator.amount(about('basic', '一般公共预算基本支出', 'total'), sumOf(entries));
  const amounts = parts.map((part) => narrator.amount(part.about, part.fen));
  const shares = narrator.shares(parts, cell('total'));
  return {
    id,
    text: `${whole}，其中：${amounts.map((amount, index) => amount + shares[index]).join('；')}。`,
  };
}

/** “三公”经费: every part, each with its change. */
export function threePublicSection({ draft, narrator, changes }: Writing): Section {
  const id = 'three-public';
  const now = threePublicOf(draft.ledger);
  const parts = [
    ['total', '“三公”经费'],
    ['abroad', '因公出国（境）费'],
    ['reception', '公务接待费'],
    ['vehicle', '公务用车购置及运行费'],
    ['vehicleBuy', '公务用车购置费'],
    ['vehicleRun', '公务用车运行费'],
  ] as const;
  const sentences = parts.flatMap(([column, subject]) => {
    const about = {
      id: column === 'total' ? 'three-public' : column,
      section: id,
      subject,
      cell: cellWhere(draft, 'threePublic', { kind: 'total' }, column),
    };
    return [
      narrator.amount(about, now[column]),
      narrator.change(about, now[column], changes.threePublic[column]),
    ];
  });
  return { id, text: `${sentences.join('。')}。` };
}

export function fundSection({ draft, narrator }: Writing): Section {
  const id = 'fund-expenditure';
  const { entries, year } = draft.ledger;
  const fund = sumOf(entries, ofMoney('fund'));
  const cell = cellWhere(draft, 'fundExpenditure', { kind: 'total' }, 'total');
  if (fund === 0) return { id, text: `${year}年没有使用政府性基金预算拨款安排的支出。` };
  return {
    id,
    text: `${narrator.amount({ id: 'fund', section: id, subject: '政府性基金预算支出', cell }, fund)}。`,
  };
}

/** 机关运行经费; its cell where 三公经费表 prints it. */
export function operatingCostSection({ draft, narrator }: Writing): Section {
  const id = 'operating-cost';
  const row = draft.tables.threePublic!.rows[0]!;
  const cell = 'operatingCost' in row ? { cell: 'tables.threePublic.rows[0].operatingCost' } : {};
  const about = { id, section: id, subject: '机关运行经费', ...cell };
  const { entries } = draft.ledger;
  // Said once before, under 基本支出.
  const running = {
    id: 'basic-public-repeated',
    section: id,
    subject: '公用经费',
    cell: cellWhere(draft, 'basicExpenditure', { kind: 'total' }, 'public'),
  };
  const said = [
    narrator.amount(about, operatingCostOf(draft.ledger)),
    narrator.amount(
      running,
      sumOf(entries, (entry) => isGeneral(entry) && isPublic(entry)),
    ),
  ];
  return { id, text: `${said[0]}，用于保障机关正常运转。基本支出中，${said[1]}。` };
}

export function procurementSection({ draft, narrator }: Writing): Section {
  const id = 'procurement';
  const { random } = draft.ledger;
  const [goods, works, services] = [
    random.whole(100, 4000),
    random.whole(0, 1) * 1500,
    random.whole(100, 6000),
  ];
  const say = (key: string, subject: string, steps: number) =>
    narrator.amount({ id: key, section: id, subject }, (steps * WAN) / 100);
  const parts = [
    say('procurement', '政府采购预算', goods! + works! + services!),
    say('procurement-goods', '政府采购货物预算', goods!),
    say('procurement-works', '政府采购工程预算', works!),
    say('procurement-services', '政府采购服务预算', services!),
  ];
  return { id, text: `${parts[0]}，其中：${parts.slice(1).join('，')}。` };
}

export function targetsSection({ draft, narrator }: Writing): Section {
  const id = 'performance-targets';
  const { projects, entries } = draft.ledger;
  const count = { id: 'target-projects', section: id, subject: '编报绩效目标的项目' };
  const amount = { id: 'target-amount', section: id, subject: '编报绩效目标的项目预算资金' };
  const said = [
    narrator.count(count, projects.length, '个'),
    narrator.amount(amount, sumOf(entries, isProject)),
  ];
  return { id, text: `${said.join('，')}，从产出、效益、满意度等方面设置了指标。` };
}

/** Vehicles are there just where money for running them is. */
export function assetsSection({ draft, narrator }: Writing): Section {
  const id = 'state-assets';
  const { year } = draft.ledger;
  const { vehicleRun } = threePublicOf(draft.ledger);
  const vehicles = vehicleRun === 0 ? 0 : Math.max(1, Math.round(vehicleRun / (3 * WAN)));
  const said = [
    narrator.count({ id: 'vehicles', section: id, subject: '共有车辆' }, vehicles, '辆'),
    narrator.count({ id: 'equipment', section: id, subject: '单价100万元以上设备' }, 0, '台（套）'),
  ];
  return { id, text: `截至${year - 1}年12月31日，${said.join('，')}。` };
}
