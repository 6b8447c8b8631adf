import { spoken } from '../languages.js';
import { checksWords as chinese } from '../zh-cn/checks.js';

export const checksWords = spoken('checksWords', chinese);
