import type { Decorator, Preview } from '@storybook/web-components-vite';
import { loadLanguage, locales } from '../src/text/languages.js';
import { displayUnits } from '../src/text/numbers.js';
import { applyTheme, themes } from '../stories/themes.js';

type Toolbar = NonNullable<NonNullable<Preview['globalTypes']>[string]['toolbar']>;
type Icon = NonNullable<Toolbar['icon']>;

const choice = (description: string, icon: Icon, items: { value: string; title: string }[]) => ({
  description,
  toolbar: { icon, items, dynamicTitle: true },
});

/** The switches of the toolbar: what a portal decides. */
export const globalTypes = {
  theme: choice(
    'Theme',
    'contrast',
    Object.entries(themes).map(([value, { title }]) => ({ value, title })),
  ),
  language: choice(
    'Language of the page',
    'globe',
    locales().map((value) => ({ value, title: nameOf(value) })),
  ),
  unit: choice('Unit of amounts', 'credit', [
    { value: 'auto', title: '单位：自动' },
    ...displayUnits.map(([value, title]) => ({ value, title: `单位：${title}` })),
  ]),
  direction: choice('Direction of the page', 'transfer', [
    { value: 'ltr', title: '从左到右' },
    { value: 'rtl', title: '从右到左' },
  ]),
  fontSize: choice(
    'Font size of the page',
    'paragraph',
    ['14px', '16px', '20px', '28px'].map((value) => ({ value, title: value })),
  ),
} satisfies Preview['globalTypes'];

export const initialGlobals: Record<keyof typeof globalTypes, string> = {
  theme: 'light',
  language: 'zh-CN',
  unit: 'auto',
  direction: 'ltr',
  fontSize: '16px',
};

/** The words of all languages are there before a story is looked at, so that nothing changes under a test. */
export const loadLanguages = () => Promise.all(locales().map((locale) => loadLanguage(locale)));

/** Sets up the page around a story. */
export const inPortal: Decorator = (story, { args, globals, canvasElement }) => {
  const { theme, language, unit, direction, fontSize } = globals as typeof initialGlobals;
  for (const element of [document.documentElement, canvasElement]) {
    element.lang = language;
    element.dir = direction;
    element.style.fontSize = fontSize;
  }
  // The whole page is the portal's; among the docs a story has a box of its own.
  const page = canvasElement.id === 'storybook-root' ? document.body : canvasElement;
  applyTheme(page, theme as keyof typeof themes);
  return unit === 'auto' ? story() : story({ args: { ...args, unit } });
};

function nameOf(locale: string): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale;
}
