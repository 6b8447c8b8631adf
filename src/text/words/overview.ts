import { spoken } from '../languages.js';
import { overviewWords as chinese } from '../zh-cn/overview.js';

export const overviewWords = spoken('overviewWords', chinese);
