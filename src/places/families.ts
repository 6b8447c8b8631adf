import type { Family } from './family.js';
import { guangdong } from './guangdong/family.js';
import { guangxi } from './guangxi/family.js';
import { henan } from './henan/family.js';
import { jiangsu } from './jiangsu/family.js';
import { shanghai } from './shanghai/family.js';
import type { TableId } from './table-ids.js';

/** What every place must publish (基层政务公开标准目录, 财政预决算领域). */
export const NATIONAL_TABLES: readonly TableId[] = [
  'incomeExpenditure',
  'income',
  'expenditure',
  'appropriation',
  'generalExpenditure',
  'basicExpenditure',
  'threePublic',
  'fundExpenditure',
];

/** Every family of forms; of two that fit a document alike, the first. */
export const families: readonly Family[] = [henan, shanghai, jiangsu, guangxi, guangdong];
