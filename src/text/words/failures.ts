import { spoken } from '../languages.js';
import { failureSentences as chinese } from '../zh-cn/failures.js';

export const failureSentences = spoken('failureSentences', chinese);
