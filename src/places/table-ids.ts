/** Canonical ids of all statutory tables, in the order of the forms; apart from their schema, for code that checks nothing. */
export const TABLE_IDS = [
  'incomeExpenditure',
  'income',
  'expenditure',
  'appropriation',
  'generalExpenditure',
  'basicExpenditure',
  'economicSummary',
  'threePublic',
  'fundExpenditure',
  'stateCapitalExpenditure',
  'projects',
  'overallPerformance',
  'projectPerformance',
] as const;

/** Canonical id of a statutory table. */
export type TableId = (typeof TABLE_IDS)[number];
