import { spoken } from '../languages.js';
import { baseWords as chinese } from '../zh-cn/base.js';

export const baseWords = spoken('baseWords', chinese);
