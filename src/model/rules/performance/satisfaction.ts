import { passedUnless } from '../check.js';
import { defineRule } from '../rule.js';
import {
  isSatisfactionName,
  nameKey,
  saysNumber,
  TARGET_TABLES,
  targetsOf,
  valueSubject,
} from './targets.js';

/** A target of 满意度 is a number. */
export const satisfaction = defineRule({
  id: 'PERF-SATISFACTION',
  group: 'performance',
  tolerance: '–',
  severity: 'warning',
  source: ['own'],
  needs: [TARGET_TABLES],
  substantive: false,
  *check({ budget }) {
    for (const target of targetsOf(budget)) {
      const { dimension, value, path } = target;
      if (dimension !== 'satisfaction' && !isSatisfactionName(nameKey(target))) continue;
      yield passedUnless(
        !saysNumber(value.printed),
        () => ({
          paths: [path],
          variant: value.kind === 'blank' ? 'blank' : '',
          words: { value: value.printed },
        }),
        valueSubject(target),
      );
    }
  },
});
