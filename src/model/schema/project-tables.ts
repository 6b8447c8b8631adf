import * as z from 'zod/mini';
import { columns } from './amounts.js';
import { table } from './table.js';
import { name, optionalCode, optionalName, optionalParagraph } from './text.js';

/**
 * 项目支出表 (Henan 10). Sources: this year's `general`, `fund`, `stateCapital`; carried over `cGeneral`,
 * `cFund`, `cStateCapital`; `special` 财政专户管理资金; `own` 单位资金.
 */
export const projects = z.lazy(() =>
  table(
    z.strictObject({
      kind: z.literal(['total', 'unit', 'project']),
      /** Project type as printed: 其他运转类, 特定目标类, … */
      type: optionalName,
      code: optionalCode,
      unitCode: optionalCode,
      /** Project name; the unit's name in a unit row; `null` where the row has none. */
      name: z.nullable(name),
      /** 项目单位, the unit that carries the project. */
      unitName: optionalName,
      ...columns(
        'total',
        'general',
        'fund',
        'stateCapital',
        'cGeneral',
        'cFund',
        'cStateCapital',
        'special',
        'own',
      ),
    }),
  ),
);

/** 项目绩效目标表 (Henan 12): `government` 政府预算资金, `special`, `own`, and targets by dimension. */
export const projectPerformance = z.lazy(() =>
  table(
    z.strictObject({
      kind: z.literal(['total', 'unit', 'project']),
      code: optionalCode,
      unitCode: optionalCode,
      name: z.nullable(name),
      ...columns('total', 'government', 'special', 'own'),
      indicators: z.optional(
        z
          .array(
            z.strictObject({
              /** 成本, 产出, 效益 or 满意度指标. */
              dimension: z.literal(['cost', 'output', 'benefit', 'satisfaction']),
              /** 二级指标, where the form has it (数量, 质量, 时效 …). */
              level2: optionalName,
              /** 三级指标. */
              name,
              /** 指标值 as printed; `null` where blank. */
              value: z.nullable(name),
              explanation: optionalParagraph,
            }),
          )
          .check(z.maxLength(200)),
      ),
    }),
  ),
);
