import { spoken } from '../languages.js';
import { economicWords as chinese } from '../zh-cn/economic.js';

export const economicWords = spoken('economicWords', chinese);
