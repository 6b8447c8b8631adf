import { spoken } from '../languages.js';
import { incomeWords as chinese } from '../zh-cn/income.js';

export const incomeWords = spoken('incomeWords', chinese);
