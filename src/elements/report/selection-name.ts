import type { Budget } from '../../model/schema/document.js';
import { nameOfKey } from '../../model/series/linked-keys.js';
import type { Locale } from '../../text/languages.js';
import { baseWords, threePublicWords } from '../../text/words.js';

/** What the selected key is called: as a column of a form, else as its row is printed, else as what it stands for is. */
export function selectionName(budget: Budget, keys: readonly string[], locale: Locale): string {
  const { basic, project } = baseWords(locale);
  const columns: Record<string, string> = { basic, project, ...threePublicWords(locale).names };
  const names = keys.map((key) => (Object.hasOwn(columns, key) ? columns[key]! : nameOfKey(budget, key)));
  return names.find((name) => name !== null) ?? keys[0] ?? '';
}
