import type { narrativeRules } from '../../model/rules/narrative/rules.js';
import type { GroupWords } from './group-words.js';

/** Words of the rules of the group `narrative`. */
export const narrativeWords: GroupWords<(typeof narrativeRules)[number]['id']> = {
  'zh-CN': {},
  en: {},
};
