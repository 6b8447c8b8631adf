import type { Budget } from '../../schema/document.js';
import { passedUnless } from '../check.js';
import { type Checks, defineRule } from '../rule.js';
import { readProse } from './prose.js';

const NUMBER = '[\\d一二三四五六七八九十两]+\\s*[个家]';
const BELOW = '(?:下属|所属|下辖|二级)';

/** How a text says of which units a budget consists; 指导所属单位 says nothing of it. */
const COMPOSITION = new RegExp(
  [
    '单位的?构成|构成单位|预算单位的?(?:组成|情况)',
    '纳入[^。；]{0,40}预算[^。；]{0,30}单位',
    '(?:预算单位|部门预算)[^。；]{0,8}(?:包括|包含|由)[^。；]{0,30}(?:本级|机关|本部|单位)',
    `${BELOW}[^。；，]{0,6}?${NUMBER}`,
    `${NUMBER}(?:${BELOW}|预算)[^。；]{0,4}单位`,
    `${BELOW}(?:预算|事业|行政)*单位(?:[有为](?![关序效])|[^。；，]{0,6}(?:包括|包含|共[有计]|[:：]|${NUMBER}))`,
    `(?:无|没有|不含|未设|不设)[^。；，]{0,6}${BELOW}(?:预算|事业)*单位`,
  ].join('|'),
);

/** A department says which units its budget consists of (预算单位构成). */
export const budgetUnits = defineRule({
  id: 'COMP-UNITS',
  group: 'completeness',
  tolerance: '–',
  severity: 'warning',
  source: ['GBC B-006'],
  needs: [],
  substantive: false,
  *check({ budget }): Checks {
    // The budget of one unit consists of nothing but itself.
    if (budget.department.level === 'unit' || budget.department.scope === 'own') return;
    if (budget.department.scope === undefined) return { code: 'not-stated', what: 'scope' };
    if (!readProse(budget).stated) return { code: 'not-stated', what: 'text' };
    const stated = budget.profile.units.length > 0 || textsOf(budget).some((text) => COMPOSITION.test(text));
    yield passedUnless(!stated, () => ({ paths: ['profile'] }));
  },
});

/** Texts that may name the units: not the duties (职责), which speak of them as well. */
function textsOf({ narrative, tables }: Budget): string[] {
  const isDuties = (title: string) => /职责|职能/.test(title) && !/机构|构成/.test(title);
  const duties = new Set(narrative.sections.flatMap(({ id, title }) => (isDuties(title) ? [id] : [])));
  return [
    ...narrative.sections.flatMap(({ id, title, text = '' }) => (duties.has(id) ? [] : [title, text])),
    ...narrative.facts.flatMap(({ section, subject, printed }) =>
      duties.has(section) ? [] : [subject, printed],
    ),
    ...Object.values(tables).map((table) => table?.note ?? ''),
  ];
}
