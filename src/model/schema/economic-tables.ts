import * as z from 'zod/mini';
import { columns } from './amounts.js';
import { table } from './table.js';
import { name, optionalCode, optionalName } from './text.js';

const head = {
  kind: z.literal(['total', 'class', 'item']),
  /** 部门预算支出经济分类 code: 3 digits 类, 5 digits 款. */
  code: optionalCode,
  name: z.nullable(name),
  /** 政府预算支出经济分类 code that stands beside it, where the form prints both. */
  govCode: optionalCode,
  govName: optionalName,
};

/** 一般公共预算基本支出表 (Henan 6, Shanghai 8): `personnel` 人员经费 and `public` 公用经费. */
export const basicExpenditure = z.lazy(() =>
  table(z.strictObject({ ...head, ...columns('total', 'personnel', 'public') })),
);

/** 支出经济分类汇总表 (Henan 7): all expenditure by economic nature and source. */
export const economicSummary = z.lazy(() =>
  table(
    z.strictObject({
      ...head,
      ...columns(
        'total',
        'basic',
        'personnel',
        'public',
        'project',
        'general',
        'fiscal',
        'fund',
        'stateCapital',
        'special',
        'own',
        'carry',
      ),
    }),
  ),
);
