import { officialName } from './chart.js';
import { isGeneral } from './function-tables.js';
import { ofMoney, sumOf, type Entry, type Ledger } from './ledger.js';
import { keysOf, printed, type Row } from './rows.js';
import type { Style } from './style.js';
import { chineseNumber } from './words.js';

/** Every 类 that the Henan form lists, with an amount or without. */
const ALL_CLASSES = (
  '201 202 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 219 220 221 222 223 224 227 229 230 ' +
  '231 232 233'
).split(' ');

const FISCAL = ofMoney('general', 'carry', 'fund', 'stateCapital');

/** What the two sides of a two-sided table are made of. */
interface Sides {
  readonly ledger: Ledger;
  readonly style: Style;
  /** The 类 listed on the right. */
  readonly classes: readonly string[];
}

export function henanSides(ledger: Ledger, style: Style): Sides {
  return { ledger, style, classes: ALL_CLASSES };
}

/** Only the 类 that the document has money for. */
export function usedSides(ledger: Ledger, style: Style): Sides {
  return { ledger, style, classes: keysOf(ledger.entries, ({ item }) => item.slice(0, 3)) };
}

const income = (kind: string, number: string | null, name: string, source: string | null): Row => ({
  side: 'income',
  kind,
  ...(number ? { number } : {}),
  name,
  ...(source ? { source } : {}),
});

/** 收支总表 of Henan and the national form: eight or nine sources, this year's sums, what is carried over, totals. */
export function incomeAndExpenditure({ ledger, style, classes }: Sides): Row[] {
  const { entries, year } = ledger;
  const amount = (wanted: (entry: Entry) => boolean) => ({ amount: printed(sumOf(entries, wanted), style) });
  const none = () => false;
  return [
    { ...income('item', '一、', '一般公共预算拨款收入', 'general'), ...amount(ofMoney('general')) },
    { ...income('ofWhich', null, '其中：财政拨款', 'fiscal'), ...amount(ofMoney('general')) },
    { ...income('item', '二、', '政府性基金预算拨款收入', 'fund'), ...amount(ofMoney('fund')) },
    {
      ...income('item', '三、', '国有资本经营预算拨款收入', 'stateCapital'),
      ...amount(ofMoney('stateCapital')),
    },
    { ...income('item', '四、', '财政专户管理资金收入', 'special'), ...amount(ofMoney('special')) },
    { ...income('item', '五、', '事业收入', 'institutional'), ...amount(ofMoney('institutional')) },
    { ...income('item', '六、', '事业单位经营收入', 'business'), ...amount(none) },
    { ...income('item', '七、', '上级补助收入', 'superior'), ...amount(none) },
    { ...income('item', '八、', '附属单位上缴收入', 'affiliated'), ...amount(none) },
    { ...income('item', '九、', '其他收入', 'other'), ...amount(ofMoney('other')) },
    { ...income('subtotal', null, '本年收入合计', null), ...amount(({ money }) => money !== 'carry') },
    { ...income('carry', null, '上年结转结余', 'carry'), ...amount(ofMoney('carry')) },
    { ...income('total', null, '收入总计', null), ...amount(() => true) },
    ...classes.map((code, index) => ({
      ...classRow(code, index, year, (number) => `${number}、`),
      ...amount(({ item }) => item.startsWith(code)),
    })),
    { side: 'expenditure', kind: 'subtotal', name: '本年支出合计', ...amount(() => true) },
    { side: 'expenditure', kind: 'carry', name: '年终结转结余', ...amount(none) },
    { side: 'expenditure', kind: 'total', name: '支出总计', ...amount(() => true) },
  ];
}

/** 财政拨款收支总表 of Henan and the national form. */
export function appropriation({ ledger, style, classes }: Sides): Row[] {
  const { entries, year } = ledger;
  const amount = (wanted: (entry: Entry) => boolean) => ({ amount: printed(sumOf(entries, wanted), style) });
  const carried = { general: ofMoney('carry'), none: () => false };
  const right = (wanted: (entry: Entry) => boolean) => sides(entries.filter(wanted), style);
  return [
    {
      ...income('subtotal', '一、', '本年收入', null),
      ...amount(ofMoney('general', 'fund', 'stateCapital')),
    },
    { ...income('item', '（一）', '一般公共预算拨款', 'general'), ...amount(ofMoney('general')) },
    { ...income('ofWhich', null, '其中：财政拨款', 'fiscal'), ...amount(ofMoney('general')) },
    { ...income('item', '（二）', '政府性基金预算拨款', 'fund'), ...amount(ofMoney('fund')) },
    {
      ...income('item', '（三）', '国有资本经营预算拨款', 'stateCapital'),
      ...amount(ofMoney('stateCapital')),
    },
    { ...income('carry', '二、', '上年结转', 'carry'), ...amount(carried.general) },
    { ...income('item', '（一）', '一般公共预算拨款', 'cGeneral'), ...amount(carried.general) },
    { ...income('item', '（二）', '政府性基金预算拨款', 'cFund'), ...amount(carried.none) },
    { ...income('item', '（三）', '国有资本经营预算拨款', 'cStateCapital'), ...amount(carried.none) },
    { ...income('total', null, '收入合计', null), ...amount(FISCAL) },
    { side: 'expenditure', kind: 'subtotal', number: '一、', name: '本年支出', ...right(FISCAL) },
    ...classes.map((code, index) => ({
      ...classRow(code, index, year, (number) => `（${number}）`),
      ...right((entry) => FISCAL(entry) && entry.item.startsWith(code)),
    })),
    { side: 'expenditure', kind: 'carry', number: '二、', name: '年终结转结余', ...right(() => false) },
    { side: 'expenditure', kind: 'total', name: '支出合计', ...right(FISCAL) },
  ];
}

/** 财务收支总表 of Shanghai: 财政拨款 with its three budgets as 其中, used 类 only. */
export function shanghaiIncomeAndExpenditure({ ledger, style, classes }: Sides): Row[] {
  const { entries, year } = ledger;
  const amount = (wanted: (entry: Entry) => boolean) => ({ amount: printed(sumOf(entries, wanted), style) });
  return [
    { ...income('item', '一、', '财政拨款收入', 'fiscal'), ...amount(FISCAL) },
    { ...income('ofWhich', '1.', '一般公共预算资金', 'general'), ...amount(isGeneral) },
    { ...income('ofWhich', '2.', '政府性基金', 'fund'), ...amount(ofMoney('fund')) },
    { ...income('ofWhich', '3.', '国有资本经营预算', 'stateCapital'), ...amount(ofMoney('stateCapital')) },
    { ...income('item', '二、', '事业收入', 'institutional'), ...amount(ofMoney('institutional')) },
    { ...income('item', '三、', '事业单位经营收入', 'business'), ...amount(() => false) },
    { ...income('item', '四、', '其他收入', 'other'), ...amount(ofMoney('other')) },
    { ...income('total', null, '收入总计', null), ...amount(() => true) },
    ...classes.map((code, index) => ({
      ...classRow(code, index, year, (number) => `${number}、`),
      ...amount(({ item }) => item.startsWith(code)),
    })),
    { side: 'expenditure', kind: 'total', name: '支出总计', ...amount(() => true) },
  ];
}

/** 财政拨款收支总表 of Shanghai. */
export function shanghaiAppropriation({ ledger, style, classes }: Sides): Row[] {
  const { entries, year } = ledger;
  const amount = (wanted: (entry: Entry) => boolean) => ({ amount: printed(sumOf(entries, wanted), style) });
  const fiscal = entries.filter(FISCAL);
  const used = classes.filter((code) => fiscal.some(({ item }) => item.startsWith(code)));
  return [
    { ...income('item', '一、', '一般公共预算资金', 'general'), ...amount(isGeneral) },
    { ...income('item', '二、', '政府性基金', 'fund'), ...amount(ofMoney('fund')) },
    { ...income('item', '三、', '国有资本经营预算', 'stateCapital'), ...amount(ofMoney('stateCapital')) },
    { ...income('total', null, '收入总计', null), ...amount(FISCAL) },
    ...used.map((code, index) => ({
      ...classRow(code, index, year, (number) => `${number}、`),
      ...budgets(
        fiscal.filter(({ item }) => item.startsWith(code)),
        style,
      ),
    })),
    { side: 'expenditure', kind: 'total', name: '支出总计', ...budgets(fiscal, style) },
  ];
}

function classRow(code: string, index: number, year: number, number: (value: string) => string): Row {
  const name = officialName(code, year);
  return { side: 'expenditure', kind: 'item', number: number(chineseNumber(index + 1)), name, code };
}

function budgets(entries: readonly Entry[], style: Style): Row {
  return {
    total: printed(sumOf(entries), style),
    general: printed(sumOf(entries, isGeneral), style),
    fund: printed(sumOf(entries, ofMoney('fund')), style),
    stateCapital: printed(sumOf(entries, ofMoney('stateCapital')), style),
  };
}

function sides(entries: readonly Entry[], style: Style): Row {
  const { total, general, fund, stateCapital } = budgets(entries, style);
  return { total, general, fiscal: general, fund, stateCapital };
}
