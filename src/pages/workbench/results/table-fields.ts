import type { ColumnMeaning } from '../../../importers/result.js';
import type { TableId } from '../../../model/schema/tables.js';

const list = (text: string): string[] => text.split(' ');

const CODES = list('code code.class code.section code.item');
const UNITS = list('unitCode unitName');
const NATURE = list('basic personnel public wages subsidies goods capital project operating specific');
const FUNCTION = [...CODES, ...UNITS, 'name', 'total', ...NATURE];
const ECONOMIC = list('code code.class code.section name govCode govCode.class govCode.section govName');
const INDICATOR = list(
  'indicator.level1 indicator.level2 indicator.name indicator.value indicator.explanation',
);
const side = (name: string, fields: string) => list(fields).map((field) => `${name}.${field}`);

/** What a column of each table may be said to mean, in the words of the corrections. */
export const TABLE_FIELDS: Readonly<Record<TableId, readonly string[]>> = {
  incomeExpenditure: [
    ...side('income', 'item amount'),
    ...side('expenditure', 'item amount personnel public project'),
  ],
  income: [
    ...CODES,
    ...UNITS,
    ...list(
      'name total thisYear carry cGeneral cFund cStateCapital cSpecial cOwn general fiscal fund stateCapital special institutional business superior',
    ),
    ...list('affiliated other own'),
  ],
  expenditure: [...FUNCTION, ...list('businessExpenditure toSuperior toAffiliated')],
  appropriation: [
    ...side('income', 'item amount'),
    ...side('expenditure', 'item total general fiscal fund stateCapital'),
  ],
  generalExpenditure: FUNCTION,
  basicExpenditure: [...ECONOMIC, ...list('total personnel public')],
  economicSummary: [
    ...ECONOMIC,
    ...list('total basic personnel public project general fiscal fund stateCapital special own carry'),
  ],
  threePublic: list(
    'unitCode name item total abroad vehicle vehicleBuy vehicleRun reception operatingCost meeting training',
  ),
  fundExpenditure: FUNCTION,
  stateCapitalExpenditure: FUNCTION,
  projects: [
    ...list('type code name unitCode unitName total general fund stateCapital cGeneral cFund'),
    ...list('cStateCapital special own'),
  ],
  overallPerformance: INDICATOR,
  projectPerformance: [
    ...list('code unitCode unitName name total government special own'),
    ...['cost', 'output', 'benefit', 'satisfaction'].flatMap((name) =>
      side(name, 'level2 name value explanation'),
    ),
    ...INDICATOR,
  ],
};

/** A meaning in the words of the corrections; the empty text for none. */
export function fieldOf(meaning: ColumnMeaning | null | undefined): string {
  if (!meaning) return '';
  return meaning.side ? `${meaning.side}.${meaning.field}` : meaning.field;
}
