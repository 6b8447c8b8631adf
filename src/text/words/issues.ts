import { spoken } from '../languages.js';
import { issueSentences as chinese } from '../zh-cn/issues.js';

export const issueSentences = spoken('issueSentences', chinese);
