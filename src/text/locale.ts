/** Languages of the kit. */
export type Locale = 'zh-CN' | 'en';

/** Words of one subject in every language; a missing language or key does not compile. */
export type Catalogue<Words> = Record<Locale, Words>;

/** The kit's language for a BCP 47 tag of the page: English where the page says so, else Chinese. */
export function localeOf(tag: string | null | undefined): Locale {
  return /^en\b/i.test(tag ?? '') ? 'en' : 'zh-CN';
}
