import { attributeOf, visit, type Element } from './parse-page.js';

/** Elements that print no text, or whose text is no part of the page. */
const SILENT = new Set([
  'head',
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'frame',
  'object',
  'embed',
  'svg',
  'math',
  'canvas',
  'audio',
  'video',
  'select',
  'textarea',
  'button',
  'input',
  'datalist',
]);
const HIDING = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i;

/** Elements that begin and end a line. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody ' +
    'td tfoot th thead tr ul'
  ).split(' '),
);

export function isSilent({ tagName }: Element): boolean {
  return SILENT.has(tagName);
}

export function isHidden(element: Element): boolean {
  return attributeOf(element, 'hidden') !== undefined || HIDING.test(attributeOf(element, 'style') ?? '');
}

export function isBlock({ tagName }: Element): boolean {
  return BLOCKS.has(tagName);
}

/** Whether there is any text in an element that would be shown. */
export function hasVisibleText(element: Element): boolean {
  let found = false;
  visit(element, {
    enter: (child) => !found && !isSilent(child) && !isHidden(child),
    text: (value) => void (found ||= value.trim() !== ''),
  });
  return found;
}
