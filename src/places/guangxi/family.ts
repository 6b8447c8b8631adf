import type { Family } from '../family.js';

/** Guangxi: eleven tables, of which ten are canonical; its forms are not laid out here. */
export const guangxi: Family = {
  regions: ['广西'],
  department: '部门名称',
  demands: [
    { tables: ['stateCapitalExpenditure'] },
    { tables: ['projectPerformance'], listed: '对下转移支付' },
  ],
  forms: {},
};
