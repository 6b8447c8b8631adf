import { officialName, THREE_PUBLIC_LINES } from './chart.js';
import { isGeneral, isPersonnel, isPublic } from './function-tables.js';
import { isBasic, isProject, ofMoney, sumOf, type Entry, type Ledger } from './ledger.js';
import { inUnit } from './amounts.js';
import { amountsOf, keysOf, type Columns, type Row } from './rows.js';
import type { Style } from './style.js';

const BASIC_COLUMNS: Columns = { total: isBasic, personnel: isPersonnel, public: isPublic };

/** 支出经济分类汇总表: basic and project expenditure, and every source. */
const SUMMARY_COLUMNS: Columns = {
  total: () => true,
  basic: isBasic,
  personnel: isPersonnel,
  public: isPublic,
  project: isProject,
  general: ofMoney('general'),
  fiscal: ofMoney('general'),
  fund: ofMoney('fund'),
  stateCapital: ofMoney('stateCapital'),
  special: ofMoney('special'),
  own: ofMoney('institutional', 'other'),
  carry: ofMoney('carry'),
};

/** 基本支出表 with both classifications, one row for each pair of codes: Henan. */
export function basicByPairs(ledger: Ledger, style: Style): Row[] {
  return byPairs(ledger, basicEntries(ledger), BASIC_COLUMNS, style);
}

export function economicSummary(ledger: Ledger, style: Style): Row[] {
  return byPairs(ledger, ledger.entries, SUMMARY_COLUMNS, style);
}

/** 基本支出表 by 类 and 款 of the department's classification: Shanghai and the national form. */
export function basicByClass(ledger: Ledger, style: Style, totalFirst: boolean): Row[] {
  const entries = basicEntries(ledger);
  const codes = [3, 5].flatMap((length) => keysOf(entries, ({ economic }) => economic.slice(0, length)));
  const rows = codes.sort().map((code) => ({
    kind: code.length === 3 ? 'class' : 'item',
    code,
    name: officialName(code, ledger.year),
    ...amountsOf(
      entries.filter(({ economic }) => economic.startsWith(code)),
      BASIC_COLUMNS,
      style,
    ),
  }));
  const total = { kind: 'total', name: '合计', ...amountsOf(entries, BASIC_COLUMNS, style) };
  return totalFirst ? [total, ...rows] : [...rows, total];
}

/** The parts of “三公”经费 in 分. */
export function threePublicOf({ entries }: Ledger) {
  const part = (code: string) => sumOf(entries, (entry) => entry.economic === code && isGeneral(entry));
  const abroad = part(THREE_PUBLIC_LINES.abroad);
  const vehicleBuy = part(THREE_PUBLIC_LINES.vehicleBuy);
  const vehicleRun = part(THREE_PUBLIC_LINES.vehicleRun);
  const reception = part(THREE_PUBLIC_LINES.reception);
  const vehicle = vehicleBuy + vehicleRun;
  return { total: abroad + vehicle + reception, abroad, vehicle, vehicleBuy, vehicleRun, reception };
}

/** 机关运行经费: 公用经费 of the administrative units. */
export function operatingCostOf({ entries }: Ledger): number {
  return sumOf(
    entries,
    (entry) => isGeneral(entry) && isPublic(entry) && entry.unit.kind === 'administrative',
  );
}

/** The one row of “三公”经费表, always in 万元. */
export function threePublicRow(ledger: Ledger, { nothing }: Style, operatingCost: boolean): Row {
  const printed = (fen: number) => (fen === 0 ? nothing : inUnit(fen, '万元'));
  const parts = Object.entries(threePublicOf(ledger)).map(([part, fen]) => [part, printed(fen)]);
  const cost = Math.round(operatingCostOf(ledger) / 10_000) * 10_000;
  return {
    kind: 'total',
    ...Object.fromEntries(parts),
    ...(operatingCost ? { operatingCost: printed(cost) } : {}),
  };
}

function basicEntries({ entries }: Ledger): Entry[] {
  return entries.filter((entry) => isBasic(entry) && isGeneral(entry));
}

function byPairs({ year }: Ledger, entries: readonly Entry[], columns: Columns, style: Style): Row[] {
  const pairOf = ({ economic, government }: Entry) => `${economic} ${government}`;
  const rows = keysOf(entries, pairOf).map((pair) => {
    const [code, govCode] = pair.split(' ') as [string, string];
    return {
      kind: 'item',
      code,
      name: officialName(code, year),
      govCode,
      govName: officialName(govCode, year),
      ...amountsOf(
        entries.filter((entry) => pairOf(entry) === pair),
        columns,
        style,
      ),
    };
  });
  return [{ kind: 'total', name: '合计', ...amountsOf(entries, columns, style) }, ...rows];
}
