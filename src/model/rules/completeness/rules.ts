import type { Rule } from '../rule.js';
import { budgetUnits } from './budget-units.js';
import { copiedText } from './copied.js';
import { basicAndProject, performanceTargets, threePublicParts } from './disclosed-parts.js';
import { numbering, termTwice } from './numbering.js';
import { sections } from './sections.js';
import { tableMissing, tableSet, tableTitle, tableUnlisted } from './tables-there.js';
import { placeholders, punctuation } from './text-marks.js';
import { kindWording, misprints, publishedInTime, unitLine } from './wording.js';

/** Rules on completeness and statutory disclosure, in the order of the catalogue. */
export const completenessRules = [
  tableSet,
  tableMissing,
  tableUnlisted,
  tableTitle,
  basicAndProject,
  threePublicParts,
  sections,
  publishedInTime,
  performanceTargets,
  budgetUnits,
  unitLine,
  kindWording,
  placeholders,
  numbering,
  termTwice,
  copiedText,
  misprints,
  punctuation,
] as const satisfies readonly Rule[];
