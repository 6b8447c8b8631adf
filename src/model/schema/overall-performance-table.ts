import * as z from 'zod/mini';
import { columns } from './amounts.js';
import { table } from './table.js';
import { name, optionalParagraph, paragraph } from './text.js';

/** 部门整体绩效目标表 (Henan 11): goals, main tasks, the budget by source and structure, and the indicators. */
export const overallPerformance = z.lazy(() =>
  table(
    z.strictObject({
      kind: z.literal('indicator'),
      /** 一级指标 the row belongs to, also where the form prints it once for several rows. */
      level1: name,
      /** 二级指标. */
      level2: name,
      /** 三级指标. */
      name,
      /** 指标值 as printed; `null` where blank. */
      value: z.nullable(name),
      /** 指标值说明. */
      explanation: optionalParagraph,
    }),
    {
      /** 年度履职目标. */
      goals: z.optional(z.array(paragraph).check(z.maxLength(100))),
      /** 年度主要任务. */
      tasks: z.optional(z.array(z.strictObject({ name, content: paragraph })).check(z.maxLength(200))),
      /** 预算情况: 部门预算总额, its sources and its structure. */
      budget: z.optional(
        z.strictObject(columns('total', 'government', 'special', 'own', 'basic', 'project')),
      ),
    },
  ),
);
