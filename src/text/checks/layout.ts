import type { layoutRules } from '../../model/rules/layout/rules.js';
import type { GroupWords } from './group-words.js';

/** Words of the rules of the group `layout`. */
export const layoutWords: GroupWords<(typeof layoutRules)[number]['id']> = {
  'zh-CN': {},
  en: {},
};
