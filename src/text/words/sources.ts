import { spoken } from '../languages.js';
import { sourceNames as chinese } from '../zh-cn/sources.js';

export const sourceNames = spoken('sourceNames', chinese);
