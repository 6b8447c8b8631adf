import { spoken } from '../languages.js';
import {
  sectionTitles as sectionTitlesChinese,
  subjectNames as subjectNamesChinese,
} from '../zh-cn/narrative-names.js';

export const sectionTitles = spoken('sectionTitles', sectionTitlesChinese);
export const subjectNames = spoken('subjectNames', subjectNamesChinese);
