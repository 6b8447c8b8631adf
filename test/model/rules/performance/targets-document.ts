import { performanceRules } from '../../../../src/model/rules/performance/rules.js';
import type { Finding } from '../../../../src/model/rules/finding.js';
import type { Budget, Tables } from '../../../../src/model/schema/document.js';
import { budgetWith } from '../../series/budget-builder.js';
import { findingsOf, outcomeOf, sentencesOf } from '../samples.js';

type OverallRow = NonNullable<Tables['overallPerformance']>['rows'][number];
type ProjectRow = NonNullable<Tables['projectPerformance']>['rows'][number];
type Indicator = NonNullable<ProjectRow['indicators']>[number];

const head = { unit: '万元', decimals: 2 } as const;

/** A row of the department's table: 产出指标 unless said otherwise. */
export const row = (
  name: string,
  value: string | null,
  rest: Partial<Pick<OverallRow, 'level1' | 'level2' | 'explanation'>> = {},
): OverallRow => ({ kind: 'indicator', level1: '产出指标', level2: '数量指标', name, value, ...rest });

export const overall = (...rows: OverallRow[]): Tables => ({
  overallPerformance: { ...head, title: '部门整体绩效目标表', rows },
});

/** An indicator of a project. */
export const indicator = (
  dimension: Indicator['dimension'],
  name: string,
  value: string | null,
  rest: Partial<Indicator> = {},
): Indicator => ({ dimension, name, value, ...rest });

/** A project of 10 万元 with these indicators. */
export const project = (name: string, indicators?: Indicator[], total: number | null = 10): ProjectRow => ({
  kind: 'project',
  name,
  total,
  ...(indicators && { indicators }),
});

export const projects = (...rows: ProjectRow[]): Tables => ({
  projectPerformance: { ...head, title: '项目绩效目标表', rows },
});

/** A document of one target of the department. */
export const single = (name: string, value: string | null): Budget => budgetWith(overall(row(name, value)));

const options = { rules: performanceRules };

/** Findings of one rule, with no rule of another group evaluated. */
export const found = (rule: string, budget: Budget): Finding[] => findingsOf(rule, budget, options);
export const outcome = (rule: string, budget: Budget): string => outcomeOf(rule, budget, options);
export const sentences = (rule: string, budget: Budget): string[] => sentencesOf(rule, budget, options);

export { budgetWith };
