import type { Rule } from '../rule.js';
import { indexRow } from './index-row.js';
import { misplacedHeader, pageBreak, shiftedRow } from './notes.js';
import { totalRow } from './total-row.js';
import { yearColumn } from './year-column.js';

/** Rules of the group `layout`, in the order of the catalogue. */
export const layoutRules = [
  shiftedRow,
  misplacedHeader,
  pageBreak,
  totalRow,
  indexRow,
  yearColumn,
] as const satisfies readonly Rule[];
