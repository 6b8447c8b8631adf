import type { codesRules } from '../../model/rules/codes/rules.js';
import type { GroupWords } from './group-words.js';

/** Words of the rules of the group `codes`. */
export const codesWords: GroupWords<(typeof codesRules)[number]['id']> = {
  'zh-CN': {},
  en: {},
};
