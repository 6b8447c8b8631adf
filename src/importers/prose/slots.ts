import type { TableId } from '../../model/schema/tables.js';

/**
 * Where a subject stands in the tables: table, row and column. Rows: `total`; `income:` or `expenditure:` with a kind
 * or a source of a line of a two-sided table.
 */
export type Aim = readonly [table: TableId, row: string, column: string];

/** A subject of part two with its cells, the first that the document has. */
export interface Slot {
  /** Its part in the ids of facts; empty for what the whole section is about. */
  readonly key: string;
  /** Its words, as keys without spaces and quotation marks. */
  readonly words: RegExp;
  readonly aims: readonly Aim[];
  /** Other cells that print the same figure. */
  readonly also?: readonly Aim[];
}

const slot = (key: string, words: string, aims: readonly Aim[] = [], also: readonly Aim[] = []): Slot => ({
  key,
  words: new RegExp(words),
  aims,
  ...(also.length > 0 ? { also } : {}),
});

const GENERAL = '一般公共预算';
const FUND = '政府性基金(预算)?';
const STATE = '[国固]有资本经营(预算)?';
/** 拨款, with or without 财政 and 本年. */
const PAID = '(本年|当年)?(财政)?(拨款)?(资金)?';

const income = (row: string, column: string): Aim[] => [
  ['income', 'total', column],
  ['incomeExpenditure', `income:${row}`, 'amount'],
];

/** Sources of income, by the columns of 收入总表 and the lines of 收支总表. */
const sources: readonly Slot[] = [
  slot('general', `^${GENERAL}${PAID}(收入)?(预算)?$`, income('general', 'general')),
  slot('fund', `^${FUND}${PAID}(收入)?(预算)?$`, income('fund', 'fund')),
  slot('state-capital', `^${STATE}${PAID}(收入)?(预算)?$`, income('stateCapital', 'stateCapital')),
  slot(
    'special',
    '^(纳入)?财政专户(管理)?(的)?(资金|经费|收费|非税|教育收费)*(收入|拨款)?(预算)?$',
    income('special', 'special'),
  ),
  slot('institutional', '^事业(单位)?收入(预算)?$', income('institutional', 'institutional')),
  slot('business', '^(事业单位)?经营收入(预算)?$', income('business', 'business')),
  slot('superior', '^上级补助收入(预算)?$', income('superior', 'superior')),
  slot('affiliated', '^附属单位上缴收入(预算)?$', income('affiliated', 'affiliated')),
  slot('other', '^其他收入(预算)?$', income('other', 'other')),
  slot('own', '^单位(资金|其他收入)(收入)?(预算)?$', income('own', 'own')),
  slot(
    'carry',
    '^(使用)?(部门|单位)?(财政性资金|财政拨款|上年)*结转(和)?(结余)?(资金)?(收入)?(预算)?$',
    income('carry', 'carry'),
  ),
];

const byNature = (table: TableId): Slot[] => [
  slot('basic', '^基本支出(预算)?$', [[table, 'total', 'basic']]),
  slot('project', '^项目支出(预算)?$', [[table, 'total', 'project']]),
  slot('personnel', '^人员(经费|支出)(支出)?(预算)?$', [[table, 'total', 'personnel']]),
  slot('public', '^(日常)?公用(经费|支出)(支出)?(预算)?$', [[table, 'total', 'public']]),
];

const appropriationOut = (column: string): Aim[] => [['appropriation', 'expenditure:total', column]];

/** 收支预算总体情况, also with what Shanghai tells of 财政拨款 there. */
const overall: readonly Slot[] = [
  slot(
    'total-income',
    '^(本年)?(部门|单位)?(财务)?(收入(预算)?(总计|总额|总数|总预算)|总收入(预算)?|收入总预算)$',
    [
      ['incomeExpenditure', 'income:total', 'amount'],
      ['income', 'total', 'total'],
    ],
  ),
  slot(
    'total-expenditure',
    '^(本年)?(部门|单位)?(财务)?(支出(预算)?(总计|总额|总数|总预算)|总支出(预算)?|支出总预算)$',
    [
      ['incomeExpenditure', 'expenditure:total', 'amount'],
      ['expenditure', 'total', 'total'],
    ],
  ),
  slot('income-subtotal', '^本年收入(合计)?(预算)?$|^收入(预算)?合计$', [
    ['incomeExpenditure', 'income:subtotal', 'amount'],
    ['incomeExpenditure', 'income:total', 'amount'],
  ]),
  slot('expenditure-subtotal', '^本年支出(合计)?(预算)?$|^支出(预算)?合计$', [
    ['incomeExpenditure', 'expenditure:subtotal', 'amount'],
    ['incomeExpenditure', 'expenditure:total', 'amount'],
  ]),
  slot('income', '^(部门|单位)?收入(预算)?$', [['incomeExpenditure', 'income:total', 'amount']]),
  slot('expenditure', '^(部门|单位)?支出(预算)?$', [['incomeExpenditure', 'expenditure:total', 'amount']]),
  slot(
    'fiscal-income',
    '^财政拨款(预算)?收入(预算)?(总计|合计)?$',
    [
      ['incomeExpenditure', 'income:item:fiscal', 'amount'],
      ['appropriation', 'income:total', 'amount'],
    ],
    [['appropriation', 'income:total', 'amount']],
  ),
  slot('fiscal-expenditure', '^财政拨款(预算)?支出(预算)?(总计|合计)?$', appropriationOut('total')),
  slot('general-expenditure', `^${GENERAL}${PAID}支出(预算)?$`, appropriationOut('general')),
  slot('fund-expenditure', `^${FUND}${PAID}支出(预算)?$`, appropriationOut('fund')),
  slot('state-capital-expenditure', `^${STATE}${PAID}支出(预算)?$`, appropriationOut('stateCapital')),
  ...sources.map((each) => ({
    ...each,
    key: `${each.key}-income`,
    aims: each.aims.toReversed(),
  })),
  ...byNature('expenditure'),
];

const incomeSection: readonly Slot[] = [
  slot('', '^(本年)?(部门|单位)?(总收入|收入)(预算)?(合计|总计|总额|总数|总预算)?(预算)?$', [
    ['income', 'total', 'total'],
    ['incomeExpenditure', 'income:subtotal', 'amount'],
    ['incomeExpenditure', 'income:total', 'amount'],
  ]),
  slot('fiscal', '^财政拨款(预算)?收入(预算)?$', [
    ['income', 'total', 'fiscal'],
    ['incomeExpenditure', 'income:item:fiscal', 'amount'],
  ]),
  ...sources,
];

const expenditureSection: readonly Slot[] = [
  slot('', '^(本年)?(部门|单位)?(总支出|支出)(预算)?(合计|总计|总额|总数|总预算)?(预算)?$', [
    ['expenditure', 'total', 'total'],
    ['incomeExpenditure', 'expenditure:total', 'amount'],
  ]),
  ...byNature('expenditure'),
];

/** Income and expenditure of one budget told in one: 政府性基金收支预算. */
const both = (key: string, words: string, column: string, row: string): Slot =>
  slot(
    key,
    `^${words}${PAID}(收支|收入支出|收、支|收入和支出|收入、支出)(总)?(预算)?(总计|合计|总额)?$`,
    appropriationOut(column),
    [['appropriation', `income:${row}`, 'amount']],
  );

const appropriationSection: readonly Slot[] = [
  both('', '财政拨款', 'total', 'total'),
  both('general', GENERAL, 'general', 'general'),
  both('fund', FUND, 'fund', 'fund'),
  both('state-capital', STATE, 'stateCapital', 'stateCapital'),
  slot('income', '^财政拨款(预算)?(总)?收入(预算)?(总计|合计|总额)?$', [
    ['appropriation', 'income:total', 'amount'],
  ]),
  slot('expenditure', '^财政拨款(预算)?(总)?支出(预算)?(总计|合计|总额)?$', appropriationOut('total')),
  slot('general-income', `^${GENERAL}${PAID}(收入)?(预算)?$`, [
    ['appropriation', 'income:general', 'amount'],
  ]),
  slot('fund-income', `^${FUND}${PAID}(收入)?(预算)?$`, [['appropriation', 'income:fund', 'amount']]),
  slot('state-capital-income', `^${STATE}${PAID}(收入)?(预算)?$`, [
    ['appropriation', 'income:stateCapital', 'amount'],
  ]),
  slot('carry', '^上年(财政拨款)?结转(和)?(结余)?(资金)?(收入)?$', [
    ['appropriation', 'income:carry', 'amount'],
  ]),
  slot('general-expenditure', `^${GENERAL}${PAID}支出(预算)?$`, appropriationOut('general')),
  slot('fund-expenditure', `^${FUND}${PAID}支出(预算)?$`, appropriationOut('fund')),
  slot('state-capital-expenditure', `^${STATE}${PAID}支出(预算)?$`, appropriationOut('stateCapital')),
];

const generalSection: readonly Slot[] = [
  slot(
    '',
    `^(财政拨款)?${GENERAL}(当年)?${PAID}(支出)?(预算)?(总额|合计)?$|^${GENERAL}(本级财力)?${PAID}(安排)?(的)?支出$`,
    [
      ['generalExpenditure', 'total', 'total'],
      ['appropriation', 'expenditure:total', 'general'],
    ],
  ),
  ...byNature('generalExpenditure'),
];

const basicSection: readonly Slot[] = [
  slot('', `^(${GENERAL})?${PAID}(安排)?(的)?基本支出(预算)?(合计)?$`, [
    ['basicExpenditure', 'total', 'total'],
    ['generalExpenditure', 'total', 'basic'],
  ]),
  slot('project', `^(${GENERAL})?${PAID}(安排)?(的)?项目支出(预算)?$`, [
    ['generalExpenditure', 'total', 'project'],
  ]),
  ...byNature('basicExpenditure').filter(({ key }) => key === 'personnel' || key === 'public'),
];

const publicPart = (key: string, words: string, column: string): Slot =>
  slot(key, words, [['threePublic', 'total', column]]);
const COST = '(费用?|经费)(支出)?(预算)?';

/** “三公”经费 and what stands beside it in its table. */
const threePublic: readonly Slot[] = [
  publicPart('three-public', `^(${GENERAL}|财政拨款|安排|${PAID}|的)*三公${COST}(总额|合计|总计)?$`, 'total'),
  publicPart('abroad', `^因公(临时)?出国\\(境\\)${COST}$|^因公出国${COST}$`, 'abroad'),
  publicPart('vehicle-buy', `^(其中)?(公务)?(用)?车(辆)?购置${COST}$|^公务用车购置$`, 'vehicleBuy'),
  publicPart('vehicle-run', `^(其中)?公务用?车(辆)?运行(及)?(维护)?${COST}$`, 'vehicleRun'),
  publicPart(
    'vehicle',
    `^公务用车(购置)?(及|和|与)?(用车)?(购置)?(运行|保有)(维护)?${COST}$|^公务用车${COST}$`,
    'vehicle',
  ),
  publicPart('reception', `^公务接待${COST}$`, 'reception'),
  publicPart('meeting', `^会议${COST}$`, 'meeting'),
  publicPart('training', `^培训${COST}$`, 'training'),
];

const operatingCost: readonly Slot[] = [
  publicPart(
    'operating-cost',
    `^(${GENERAL}|财政拨款|安排|的)*(机关|机构)?运[行转]${COST}$`,
    'operatingCost',
  ),
];

const fund = (table: TableId, column: string, words: string): Slot[] => [
  slot('', `^(使用)?${words}${PAID}(安排)?(的)?(支出)?(预算)?(合计|总额)?$`, [
    [table, 'total', 'total'],
    ['appropriation', 'expenditure:total', column],
  ]),
  ...byNature(table).filter(({ key }) => key === 'basic' || key === 'project'),
];

/** Subjects by section; what stands in none of these is looked up in `elsewhere`. */
export const slotsBySection: Readonly<Record<string, readonly Slot[]>> = {
  'income-and-expenditure': overall,
  income: incomeSection,
  expenditure: expenditureSection,
  appropriation: appropriationSection,
  'general-expenditure': generalSection,
  'basic-expenditure': basicSection,
  'three-public': [...threePublic, ...operatingCost],
  'fund-expenditure': fund('fundExpenditure', 'fund', FUND),
  'state-capital-expenditure': fund('stateCapitalExpenditure', 'stateCapital', STATE),
  'operating-cost': operatingCost,
};

/** Subjects whose words leave no doubt wherever they stand. */
export const elsewhere: readonly Slot[] = [...threePublic.slice(0, 6), ...operatingCost];
