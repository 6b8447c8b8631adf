import { spoken } from '../languages.js';
import { threePublicWords as chinese } from '../zh-cn/three-public.js';

export const threePublicWords = spoken('threePublicWords', chinese);
