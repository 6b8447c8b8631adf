import type { Budget } from '../../model/schema/document.js';
import { nameOfKey } from '../../model/series/linked-keys.js';
import { baseWords } from '../../text/base.js';
import type { Locale } from '../../text/locale.js';
import { threePublicWords } from '../../text/three-public.js';

/** What the selected key is called: as a column of a form, else as its row is printed, else as what it stands for is. */
export function selectionName(budget: Budget, keys: readonly string[], locale: Locale): string {
  const { basic, project } = baseWords[locale];
  const columns: Record<string, string> = { basic, project, ...threePublicWords[locale].names };
  const names = keys.map((key) => (Object.hasOwn(columns, key) ? columns[key]! : nameOfKey(budget, key)));
  return names.find((name) => name !== null) ?? keys[0] ?? '';
}
