import type { yearOnYearRules } from '../../model/rules/year-on-year/rules.js';
import type { GroupWords } from './group-words.js';

/** Words of the rules of the group `yearOnYear`. */
export const yearOnYearWords: GroupWords<(typeof yearOnYearRules)[number]['id']> = {
  'zh-CN': {},
  en: {},
};
