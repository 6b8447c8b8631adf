import { nameOf } from '../../model/codes/codes.js';
import { renderFlag } from './cell-flag.js';
import type { ChecksPack } from './checks-pack.js';
import { renderFindings } from './figure-findings.js';
import { renderPanel, renderTools, summaryText } from './panel.js';

export const pack: ChecksPack = { nameOf, renderFindings, renderFlag, summaryText, renderTools, renderPanel };
