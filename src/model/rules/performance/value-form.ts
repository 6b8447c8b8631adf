import { fault, PASSED, type Check } from '../check.js';
import { defineRule } from '../rule.js';
import { searchKey } from '../../search-key.js';
import { TARGET_TABLES, targetsOf, valueSubject, type Target } from './targets.js';

/** 指标值 is a comparator with a number and a unit, how often, when, or a usual word; name and value come together. */
export const valueForm = defineRule({
  id: 'PERF-VALUE-PARSE',
  group: 'performance',
  tolerance: '–',
  severity: 'warning',
  source: ['own'],
  needs: [TARGET_TABLES],
  substantive: false,
  *check({ budget }) {
    for (const target of targetsOf(budget)) {
      const check = checkValue(target);
      if (check) yield check;
    }
  },
});

function checkValue(target: Target): Check | null {
  const { name, value, path } = target;
  const wrong = (variant: string, milder = false) =>
    fault(
      {
        paths: [path],
        variant,
        words: { value: value.printed },
        ...(milder ? { severity: 'info' as const } : {}),
      },
      valueSubject(target),
    );
  if (value.kind === 'blank') return name.trim() ? wrong('blank') : null;
  if (!name.trim()) return wrong('nameless');
  if (value.kind !== 'text') return PASSED;
  const key = searchKey(value.printed);
  if (isMalformed(key)) return wrong('malformed');
  return isMoment(key) ? PASSED : wrong('unread', true);
}

const SIGN = '[≥≤≧≦⩾⩽≮≯><=]';
const MALFORMED = [
  // Neither a letter nor a digit: —, ≥.
  /^[^\p{L}\p{N}]+$/u,
  new RegExp(`${SIGN}$`),
  // ≥≥95%; but >= and => are one sign.
  new RegExp(`(?!>=|<=|=>|=<|==)${SIGN}{2}|${SIGN}{3}`),
  // ≤95%以上 says both.
  /^[≤≦⩽<].*以上$/,
  /^[≥≧⩾>].*以[下内]$/,
];

function isMalformed(key: string): boolean {
  return MALFORMED.some((pattern) => pattern.test(key));
}

/** 2022年12月31日前, 12月底, 年底前, 2022-12: a date by which something is done. */
function isMoment(key: string): boolean {
  return /\d(年|个?月|[日号天])|[年月季旬周][底末初]|20\d\d[-./]\d/.test(key);
}
