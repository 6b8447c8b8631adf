import { cleanLine } from '../words/clean.js';
import { halfWidth, readNumber } from './text-forms.js';

/** What the words of a text may begin with that is no part of their subject. */
export interface Speaker {
  /** Year of the budget; 0 where it is not known. */
  readonly year: number;
  /** The department and its units, longest first. */
  readonly names: readonly RegExp[];
}

/** Words before a figure without all that does not say what it is of. */
export interface Subject {
  readonly words: string;
  /** Where the words begin in what was trimmed. */
  readonly offset: number;
  /** The year they speak of, where it is not the budget's. */
  readonly otherYear: number | null;
}

/** Makes a speaker of the names a document gives its department and units. */
export function speakerOf(year: number, names: readonly string[]): Speaker {
  const all = [...new Set(names.map((name) => name.replace(/\s/g, '')))].filter((name) => name.length >= 3);
  return {
    year,
    names: all
      .sort((a, b) => b.length - a.length)
      .map((name) => new RegExp(`^${[...name].map(escaped).join('\\s*')}${BEHIND_NAME}`)),
  };
}

const BEHIND_NAME = String.raw`\s*(?:[（(](?:部门|单位|汇总|本级|本部|机关)[)）])?\s*(?:本级|本部|机关(?!运))?(?:部门|单位)?`;

function escaped(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

const OPENINGS: readonly RegExp[] = [
  /^[\s，、:：;；。,)）]+/,
  /^(?:其中|另外?|此外|同时|以及|及(?=[^其他])|并|且|包括|主要(?:包括|用于|是|为)|相应(?:安排)?|截至|共计?(?=安排)|全部为|全部是)[：:，,]?/,
  /^[我本](?:部门|单位|机关|局|委员会|委|办公室|办|院|校|中心|厅|镇|乡|街道|区|县|站|所|馆|会|社)(?:本级|机关)?/,
  /^和(?=[^\s平谐])/,
  /^(?:部门|单位)预算(?=安排购置)/,
  /^安排(?!购置|数|的)/,
  /^(?:财政拨款|一般公共预算)(?:安排)?的(?=机关|机构|公用|人员|三公|["“])/,
];

/** Takes numbering, years, the speaker's name and small words from both ends. */
export function subjectIn(lead: string, { year, names }: Speaker): Subject {
  let rest = halfWidth(lead);
  let otherYear: number | null = null;
  const all = rest.length;
  const years = [...rest.matchAll(/(?<!\d)(20\d\d)\s*年/g)].map(([, each]) => Number(each));
  if (year > 0 && years.length > 0 && !years.includes(year)) otherYear = years.at(-1)!;
  else if (/(?:^|[，；])\s*(?:上年|去年)(?:度)?(?:年初)?(?:预算|决算|执行)/.test(rest)) otherYear = year - 1;
  for (let before = ''; before !== rest;) {
    before = rest;
    const { number, style } = readNumber(rest);
    if (number !== null && style !== 'part') rest = rest.slice(rest.indexOf(number) + number.length);
    for (const opening of OPENINGS) rest = rest.replace(opening, '');
    if (otherYear === null && year > 0) rest = rest.replace(/^(?:20\d\d)\s*年(?:度|期?末|初(?!预算))?/, '');
    const name = names.find((each) => each.test(rest));
    if (name) rest = rest.replace(name, '');
  }
  return { words: withoutEnding(rest), offset: all - rest.length, otherYear };
}

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/\s*(?:共计为?|为|是|达到?|约为?|均|共(?!公)|各|分别|安排(?=$)|计划安排)\s*$/, ''],
  [/预算\s*(?:数|金额|安排数?|批复数?|编制数?|总数)\s*$/, '预算'],
  [/(?:20\d\d\s*年(?:度)?)?\s*(?:年初)预算\s*$/, ''],
  [/(?:20\d\d\s*年(?:度)?)\s*(?:支出)?预算\s*$/, ''],
  [/(?<=费用?|经费)\s*(?:财政拨款)?(?:支出)?(?:财政拨款)?(?:年初)?预算\s*(?:支出)?$/, ''],
  [/(?<=经费|运行费|购置费|接待费|维护费)\s*支出\s*$/, ''],
  [/^["“]([^“”"]+)["”]\s*(?:科目)?$/, '$1'],
  [/["”]\s*科目$/, '”'],
];

function withoutEnding(text: string): string {
  let words = text;
  for (let before = ''; before !== words;) {
    before = words;
    for (const [ending, instead] of ENDINGS) words = words.replace(ending, instead);
  }
  return cleanLine(words).replace(/(?<=[^\x20-\x7e])\s+|\s+(?=[^\x20-\x7e])/g, '');
}

const GENERIC =
  /^(?:20\d\d年度?)?(?:本年度?|当年|年初|全年|年度|本次)?(?:财政)?(?:拨款)?(?:安排|下达|批复|计划)?(?:支出)?(?:预算)?(?:安排|编制)?(?:支出|资金|经费|金额)?(?:总额|数|规模)?(?:为|是)?$/;

/** Words that name no subject of their own: 年初预算, 预算安排, 支出预算. */
export function isGeneric(words: string): boolean {
  return GENERIC.test(words);
}

/** Words that name the sum of what was listed. */
export function isSum(words: string): boolean {
  return /^(合计|总计|共计|总额)$/.test(words);
}

/**
 * 收、支总计 as 收入总计 and 支出总计.
 * @param anywhere Also behind other words: 财政拨款收入支出.
 */
export function bothOf(words: string, anywhere = false): string[] {
  const found =
    /^(.*?)(?:收\s*、\s*支|收支|收入支出|收入\s*、\s*支出|收入和支出)(?:出)?((?:预算)?(?:总计|合计|总额|总数|总预算|总收支)?(?:预算)?)$/.exec(
      words,
    );
  if (!found || (found[1] !== '' && !anywhere)) return [words];
  return [`${found[1]}收入${found[2]}`, `${found[1]}支出${found[2]}`];
}
