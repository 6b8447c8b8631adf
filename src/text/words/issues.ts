import { spoken } from '../languages.js';
import { failureSentences as failures, issueSentences as issues } from '../zh-cn/issues.js';

export const issueSentences = spoken('issueSentences', issues);
export const failureSentences = spoken('failureSentences', failures);
