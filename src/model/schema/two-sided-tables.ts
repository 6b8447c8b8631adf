import * as z from 'zod/mini';
import { columns } from './amounts.js';
import { table } from './table.js';
import { name, optionalCode, optionalName } from './text.js';

/**
 * What a line of a two-sided table is: a numbered `item`, an 其中 line (`ofWhich`), 上年结转 or
 * 年终结转 (`carry`), 本年收入/支出合计 (`subtotal`), 收入/支出总计 (`total`).
 */
const kind = z.literal(['item', 'ofWhich', 'carry', 'subtotal', 'total']);

/**
 * Sources of income: 一般公共预算, 其中财政拨款, 政府性基金, 国有资本经营, 财政专户, 事业收入, 事业单位经营收入,
 * 上级补助, 附属单位上缴, 其他, 上年结转 (with its three budgets), 用事业基金弥补收支差额.
 */
const source = z.literal([
  'general',
  'fiscal',
  'fund',
  'stateCapital',
  'special',
  'institutional',
  'business',
  'superior',
  'affiliated',
  'other',
  'carry',
  'cGeneral',
  'cFund',
  'cStateCapital',
  'supplement',
]);

const line = {
  kind,
  /** Numbering as printed: 一、 or （一）. */
  number: optionalName,
  name,
};

const incomeSide = { side: z.literal('income'), ...line, source: z.optional(source) };

/** `code`: the functional class a line stands for; the forms print only its name. */
const expenditureSide = { side: z.literal('expenditure'), ...line, code: optionalCode };

/** 收支总表 (Henan 1, national 1). Institutions in some places add 人员, 公用 and 项目 columns on the right. */
export const incomeExpenditure = z.lazy(() =>
  table(
    z.discriminatedUnion('side', [
      z.strictObject({ ...incomeSide, ...columns('amount') }),
      z.strictObject({ ...expenditureSide, ...columns('amount', 'personnel', 'public', 'project') }),
    ]),
  ),
);

/** 财政拨款收支总表 (Henan 4, national 4). `fiscal` is the column 其中：财政拨款. */
export const appropriation = z.lazy(() =>
  table(
    z.discriminatedUnion('side', [
      z.strictObject({ ...incomeSide, ...columns('amount') }),
      z.strictObject({
        ...expenditureSide,
        ...columns('total', 'general', 'fiscal', 'fund', 'stateCapital'),
      }),
    ]),
  ),
);
