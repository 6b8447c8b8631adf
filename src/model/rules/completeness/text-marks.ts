import { passedUnless } from '../check.js';
import { defineRule } from '../rule.js';
import { distinctTexts, type PlacedText } from './texts.js';

/** Characters shown on either side of what was found. */
const AROUND = 8;

/** What a template leaves to be filled in: XX, ××, ____, 待填 … */
const BLANKS = [
  /(?:^|[^A-Za-z0-9./])((?:[XxＸｘ]{2,}|[×╳]{2,})(?![A-Za-z0-9.]))/,
  /(?:^|[^A-Za-z0-9])([XＸ]\s*(?:年|月|万元|元|%|％|个|辆|台|项|家))/,
  /(_{3,}|＿{2,}|﹍{2,})/,
  /(待填写?|待补充|此处填写|请填写)/,
];

/** A choice of words that was not made. */
const CHOICES =
  /((?:增加|增长|上升)[（(／/](?:减少|下降|降低)[）)]?|(?:减少|下降|降低)[（(／/](?:增加|增长|上升)[）)]?)/;

/** No placeholder of the template is left. */
export const placeholders = defineRule({
  id: 'TEXT-PLACEHOLDER',
  group: 'completeness',
  tolerance: '–',
  severity: 'error',
  source: ['GBC B-015', 'P26'],
  needs: [],
  substantive: false,
  *check({ budget }) {
    for (const { text, role, paths } of distinctTexts(budget)) {
      // Definitions and formulas speak of 增加（减少） as such; the code of a name may hold anything.
      const patterns =
        role === 'definition' ? BLANKS : [...BLANKS, ...(isStatement(role, paths) ? [CHOICES] : [])];
      const found = firstOf(text, patterns);
      yield passedUnless(found !== null, () => ({
        paths,
        printed: { kind: 'text', text: found!.mark },
        words: { mark: found!.mark, excerpt: found!.excerpt },
      }));
    }
  },
});

function isStatement(role: PlacedText['role'], paths: readonly string[]): boolean {
  return role === 'excerpt' || (role === 'prose' && paths[0]!.startsWith('narrative.'));
}

function firstOf(text: string, patterns: readonly RegExp[]): { mark: string; excerpt: string } | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (!match) continue;
    const mark = match[1]!;
    return { mark, excerpt: excerptAt(text, match.index + match[0].length - mark.length, mark.length) };
  }
  return null;
}

/** Two marks that never stand side by side. */
const DOUBLED = /([。，、；：！？]\s*[。，、；：]|,,|;;|，,|,，)/;

/** No doubled punctuation, no quote or bracket without its other half. */
export const punctuation = defineRule({
  id: 'TEXT-PUNCT',
  group: 'completeness',
  tolerance: '–',
  severity: 'info',
  source: ['P26'],
  needs: [],
  substantive: false,
  *check({ budget }) {
    for (const { text, role, paths } of distinctTexts(budget)) {
      const doubled = firstOf(text, [DOUBLED]);
      // A statement is cut out of its sentence, and may be cut inside of brackets.
      const lone = role === 'excerpt' ? null : loneMark(text);
      const found = doubled ?? lone;
      yield passedUnless(found !== null, () => ({
        paths,
        printed: { kind: 'text', text: found!.mark },
        variant: doubled ? 'doubled' : 'unbalanced',
        words: { mark: found!.mark, excerpt: found!.excerpt },
      }));
    }
  },
});

const CLOSING: Readonly<Record<string, string>> = {
  '”': '“',
  '’': '‘',
  ')': '(',
  '》': '《',
  '】': '【',
  '」': '「',
  '』': '『',
};
const OPENING = new Set(Object.values(CLOSING));
const MARKS = /[“”‘’()（）《》【】「」『』]/g;

/** A quote or bracket without its other half; brackets of either width go together. `1）` and `a)` number an item. */
function loneMark(text: string): { mark: string; excerpt: string } | null {
  const open = new Map<string, number[]>();
  for (const { 0: printed, index } of text.matchAll(MARKS)) {
    const mark = printed === '（' ? '(' : printed === '）' ? ')' : printed;
    if (OPENING.has(mark)) open.set(mark, [...(open.get(mark) ?? []).slice(-50), index]);
    else if (open.get(CLOSING[mark]!)?.pop() === undefined && !numbersItem(text, index))
      return { mark: printed, excerpt: excerptAt(text, index, 1) };
  }
  for (const [index] of open.values())
    if (index !== undefined) return { mark: text[index]!, excerpt: excerptAt(text, index, 1) };
  return null;
}

function numbersItem(text: string, index: number): boolean {
  // ’ is an apostrophe as well.
  if (text[index] === '’') return true;
  return /(?:^|[\s。；;，,：:、.])[\da-zA-Z一二三四五六七八九十①-⑳]{1,3}[)）]$/.test(
    text.slice(Math.max(0, index - 5), index + 1),
  );
}

function excerptAt(text: string, start: number, length: number): string {
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, start + length + AROUND);
  return `${from > 0 ? '…' : ''}${text.slice(from, to).trim()}${to < text.length ? '…' : ''}`;
}
