import type { Unit } from '../../model/schema/amounts.js';
import { isContentsLine, matchTitle, type TitleMatch } from './match-title.js';
import { keyOf } from '../words/keys.js';

/** What one line around a table says about it. */
export interface About {
  title?: { match: TitleMatch; text: string };
  unit?: Unit;
  form?: string;
  department?: string;
  /** The line has the label of the department or of the unit only; what it labels stands in the next cell. */
  label?: 'department' | 'unit' | 'either';
}

const UNIT = /(?:单位|金额)[:：]?(?:人民币)?[(]?([千万亿]?元)/;
const UNIT_ALONE = /^[(]?(?:金额)?单位?[:：]?(?:人民币)?([千万亿]?元)[)]?$/;
const DEPARTMENT =
  /^(?:(?:编制|填报|预算|公开|申报|填表|编报)?(?:部门|单位)(?:名称)?|(?:部门|单位)[(](?:单位|部门|盖章|公章)[)](?:名称)?|部门[(、/]单位[)]?名称|预算主管部门|主管部门)[:：]/;
/** 单位： alone labels a department as well as a unit of money. */
const LABEL_OF_BOTH = /^单位[:：]$/;
const UNIT_LABEL = /^[(]?(?:金额|货币|计量)(?:单位)?[:：]$/;
const FORM =
  /^[(]?((?:部门|单位)?(?:预算)?(?:公开)?[\dA-Z]*(?:预算)?(?:公开|附|预)?表?[\d一二三四五六七八九十]+(?:[-—]\d+)*表?)[)]?$/;

/** Unit a text states: 单位：万元, （万元）, 金额单位:元. */
export function unitIn(text: string): Unit | null {
  const key = keyOf(text);
  const match = UNIT_ALONE.exec(key) ?? UNIT.exec(key);
  return (match?.[1] as Unit | undefined) ?? unitInBrackets(text);
}

/** The unit that a title names in brackets: 支出总表（单位：万元）. */
function unitInBrackets(text: string): Unit | null {
  const match = /[(](?:金额)?(?:单位[:：]?)?(?:人民币)?([千万亿]?元)[)]/.exec(keyOf(text));
  return (match?.[1] as Unit | undefined) ?? null;
}

/** The unit that a text is and nothing else: 万元, （元）. */
export function unitAlone(text: string): Unit | null {
  const match = /^[(]?(?:人民币)?([千万亿]?元)[)]?$/.exec(keyOf(text));
  return (match?.[1] as Unit | undefined) ?? null;
}

/** Parts of a text that stand apart: lines, and what wide room or tabs separate. */
export function partsOf(text: string): string[] {
  return text
    .split(/\n|\t|[ \u3000]{2,}/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/**
 * Reads a line above a table: title, unit, department, form number.
 * @returns `null` where a part of it says none of these.
 */
export function readAbout(text: string): About | null {
  const about: About = {};
  const whole = readTitle(text);
  if (whole) {
    const unit = unitInBrackets(text);
    return { title: whole, ...(unit ? { unit } : {}) };
  }
  const parts = unglued(text);
  for (const [index, part] of parts.entries()) {
    const key = keyOf(part);
    const unit = unitIn(part);
    if (DEPARTMENT.test(key) && !UNIT_ALONE.test(key)) {
      const name = part.replace(/^[^:：]*[:：]\s*/, '').trim();
      if (name) about.department = name;
      else about.label = LABEL_OF_BOTH.test(key) ? 'either' : 'department';
    } else if (UNIT_LABEL.test(key)) about.label = 'unit';
    else if (about.label && about.label !== 'department' && unitAlone(part)) {
      about.unit = unitAlone(part)!;
      delete about.label;
    } else if (unit && key.length <= 16) about.unit = unit;
    else if (FORM.test(key) && /表/.test(key)) about.form = part;
    else if (/^[(]?20\d\d年?度?[)]?$/.test(key)) continue;
    else {
      const title = readTitle(part);
      if (title) about.title ??= title;
      // A name with the unit beside it is the department's.
      else if (index === 0 && parts.length === 2 && key.length <= 40 && unitIn(parts[1]!))
        about.department = part;
      else return null;
    }
  }
  return Object.keys(about).length > 0 ? about : null;
}

/** Parts of a line, also where the unit follows with a single space. */
function unglued(text: string): string[] {
  return partsOf(text.replace(/\s+(?=(金额)?单位\s*[:：]\s*(人民币)?[千万亿]?元)/g, '\n'));
}

function readTitle(text: string): About['title'] | null {
  if (isContentsLine(text)) return null;
  const match = matchTitle(text.replace(/\n/g, ''));
  return match ? { match, text: text.trim() } : null;
}
