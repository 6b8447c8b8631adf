import type { Budget } from '../../schema/document.js';
import { passedUnless } from '../check.js';
import { type Checks, defineRule } from '../rule.js';
import { distinctTexts } from './texts.js';

/** Texts speak of this department and its level, not of the ones they were copied from. A hint to look. */
export const copiedText = defineRule({
  id: 'TEXT-COPIED',
  group: 'completeness',
  tolerance: '–',
  severity: 'info',
  source: ['own'],
  needs: [],
  substantive: false,
  *check({ budget }): Checks {
    if (budget.department.name.trim() === '') return { code: 'not-stated', what: 'department' };
    const own = ownText(budget);
    const levels = levelsOf(budget.department.region ?? '');
    for (const { text, role, paths } of distinctTexts(budget)) {
      if (role === 'name') continue;
      const found = foreignLevel(text, levels) ?? foreignDepartment(text, own) ?? foreignSelf(text, own);
      yield passedUnless(found !== null, () => ({
        paths,
        printed: { kind: 'text', text: found!.word },
        variant: found!.variant,
        words: {
          word: found!.word,
          department: budget.department.name,
          region: budget.department.region ?? '',
        },
      }));
    }
  },
});

interface Foreign {
  readonly word: string;
  readonly variant: 'level' | 'department' | 'self';
}

/** What the document says of itself: its name, its units and offices, and whom it shares its office with. */
function ownText({ department, profile, narrative }: Budget): string {
  return [
    department.name,
    department.region ?? '',
    ...profile.offices,
    ...profile.units.map(({ name }) => name),
    ...narrative.sections.map(({ text = '' }) => (/牌子|合署/.test(text) ? text : '')),
  ].join(' ');
}

/** The words for the level of a place, 区级 for a 区; `null` where the place is not known. */
function levelsOf(region: string): string | null {
  const last = region.trim().at(-1) ?? '';
  // Some 市 are counties, and a 区 may be an autonomous one.
  if (region.endsWith('自治区') || region.endsWith('特别行政区')) return null;
  if (last === '市') return null;
  return '区县旗'.includes(last) && last !== '' ? (last === '旗' ? '旗县' : last) : null;
}

/** 县级财政 in the text of a 区, or the reverse. 市、县级财政 and 区（县）级 speak of several levels. */
function foreignLevel(text: string, levels: string | null): Foreign | null {
  if (levels === null) return null;
  for (const match of text.matchAll(/(^|.)([区县旗]级)财政/gsu))
    if (!levels.includes(match[2]!.charAt(0)) && !/[省市区县旗乡镇、，,/（()）和及与或]/.test(match[1]!))
      return { word: match[2]!, variant: 'level' };
  return null;
}

const DEPARTMENTS: Readonly<Record<string, RegExp>> = {
  教育: /教育|学校|中学|小学|大学|学院|幼儿园|校|教师|教体/,
  公安: /公安|警/,
  卫生: /卫生|卫健|医院|疾控|疾病|妇幼|保健/,
  民政: /民政/,
  司法: /司法/,
  交通: /交通|公路|运输/,
  水利: /水利|水务/,
  农业: /农/,
  住建: /住建|住房|建设/,
};

/** Charges that another kind of department collects: 教育部门收取的 in the glossary of a government office. */
function foreignDepartment(text: string, own: string): Foreign | null {
  for (const match of text.matchAll(
    /(教育|公安|卫生|民政|司法|交通|水利|农业|住建)部门[^。；，、]{0,12}收取/g,
  ))
    if (!DEPARTMENTS[match[1]!]!.test(own)) return { word: `${match[1]}部门`, variant: 'department' };
  return null;
}

/** 我局 in the text of a 办公室. */
function foreignSelf(text: string, own: string): Foreign | null {
  for (const match of text.matchAll(
    /(?:^|[。，；：、\s])(我[局校院委厅县])(?=20|[\s\d]|无|没有|共|部门|预算|本|“|三公|机关|政府|将)/g,
  )) {
    const kind = match[1]!.charAt(1);
    const isOwn = kind === '校' ? DEPARTMENTS['教育']!.test(own) : own.includes(kind);
    if (!isOwn) return { word: match[1]!, variant: 'self' };
  }
  return null;
}
