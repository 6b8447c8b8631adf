import { spoken } from '../languages.js';
import { fundWords as chinese } from '../zh-cn/fund.js';

export const fundWords = spoken('fundWords', chinese);
