import type { crossRules } from '../../model/rules/cross/rules.js';
import type { GroupWords } from './group-words.js';

/** Words of the rules of the group `cross`. */
export const crossWords: GroupWords<(typeof crossRules)[number]['id']> = {
  'zh-CN': {},
  en: {},
};
