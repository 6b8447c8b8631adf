import * as z from 'zod/mini';
import { columns } from './amounts.js';
import { table } from './table.js';
import { name, optionalCode } from './text.js';

/** 合计, a unit (预算单位), or a functional class 类, section 款, item 项. */
const kind = z.literal(['total', 'unit', 'class', 'section', 'item']);

const head = {
  kind,
  /** Functional code, 3, 5 or 7 digits; 类, 款 and 项 joined where the form splits them. */
  code: optionalCode,
  unitCode: optionalCode,
  name: z.nullable(name),
};

/**
 * 收入总表 (Henan 2, national 2): income by unit or function, and by source. Some forms (Jiangsu) sum up this year's
 * income as `thisYear` 本年收入 and split `carry` 上年结转结余 by source: `cGeneral`, `cFund`, `cStateCapital`, `cSpecial`, `cOwn`.
 */
export const income = z.lazy(() =>
  table(
    z.strictObject({
      ...head,
      ...columns(
        'total',
        'thisYear',
        'carry',
        'cGeneral',
        'cFund',
        'cStateCapital',
        'cSpecial',
        'cOwn',
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
        'own',
      ),
    }),
  ),
);

/**
 * 支出总表, 一般公共预算支出表, 政府性基金支出表, 国有资本经营预算支出表: expenditure by function, split into
 * `basic` 基本支出 (`wages` 301, `subsidies` 303, `goods` 302, `capital` 310; or `personnel` and
 * `public`) and `project` 项目支出 (`operating` 其他运转类, `specific` 特定目标类). 支出总表 of some places has
 * `businessExpenditure` 事业单位经营支出, `toSuperior` 上缴上级支出 and `toAffiliated` 对附属单位补助支出 beside them.
 */
export const expenditure = z.lazy(() =>
  table(
    z.strictObject({
      ...head,
      ...columns(
        'total',
        'basic',
        'personnel',
        'public',
        'wages',
        'subsidies',
        'goods',
        'capital',
        'project',
        'operating',
        'specific',
        'businessExpenditure',
        'toSuperior',
        'toAffiliated',
      ),
    }),
  ),
);
