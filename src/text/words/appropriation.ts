import { spoken } from '../languages.js';
import { appropriationWords as chinese } from '../zh-cn/appropriation.js';

export const appropriationWords = spoken('appropriationWords', chinese);
