import { spoken } from '../languages.js';
import { tableWords as chinese } from '../zh-cn/table.js';

export const tableWords = spoken('tableWords', chinese);
