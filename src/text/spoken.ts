/** A language of the kit, by its BCP 47 tag: `zh-CN`, `en`, `zh-Hant`, or one that a page has added. */
export type Locale = string;

/** The words of each language that is loaded, by subject. Chinese is none of them: it comes with what speaks it. */
export const loadedWords = new Map<Locale, object>();

/**
 * What is said of a subject in a language: Chinese until the words of the language are loaded.
 * @param subject The name it has in `words.ts` and in every language.
 */
export const spoken =
  <Words>(subject: string, chinese: Words) =>
  (locale: Locale): Words =>
    (loadedWords.get(locale) as Record<string, Words> | undefined)?.[subject] ?? chinese;
