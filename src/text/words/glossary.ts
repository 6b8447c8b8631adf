import { spoken } from '../languages.js';
import { glossaryWords as chinese } from '../zh-cn/glossary.js';

export const glossaryWords = spoken('glossaryWords', chinese);
