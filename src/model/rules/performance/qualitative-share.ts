import { passedUnless } from '../check.js';
import { defineRule } from '../rule.js';
import { groupBy } from '../../group-by.js';
import { searchKey } from '../../search-key.js';
import type { TargetValue } from '../../target-value.js';
import { saysNumber, TARGET_TABLES, targetsOf } from './targets.js';

/** More than one in this many targets in words only is too many. A limit of this kit; no regulation sets one. */
export const QUALITATIVE_LIMIT = 3;

/** Of fewer targets than this a share says nothing. */
const FEWEST = 6;

/**
 * At most a third of the targets of a table are put in words only: 明显, 科学, 保障. Those of 投入管理 are the form's own,
 * the same for every department, and do not count.
 */
export const qualitativeShare = defineRule({
  id: 'PERF-QUALITATIVE-SHARE',
  group: 'performance',
  tolerance: '–',
  severity: 'info',
  source: ['own'],
  needs: [TARGET_TABLES],
  substantive: false,
  *check({ budget }) {
    const targets = targetsOf(budget).filter(
      ({ level1, value }) => value.kind !== 'blank' && !searchKey(level1).includes('投入管理'),
    );
    const tables = groupBy(targets, ({ project }) => (project ? 'projectPerformance' : 'overallPerformance'));
    for (const [table, members] of tables) {
      if (members.length < FEWEST) continue;
      const qualitative = members.filter(({ value }) => isQualitative(value));
      const [count, total] = [qualitative.length, members.length];
      yield passedUnless(count * QUALITATIVE_LIMIT > total, () => ({
        paths: [`tables.${table}`, ...qualitative.map(({ path }) => path)],
        printed: { kind: 'percent', value: Math.round((count * 10_000) / total), decimals: 2 },
        words: { count, total, examples: examplesOf(qualitative.map(({ value }) => value.printed)) },
      }));
    }
  },
});

function isQualitative({ kind, printed }: TargetValue): boolean {
  return kind === 'qualitative' || (kind === 'text' && /\p{L}/u.test(printed) && !saysNumber(printed));
}

function examplesOf(values: readonly string[]): string {
  return [...new Set(values.map((value) => value.trim()))].slice(0, 3).join('、');
}
