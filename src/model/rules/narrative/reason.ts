import { groupBy } from '../../group-by.js';
import { PASSED, fault } from '../check.js';
import { defineRule } from '../rule.js';
import { statementsOf, type Statement } from './statements.js';

/** 主要原因是。: a reason is announced and does not come. */
const EMPTY = /(?:主要)?原因(?:是|为|：|:)?\s*(?=[。；;，,]|$)/;
const GIVEN = /原因|因为|由于|主要是|主要因|因[^公此而]/;

/** 增加 or 减少 is followed by a reason. */
export const reason = defineRule({
  id: 'NAR-REASON',
  group: 'narrative',
  tolerance: '–',
  severity: 'warning',
  source: ['M', 'P26'],
  needs: [],
  substantive: true,
  *check({ budget }) {
    const changes = groupBy(statementsOf(budget, 'change'), ({ fact }) => fact.section);
    const seen = new Set<string>();
    for (const [index, { id, text = '' }] of budget.narrative.sections.entries()) {
      if (seen.has(id)) continue;
      seen.add(id);
      const path = `narrative.sections[${index}]`;
      if (EMPTY.test(text)) yield fault({ variant: 'empty', paths: [path] }, `reason:${id}`);
      const moved = (changes.get(id) ?? []).filter(({ fact }) => fact.direction !== 'unchanged');
      // One reason may stand for all the changes of a section, or for several of the same amount.
      const shared = GIVEN.test(text.replace(EMPTY, ''));
      const explained = new Set(moved.filter(isExplained).map(sizeOf));
      for (const each of moved)
        if (shared || isExplained(each) || (each.fact.amount && explained.has(sizeOf(each)))) yield PASSED;
        else
          yield fault(
            { variant: 'none', paths: [each.path, path], words: { text: each.fact.printed } },
            `reason:${id}`,
          );
    }
  },
});

/** A reason with words in it. */
function isExplained({ fact }: Statement<'change'>): boolean {
  return /[\p{L}\p{N}]/u.test(fact.reason ?? '');
}

function sizeOf({ fact: { direction, amount, unit } }: Statement<'change'>): string {
  return `${direction}:${amount}:${unit}`;
}
