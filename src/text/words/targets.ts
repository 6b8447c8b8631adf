import { spoken } from '../languages.js';
import { targetsWords as chinese } from '../zh-cn/targets.js';

export const targetsWords = spoken('targetsWords', chinese);
