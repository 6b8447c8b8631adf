import type { BudgetEventDetails } from '../base/events.js';

/** What a reader has set in a figure of the report: the property of which element, and where its events tell it. */
const settings = [
  { name: 'drill', tag: 'budget-treemap', property: 'drill', detail: 'drill' },
  { name: 'treemap', tag: 'budget-treemap', property: 'grouping', detail: 'mode' },
  { name: 'economic', tag: 'budget-economic', property: 'view', detail: 'mode' },
  { name: 'projects', tag: 'budget-projects', property: 'grouping', detail: 'mode' },
  { name: 'targets', tag: 'budget-targets', property: 'filter', detail: 'filter' },
] as const;

/** Values by the names above. */
export type FigureSettings = Partial<Record<(typeof settings)[number]['name'], string>>;

/** Names under which figures' settings are shared. */
export const settingNames: readonly string[] = settings.map(({ name }) => name);

/** What an event of a figure changes in the settings. */
export function settingsOf(tag: string, detail: BudgetEventDetails['budget-view']): FigureSettings {
  const changed = settings.flatMap(({ name, tag: of, detail: key }) => {
    const value = of === tag ? detail[key] : undefined;
    return value === undefined ? [] : [[name, value]];
  });
  return Object.fromEntries(changed) as FigureSettings;
}

/** Gives the settings to the figures they belong to. */
export function applySettings(values: FigureSettings, figures: Iterable<Element>): void {
  for (const figure of figures) {
    for (const { name, tag, property } of settings) {
      if (values[name] !== undefined && figure.localName === tag) Reflect.set(figure, property, values[name]);
    }
  }
}
