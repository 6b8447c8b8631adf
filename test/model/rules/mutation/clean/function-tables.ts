import { officialName } from './chart.js';
import { isBasic, isProject, ofMoney, type Entry, type Ledger, type Money } from './ledger.js';
import { amountsOf, keysOf, type Columns, type Row } from './rows.js';
import type { Style } from './style.js';

const economic = (first: string) => (entry: Entry) => isBasic(entry) && entry.economic.startsWith(first);
const type = (wanted: string) => (entry: Entry) => entry.project?.type === wanted;
const all = () => true;

/** Columns of 支出总表 and its like, by family. */
export const EXPENDITURE_COLUMNS: Readonly<Record<'parts' | 'sides' | 'plain', Columns>> = {
  /** Henan: by 类 of the economic classification, and by type of project. */
  parts: {
    total: all,
    basic: isBasic,
    wages: economic('301'),
    subsidies: economic('303'),
    goods: economic('302'),
    capital: economic('310'),
    project: isProject,
    operating: type('其他运转类'),
    specific: type('特定目标类'),
  },
  /** 人员经费 and 公用经费. */
  sides: { total: all, basic: isBasic, personnel: isPersonnel, public: isPublic, project: isProject },
  plain: { total: all, basic: isBasic, project: isProject },
};

const from = ofMoney;
const GENERAL: Money[] = ['general', 'carry'];

/** Columns of 收入总表, by family. */
export const INCOME_COLUMNS = {
  national: {
    total: all,
    carry: from('carry'),
    general: from('general'),
    fund: from('fund'),
    stateCapital: from('stateCapital'),
    special: from('special'),
    institutional: from('institutional'),
    business: () => false,
    superior: () => false,
    affiliated: () => false,
    other: from('other'),
  },
  shanghai: {
    total: all,
    fiscal: from('general', 'fund', 'stateCapital'),
    institutional: from('institutional'),
    business: () => false,
    other: from('other'),
  },
} satisfies Record<string, Columns>;

/** Rows by unit, and below each unit by 项: Henan. `joined` prints one block for the whole department. */
export function rowsByUnit(
  ledger: Ledger,
  entries: readonly Entry[],
  columns: Columns,
  style: Style,
  layout: { joined: boolean; items: boolean },
): Row[] {
  const { department, units } = ledger;
  const total = { kind: 'total', name: '合计', ...amountsOf(entries, columns, style) };
  if (entries.length === 0) return [total];
  const whole = unitRow(department, entries, columns, style);
  const block = (members: readonly Entry[]) =>
    layout.items ? itemRows(ledger, members, columns, style) : [];
  if (layout.joined) return [total, whole, ...block(entries)];
  const blocks = units.flatMap((unit) => {
    const members = entries.filter((entry) => entry.unit === unit);
    return members.length > 0 ? [unitRow(unit, members, columns, style), ...block(members)] : [];
  });
  return [total, whole, ...blocks];
}

/** Rows by 类, 款 and 项, the total first or last: Shanghai and the national form. */
export function rowsByFunction(
  { year }: Ledger,
  entries: readonly Entry[],
  columns: Columns,
  style: Style,
  totalFirst: boolean,
): Row[] {
  const codes = [3, 5, 7].flatMap((length) => keysOf(entries, ({ item }) => item.slice(0, length))).sort();
  const rows = codes.map((code) => ({
    kind: { 3: 'class', 5: 'section', 7: 'item' }[code.length],
    code,
    name: officialName(code, year),
    ...amountsOf(
      entries.filter(({ item }) => item.startsWith(code)),
      columns,
      style,
    ),
  }));
  const total = { kind: 'total', name: '合计', ...amountsOf(entries, columns, style) };
  return totalFirst ? [total, ...rows] : [...rows, total];
}

/** 301 and 303. */
export function isPersonnel(entry: Entry): boolean {
  return isBasic(entry) && /^30[13]/.test(entry.economic);
}

/** 302 and 310. */
export function isPublic(entry: Entry): boolean {
  return isBasic(entry) && !isPersonnel(entry);
}

export const isGeneral = from(...GENERAL);

function unitRow(
  { code, name }: { code: string; name: string },
  entries: readonly Entry[],
  columns: Columns,
  style: Style,
): Row {
  return { kind: 'unit', unitCode: code, name, ...amountsOf(entries, columns, style) };
}

function itemRows({ year }: Ledger, entries: readonly Entry[], columns: Columns, style: Style): Row[] {
  return keysOf(entries, ({ item }) => item).map((code) => ({
    kind: 'item',
    code,
    name: officialName(code, year),
    ...amountsOf(
      entries.filter(({ item }) => item === code),
      columns,
      style,
    ),
  }));
}
