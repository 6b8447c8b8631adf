import { spoken } from '../languages.js';
import { sideWords as chinese } from '../zh-cn/sides.js';

export const sideWords = spoken('sideWords', chinese);
