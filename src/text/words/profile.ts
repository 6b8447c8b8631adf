import { spoken } from '../languages.js';
import { profileWords as chinese } from '../zh-cn/profile.js';

export const profileWords = spoken('profileWords', chinese);
