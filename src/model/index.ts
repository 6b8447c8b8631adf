/** The document model alone, for servers, scripts and rules: no DOM and no element. */
export type { Issue, IssueCode, IssueDetails, IssueSeverity, Path } from './issues.js';
export { printPath } from './issues.js';
export type { Fen } from './money.js';
export { ZERO, exponentOf, percentOf, subtractFen, sumFen, toFen } from './money.js';
export type { ParseResult } from './parse.js';
export { parseBudget, parseBudgetText } from './parse.js';
export { readPath } from './read-path.js';
export type { Unit } from './schema/amounts.js';
export type { Budget, BudgetInput, Tables } from './schema/document.js';
export { SCHEMA_VERSION, budgetSchema } from './schema/document.js';
export type { TableId } from './schema/tables.js';
export { TABLE_IDS } from './schema/tables.js';
export { nameOf, parentOf } from './codes/codes.js';
export { departmentCodesOf, governmentCodesOf, isCrosswalkPair } from './codes/crosswalk.js';
