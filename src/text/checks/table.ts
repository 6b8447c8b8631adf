import type { tableRules } from '../../model/rules/table/rules.js';
import type { GroupWords } from './group-words.js';

/** Words of the rules of the group `table`. */
export const tableWords: GroupWords<(typeof tableRules)[number]['id']> = {
  'zh-CN': {},
  en: {},
};
