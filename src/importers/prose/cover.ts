import type { Place } from '../source.js';
import { dateIn, withDigits, yearsIn } from '../words/dates.js';
import type { Paragraph } from './paragraphs.js';
import { isPlaceOnly } from './region.js';
import { cleanLine } from '../words/clean.js';

/** A value with the place it was read at. */
export interface Found<T> {
  readonly value: T;
  readonly place: Place;
}

/** What the cover and the titles say of a document. */
export interface Cover {
  readonly department?: Found<string>;
  readonly year?: Found<number>;
  readonly title?: Found<string>;
  readonly published?: Found<string>;
  readonly scope?: Found<'consolidated' | 'own'>;
  readonly level?: Found<'department' | 'unit'>;
}

const NAMED =
  /^(?:预算主管部门|预算(?:编制)?(?:部门|单位)|编制(?:部门|单位)|部门名称|单位名称|填报(?:部门|单位))\s*[:：]\s*(\S.*)$/;
const DATED = /(?:公开|发布|公布|公示|编制|发文|成文|生成|更新)(?:时间|日期)\s*[:：]|^日期\s*[:：]/;
const BUDGET = /(部门|单位|街道|镇|乡|学校)?\s*(?:综合)?预算(?!执行|调整)/;

/** Reads the lines before the contents and the first title. */
export function readCover(lines: readonly Pick<Paragraph, 'text' | 'place'>[]): Cover {
  const texts = lines.map(({ text, place }) => ({ text: withDigits(text), place }));
  const title = titleOf(texts);
  const named = texts.find(({ text }) => NAMED.test(text));
  const name = named ? NAMED.exec(named.text)![1]! : title && nameIn(title.value);
  const dated = texts.find(({ text }) => labelledDate(text) !== null) ?? texts.find(isDateAlone);
  const place = named?.place ?? title?.place;
  const whole = [title?.value ?? '', name ?? ''].join('');
  return {
    ...(name && place ? { department: { value: withoutScope(name), place } } : {}),
    ...(title && yearsIn(title.value)[0]
      ? { year: { value: yearsIn(title.value)[0]!, place: title.place } }
      : {}),
    ...(title ? { title } : {}),
    ...(dated
      ? { published: { value: labelledDate(dated.text) ?? dateIn(dated.text)!, place: dated.place } }
      : {}),
    ...(place && scopeIn(whole) ? { scope: { value: scopeIn(whole)!, place } } : {}),
    ...(title && levelIn(title.value) ? { level: { value: levelIn(title.value)!, place: title.place } } : {}),
  };
}

/** The date behind its label, anywhere in a line of a page. */
function labelledDate(text: string): string | null {
  const label = DATED.exec(text);
  return label && dateIn(text.slice(label.index + label[0].length));
}

/** A line that is nothing but a date. */
function isDateAlone({ text }: { text: string }): boolean {
  return /^[（(]?\s*20\d\d\s*(年|[-./])\s*\d{1,2}\s*(月|[-./])?\s*(\d{1,2}\s*日?)?\s*[)）]?$/.test(text);
}

/** The title of the document: the line that says whose budget of which year it is, with the name before it. */
function titleOf(texts: readonly { text: string; place: Place }[]): Found<string> | undefined {
  const at = texts.findIndex(
    ({ text }) =>
      /20\d\d\s*年/.test(text) && BUDGET.test(text) && text.length <= 80 && !/[。；，]/.test(text),
  );
  const line = texts[at];
  if (!line) return undefined;
  const before = texts[at - 1];
  const after = texts[at + 1];
  const joined =
    /^20\d\d/.test(line.text) &&
    before &&
    !NAMED.test(before.text) &&
    !/[:：。]/.test(before.text) &&
    nameIn(line.text) === null
      ? `${before.text}${line.text}`
      : /^(公开|说明|\(|（)/.test(after?.text ?? '') && after!.text.length <= 10
        ? `${line.text}${after!.text}`
        : line.text;
  const place = joined.startsWith(line.text) ? line.place : before!.place;
  return { value: tidy(joined), place };
}

/** A title without the spaces of its layout. */
function tidy(title: string): string {
  return cleanLine(title).replace(/(?<=[^\x20-\x7e])\s+|\s+(?=[^\x20-\x7e])/g, '');
}

/** The department in a title such as 某某局2024年部门预算 or 2024年某某局部门预算公开. */
export function nameIn(title: string): string | null {
  const [, before = '', , after = ''] =
    /^(.*?)\s*((?:19|20)\d\d\s*年\s*(?:度)?)(.*)$/.exec(tidy(title)) ?? [];
  const name =
    before.replace(/(关于|公开)$|^关于/g, '') ||
    (/^(.{4,40}?)(?:的)?(?:部门|单位)?(?:综合)?预算/.exec(after)?.[1] ?? '');
  const bare = name.replace(/(部门|单位)$/, '');
  return bare.length < 3 || isPlaceOnly(bare) || /^(部门|单位|区级|市级|县级|省级|本级)/.test(bare)
    ? null
    : bare;
}

/** A name without （汇总）, （本级） and 部门 behind it. */
export function withoutScope(name: string): string {
  return tidy(name)
    .replace(/[（(](汇总|本级|部门|本部|机关|公章|盖章)[)）]$/, '')
    .replace(/[。．.]$/, '');
}

/** 汇总 or 本级, where a title or name says so. */
export function scopeIn(text: string): 'consolidated' | 'own' | null {
  if (/[（(]?汇总/.test(text)) return 'consolidated';
  return /[（(](本级|机关|本部)[)）]|本级(20\d\d年)/.test(text) ? 'own' : null;
}

/** 部门预算 or 单位预算. */
export function levelIn(title: string): 'department' | 'unit' | null {
  if (/部门(综合)?预算/.test(title)) return 'department';
  return /单位(综合)?预算/.test(title) ? 'unit' : null;
}
