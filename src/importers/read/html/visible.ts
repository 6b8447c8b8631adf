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
const HIDING =
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|text-decoration[\w-]*\s*:[^;]*line-through)/i;

/** Elements whose text is struck out. */
const STRUCK = new Set(['del', 's', 'strike']);

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

/** Whether an element is not shown, or is shown as struck out. */
export function isHidden(element: Element): boolean {
  return (
    STRUCK.has(element.tagName) ||
    attributeOf(element, 'hidden') !== undefined ||
    HIDING.test(attributeOf(element, 'style') ?? '')
  );
}

/** What a form control shows: a field its value, a list the choice made, a text area its text; `null` for none. */
export function valueOf(element: Element): string | null {
  const { tagName } = element;
  if (tagName === 'input')
    return /^(hidden|password|button|submit|reset|image|file|checkbox|radio)$/i.test(
      attributeOf(element, 'type') ?? '',
    )
      ? null
      : (attributeOf(element, 'value') ?? '');
  if (tagName === 'textarea' || tagName === 'button') return textOf(element);
  if (tagName !== 'select') return null;
  const options: Element[] = [];
  visit(element, {
    enter(child) {
      if (child.tagName === 'option') options.push(child);
      return child.tagName !== 'option';
    },
    text: () => undefined,
  });
  const chosen = options.find((option) => attributeOf(option, 'selected') !== undefined) ?? options[0];
  return chosen ? textOf(chosen) : '';
}

function textOf(element: Element): string {
  let text = '';
  visit(element, { enter: () => true, text: (value) => void (text += value) });
  return text;
}

/** Marks of notes behind what a cell says: ①, [1], *, raised. */
const NOTE_MARK = /^\s*([①-⑳*＊※†‡]+|[[(（〔【]?\s*(注\s*)?\d{1,2}\s*[\])）〕】]?)\s*$/;

/** Whether a raised text behind others in its cell is the mark of a note; alone, or with other words, it is text. */
export function isNoteMark(element: Element, cell: Element): boolean {
  if (element.tagName !== 'sup') return false;
  return NOTE_MARK.test(textOf(element)) && textOf(cell).trim() !== textOf(element).trim();
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
