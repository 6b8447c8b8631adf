import { codesRules } from './codes/rules.js';
import { completenessRules } from './completeness/rules.js';
import { crossRules } from './cross/rules.js';
import { layoutRules } from './layout/rules.js';
import { narrativeRules } from './narrative/rules.js';
import { performanceRules } from './performance/rules.js';
import { rowRules } from './row/rules.js';
import type { Rule } from './rule.js';
import { tableRules } from './table/rules.js';
import { yearOnYearRules } from './year-on-year/rules.js';

/** Every rule, in the order of the catalogue. */
export const rules = [
  ...rowRules,
  ...tableRules,
  ...crossRules,
  ...narrativeRules,
  ...yearOnYearRules,
  ...codesRules,
  ...completenessRules,
  ...performanceRules,
  ...layoutRules,
] as const satisfies readonly Rule[];

/** Id of a rule of the catalogue. */
export type RuleId = (typeof rules)[number]['id'];

const byId = new Map<string, Rule>(rules.map((rule) => [rule.id, rule]));

/** The rule of an id, or `undefined` for an id that is none. */
export const ruleOf = (id: string): Rule | undefined => byId.get(id);
