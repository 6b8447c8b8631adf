import type { Locale } from '../languages.js';
import { reviewWords, fieldNames, prefixes, indicatorName } from './words.js';

/** What a column means, in words, by its field in the words of the corrections; unknown ones as they are. */
export function columnName(field: string, locale: Locale): string {
  const names = fieldNames(locale);
  if (Object.hasOwn(names, field)) return names[field]!;
  const [, before = '', last = ''] = /^(\w+)\.(.+)$/.exec(field) ?? [];
  if (before === 'previous') return reviewWords(locale).previousYear(columnName(last, locale));
  const prefix = prefixes(locale);
  if (!Object.hasOwn(prefix, before)) return field;
  const isIndicator = before !== 'income' && before !== 'expenditure';
  return (
    prefix[before]! + (isIndicator && last === 'name' ? indicatorName(locale) : columnName(last, locale))
  );
}
