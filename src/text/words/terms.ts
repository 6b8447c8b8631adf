import { spoken } from '../languages.js';
import { knownTerms as knownTermsChinese, termsWords as termsWordsChinese } from '../zh-cn/terms.js';

export const knownTerms = spoken('knownTerms', knownTermsChinese);
export const termsWords = spoken('termsWords', termsWordsChinese);
