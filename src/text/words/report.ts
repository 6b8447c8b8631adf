import { spoken } from '../languages.js';
import { reportWords as chinese } from '../zh-cn/report.js';

export const reportWords = spoken('reportWords', chinese);
