import { RULES_FILE } from '../../../elements/checks/rules.js';
import type { Budget } from '../../../model/schema/document.js';
import { hasPrinted, locales, printedFile, wordsFile } from '../../../text/languages.js';
import { documentFileName } from './embed-code.js';
import { finishWords } from '../../../text/workbench/words.js';

/** The files of the further languages, for pages that are in one. */
export const LANGUAGE_FILES = locales().flatMap((locale) => [
  ...(locale === 'zh-CN' ? [] : [wordsFile(locale)]),
  ...(hasPrinted(locale) ? [printedFile(locale)] : []),
]);

/** Files of the kit that a page may ask for. */
export const KIT_FILES = ['budget-kit.js', RULES_FILE, ...LANGUAGE_FILES];

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'";

/**
 * The files of a folder that is a page with the whole report. The document stands in the page, so that it also opens
 * without a server, and beside it, so that people can have it.
 */
export function staticPage(
  budget: Budget,
  json: string,
  kit: ReadonlyMap<string, Uint8Array>,
): Map<string, Uint8Array> {
  const { page } = finishWords('zh-CN');
  const file = documentFileName(budget.year);
  const title = escapeText(page.title(budget.department.name, budget.year));
  const lines = [
    '<!doctype html>',
    '<html lang="zh-CN">',
    '<head>',
    '<meta charset="utf-8" />',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}" />`,
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    `<title>${title}</title>`,
    '<link rel="icon" href="data:," />',
    '<link rel="stylesheet" href="page.css" />',
    '<script src="budget-kit.js" defer></script>',
    '</head>',
    '<body>',
    '<main>',
    '<budget-report heading-level="1" sync-url>',
    `<script type="application/json">${jsonInPage(json)}</script>`,
    '</budget-report>',
    `<noscript><p>${page.noScript}<a href="${file}">${file}</a></p></noscript>`,
    `<p class="data"><a href="${file}" download>${page.data}</a></p>`,
    '</main>',
    '</body>',
    '</html>',
    '',
  ];
  const encoder = new TextEncoder();
  return new Map([
    ['index.html', encoder.encode(lines.join('\n'))],
    ['page.css', encoder.encode(PAGE_CSS)],
    ['说明.txt', encoder.encode(`\ufeff${page.readme}`)],
    [file, encoder.encode(json)],
    ...kit,
  ]);
}

/** JSON that cannot end the element it stands in: `<` can only stand inside its strings. */
const jsonInPage = (json: string): string => json.replaceAll('<', '\\u003c');

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const PAGE_CSS = `html {
  color-scheme: light dark;
}
body {
  margin: 0;
  font:
    16px/1.8 system-ui,
    'PingFang SC',
    'Microsoft YaHei',
    'Noto Sans CJK SC',
    sans-serif;
}
main {
  max-width: 1200px;
  margin-inline: auto;
  padding: 24px 16px 48px;
}
.data {
  margin-top: 32px;
  font-size: 14px;
}
`;
