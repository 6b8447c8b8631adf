import { spoken } from '../languages.js';
import { treemapWords as chinese } from '../zh-cn/treemap.js';

export const treemapWords = spoken('treemapWords', chinese);
