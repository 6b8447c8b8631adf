/** The public API of budget-kit. Importing it registers nothing: `budget-kit/define` does. */
export { BudgetEconomic } from './elements/budget-economic.js';
export { BudgetReport } from './elements/budget-report.js';
export { BudgetTargets } from './elements/budget-targets.js';
export { BudgetThreePublic } from './elements/budget-three-public.js';
export { BudgetTreemap } from './elements/budget-treemap.js';
export { defineElement, type ElementClass } from './elements/base/define.js';
export { elements } from './elements/elements.js';
export type { BudgetEventDetails } from './elements/base/events.js';
export type { DisplayUnit } from './text/numbers.js';
export { issueSentence } from './text/issues.js';
export type { Locale } from './text/locale.js';
export { failureSentence } from './text/load-failures.js';
export type { LoadFailure } from './model/load-failure.js';
export * from './model/index.js';
