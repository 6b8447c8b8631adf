import { readProjectRows as projectRowsOf } from '../series/project-rows.js';
import { readSide as sideOf } from '../series/two-sided.js';
import { remembered } from './remembered.js';

/** One side of a two-sided table, as the pictures read it. */
export const readSide = remembered(sideOf);

/** The rows of projects of 项目支出表 or 项目绩效目标表, as the pictures read them. */
export const readProjectRows = remembered(projectRowsOf);
