import { spoken } from '../languages.js';
import { projectsWords as chinese } from '../zh-cn/projects.js';

export const projectsWords = spoken('projectsWords', chinese);
