import type { rowRules } from '../../model/rules/row/rules.js';
import type { GroupWords } from './group-words.js';

/** Rules within a row. */
export const rowWords: GroupWords<(typeof rowRules)[number]['id']> = {
  'zh-CN': {
    'ROW-EXP-BASIC': { title: '基本支出小计等于各类之和' },
    'ROW-EXP-BASIC-BLANK': { title: '有明细的基本支出小计不能空白' },
  },
  en: {
    'ROW-EXP-BASIC': { title: 'Basic expenditure is the sum of its categories' },
    'ROW-EXP-BASIC-BLANK': { title: 'A subtotal with details is not blank' },
  },
};
