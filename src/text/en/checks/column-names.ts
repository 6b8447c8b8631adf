import { baseWords } from '../base.js';
import { sourceNames } from '../sources.js';
import { threePublicWords } from '../three-public.js';

/** Names of the columns of all tables by their ids; `threePublic` is the total of 三公 itself. */
export const columnNames: Record<string, string> = {
  ...threePublicWords.names,
  ...sourceNames,
  ...baseWords.types,
  amount: 'Amount',
  total: 'Total',
  basic: 'Basic expenditure',
  project: 'Project expenditure',
  businessExpenditure: 'Business expenditure of institutions',
  toSuperior: 'Paid to superior bodies',
  toAffiliated: 'Grants to affiliated units',
  thisYear: 'Income of the year',
  government: 'Government budget',
  operatingCost: 'Office operating costs',
  meeting: 'Meetings',
  training: 'Training',
  threePublic: 'Three-public expenses',
  name: 'Name',
  code: 'Code',
  govCode: 'Government code',
  govName: 'Government category',
  note: 'Note',
  title: 'Title',
  unit: 'Unit',
};
