import { loadedWords, type Locale } from './spoken.js';

export type { Locale } from './spoken.js';

type Subjects = typeof import('./words.js');

/** Words of the elements and the rules; Chinese is the measure of what a language has to have. */
export type PageWords = { readonly [Subject in keyof Subjects]: ReturnType<Subjects[Subject]> } & {
  readonly checks: typeof import('./zh-cn/checks/index.js');
};

/** Words of the command line, the importers and the workbench. */
export type ToolWords = typeof import('./zh-cn/tools.js');

/** Puts what a document prints into the characters of a language. */
export interface PrintedWords {
  printed(text: string): string;
}

/** Where the words of a language come from. */
export interface Language {
  /** Which way it is written; `ltr` where nothing is said. */
  direction?: 'ltr' | 'rtl';
  /** Tags whose readers read it too, such as `zh-TW`. */
  covers?: readonly string[];
  words(): Promise<PageWords>;
  tools?(): Promise<ToolWords>;
  /** For readers of the same words in other characters; nothing where a document stays as it prints. */
  printed?(): Promise<PrintedWords>;
}

/** Every language beside Chinese, whose words come with what shows them. */
const languages = new Map<Locale, Language>([
  ['en', { words: () => import('./en/index.js'), tools: () => import('./en/tools.js') }],
  [
    'zh-Hant',
    {
      covers: ['zh-TW', 'zh-HK', 'zh-MO'],
      words: () => import('./zh-hant/index.js'),
      tools: () => import('./zh-hant/tools.js'),
      printed: () => import('./zh-hant/printed.js'),
    },
  ],
]);

const toolWords = new Map<Locale, ToolWords>();
/** Words on their way: whoever asks meanwhile waits for the same ones. */
const arriving = new Map<Locale, Promise<void>>();

/** Adds a language of one's own, or takes the place of one of the kit's. */
export function addLanguage(locale: Locale, language: Language): void {
  languages.set(locale, language);
  loadedWords.delete(locale);
  arriving.delete(locale);
  toolWords.delete(locale);
}

/**
 * The kit's language for a BCP 47 tag of the page: the one with the tag itself or, failing that, with most of its
 * beginning; else Chinese.
 */
export function localeOf(tag: string | null | undefined): Locale {
  const parts = (tag ?? '').toLowerCase().split('-');
  for (let length = parts.length; length > 0; length -= 1) {
    const start = parts.slice(0, length).join('-');
    for (const [locale, { covers = [] }] of languages)
      if ([locale, ...covers].some((each) => each.toLowerCase() === start)) return locale;
  }
  return 'zh-CN';
}

/** Whether readers of a language read what a disclosure prints: its names stand as they are. */
export function readsChinese(locale: Locale): boolean {
  return locale.split('-')[0] === 'zh';
}

/** Which way a language is written. */
export function writingDirection(locale: Locale): 'ltr' | 'rtl' {
  return languages.get(locale)?.direction ?? 'ltr';
}

/** The words of elements and rules in a language, once they are loaded; none for Chinese. */
export const wordsIn = (locale: Locale) => loadedWords.get(locale) as PageWords | undefined;

/** The words of the tools in a language, once they are loaded; none for Chinese. */
export const toolWordsIn = (locale: Locale): ToolWords | undefined => toolWords.get(locale);

/** Every language of the kit. */
export const locales = (): Locale[] => ['zh-CN', ...languages.keys()];

/** Every language whose words are there. */
export const loadedLocales = (): Locale[] => ['zh-CN', ...loadedWords.keys()];

/** Whether the words of a language are there. */
export const isLoaded = (locale: Locale): boolean => loadedWords.has(locale) || !languages.has(locale);

/** Whether a document's text can be put into the characters of a language. */
export const hasPrinted = (locale: Locale): boolean => languages.get(locale)?.printed !== undefined;

/** What the file with the words of a language is called where it lies beside the kit. */
export const wordsFile = (locale: Locale): string => `budget-kit.${locale}.js`;

/** What the file that puts a document's text into the characters of a language is called. */
export const printedFile = (locale: Locale): string => `budget-kit.${locale}.printed.js`;

/**
 * Loads the words of elements and rules; what is said in a language before is said in Chinese.
 * @param through How the file is imported where it is not beside the one that runs.
 * @throws What the import throws.
 */
export async function loadLanguage(
  locale: Locale,
  through: (file: string, load: () => Promise<PageWords>) => Promise<PageWords> = (_, load) => load(),
): Promise<void> {
  const language = languages.get(locale);
  if (!language || loadedWords.has(locale)) return;
  if (!arriving.has(locale))
    arriving.set(
      locale,
      through(wordsFile(locale), language.words)
        .then((words) => void (languages.get(locale) === language && loadedWords.set(locale, words)))
        .finally(() => arriving.delete(locale)),
    );
  return arriving.get(locale);
}

/**
 * Loads what puts a document's text into the characters of a language; `null` where it stays as printed.
 * @param through How the file is imported where it is not beside the one that runs.
 * @throws What the import throws.
 */
export async function loadPrinted(
  locale: Locale,
  through: (file: string, load: () => Promise<PrintedWords>) => Promise<PrintedWords> = (_, load) => load(),
): Promise<PrintedWords | null> {
  const { printed } = languages.get(locale) ?? {};
  return printed ? through(printedFile(locale), printed) : null;
}

/** Loads all words of a language, those of the tools too. */
export async function loadToolLanguage(locale: Locale): Promise<void> {
  await loadLanguage(locale);
  const words = await languages.get(locale)?.tools?.();
  if (words) toolWords.set(locale, words);
}
