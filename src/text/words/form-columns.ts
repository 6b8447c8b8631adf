import { spoken } from '../languages.js';
import { headNames as chinese } from '../zh-cn/form-columns.js';

export const headNames = spoken('headNames', chinese);
