import { defineElement, type ElementClass } from './base/define.js';
import { setTermMarker } from './base/terms.js';
import { BudgetReport } from './report/budget-report.js';
import { tags, type Classes } from './tags.js';
import { markTerms } from './term/known-terms.js';

/** Every element of the kit by its tag: those of the list, and the report, which is made of them. */
export const elements: Readonly<Record<string, ElementClass>> = {
  ...Object.fromEntries(Object.entries(tags).map(([tag, { element }]) => [tag, element])),
  'budget-report': BudgetReport,
};

type Instances = { [Tag in keyof Classes]: InstanceType<Classes[Tag]> };

declare global {
  interface HTMLElementTagNameMap extends Instances {
    'budget-report': BudgetReport;
  }
}

/** Registers every element; what the page has already stays as it is. */
export function defineElements(): void {
  setTermMarker(markTerms);
  for (const [tag, element] of Object.entries(elements)) defineElement(tag, element);
}
