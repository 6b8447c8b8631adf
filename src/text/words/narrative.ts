import { spoken } from '../languages.js';
import { narrativeWords as chinese } from '../zh-cn/narrative.js';

export const narrativeWords = spoken('narrativeWords', chinese);
