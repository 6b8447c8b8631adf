import type { performanceRules } from '../../model/rules/performance/rules.js';
import type { GroupWords } from './group-words.js';

/** Words of the rules of the group `performance`. */
export const performanceWords: GroupWords<(typeof performanceRules)[number]['id']> = {
  'zh-CN': {},
  en: {},
};
