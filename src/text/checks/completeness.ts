import type { completenessRules } from '../../model/rules/completeness/rules.js';
import type { GroupWords } from './group-words.js';

/** Words of the rules of the group `completeness`. */
export const completenessWords: GroupWords<(typeof completenessRules)[number]['id']> = {
  'zh-CN': {},
  en: {},
};
