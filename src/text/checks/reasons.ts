import type { Reason } from '../../model/rules/finding.js';
import type { Budget } from '../../model/schema/document.js';
import type { Locale } from '../languages.js';
import { shortTitle } from './place-names.js';
import { reasonWords } from './words.js';

/** Why a rule was not evaluated, in a few words. */
export function reasonText(reason: Reason, budget: Budget, locale: Locale): string {
  const words = reasonWords(locale);
  switch (reason.code) {
    case 'table-missing':
      return words['table-missing'](reason.tables.map((table) => shortTitle(budget, table, locale)));
    case 'not-stated':
      return words['not-stated'](words.unstated[reason.what] ?? reason.what);
    default:
      return words[reason.code];
  }
}
