import type { Family } from '../family.js';

/** Guangdong: 收入总表 and 支出总表 as lists one below the other; its forms are not laid out here. */
export const guangdong: Family = { regions: ['广东'], department: '部门名称', demands: [], forms: {} };
