/** Registers every element of the kit; loading it twice does no harm. */
import { defineElement } from './elements/base/define.js';
import { BudgetTreemap } from './elements/budget-treemap.js';
import { elements } from './elements/elements.js';
import { functionSectionName } from './model/codes/function-sections.js';

BudgetTreemap.officialName = functionSectionName;

for (const [tag, element] of Object.entries(elements)) defineElement(tag, element);
