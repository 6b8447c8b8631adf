import { spoken } from '../languages.js';
import { balanceWords as chinese } from '../zh-cn/balance.js';

export const balanceWords = spoken('balanceWords', chinese);
