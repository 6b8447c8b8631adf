import { fault, PASSED, type Check } from '../check.js';
import { defineRule } from '../rule.js';
import { groupBy } from '../../group-by.js';
import { searchKey } from '../../search-key.js';
import { nameKey, TARGET_TABLES, targetsOf, type Target } from './targets.js';

const about = {
  group: 'performance',
  tolerance: '–',
  source: ['own'],
  needs: [TARGET_TABLES],
  substantive: false,
} as const;

/** A target whose 指标值说明 has a formula. */
interface Explained {
  readonly target: Target;
  readonly name: string;
  readonly text: string;
  /** What the formula calculates: 绩效监控完成率. */
  readonly result: string;
}

/**
 * Two targets do not carry the same explanation. Only explanations with a formula are compared: the standing words
 * of the form, such as 可根据部门实际情况…细化, stand at several targets with good reason.
 */
export const repeatedExplanation = defineRule({
  id: 'PERF-EXPLANATION-DUP',
  severity: 'warning',
  ...about,
  *check({ budget }) {
    const explained = targetsOf(budget).flatMap(explainedOf);
    const known = new Set(explained.map(({ name }) => name));
    const ofOneTable = (each: Explained) => `${each.target.project?.path ?? ''} ${each.text}`;
    for (const group of groupBy(explained, ofOneTable).values()) {
      const names = new Set(group.map(({ name }) => name));
      if (names.size < 2) yield PASSED;
      else yield repeated(group, known);
    }
  },
});

function repeated(group: readonly Explained[], known: ReadonlySet<string>): Check {
  // The one the formula does not name is the one it was copied to; else the later.
  const copied = group.find((each) => !fits(each, known)) ?? group.at(-1)!;
  const others = group.filter((each) => each !== copied && each.name !== copied.name);
  const { target, result } = copied;
  return fault(
    {
      paths: [target.path, ...others.map((other) => other.target.path)],
      words: { result, name: target.name.trim(), other: others[0]!.target.name.trim() },
      variant: fits(copied, known) ? '' : 'copied',
    },
    subjectOf(copied),
  );
}

/** The formula in an explanation calculates the target it explains. */
export const explanationFit = defineRule({
  id: 'PERF-EXPLANATION-FIT',
  severity: 'info',
  ...about,
  *check({ budget }) {
    const explained = targetsOf(budget).flatMap(explainedOf);
    const known = new Set(explained.map(({ name }) => name));
    for (const each of explained) {
      const { target, result } = each;
      yield fits(each, known)
        ? PASSED
        : fault({ paths: [target.path], words: { result, name: target.name.trim() } }, subjectOf(each));
    }
  },
});

function subjectOf({ target }: Explained): string {
  return `explanation:${target.path}`;
}

/** 结转结余率=结转结余总额/预算数: what stands before the sign, if it is a rate. */
function explainedOf(target: Target): Explained[] {
  const text = bare(target.explanation ?? '');
  const result = /(?:^|[,.:;、。()\d])([^,.:;、。()=\d]{2,30}(?:率|度|比|比例|占比))=/.exec(text)?.[1];
  const name = bare(nameKey(target));
  return result && name ? [{ target, name, text, result }] : [];
}

function bare(text: string): string {
  return searchKey(text).replace(/["'“”‘’「」《》]/g, '');
}

/** Whether a formula is about the target it explains. `names` are those of all targets with a formula. */
function fits({ name, text, result }: Explained, names: ReadonlySet<string>): boolean {
  if (text.includes(name) || result.includes(name) || name.includes(result)) return true;
  if (partsOf(result).some((part) => part !== name && names.has(part))) return false;
  // Synonyms, such as 质量合格率 for 质量达标率, have more in common than 率.
  const pairs = Array.from({ length: Math.max(0, name.length - 2) }, (_, at) => name.slice(at, at + 2));
  return pairs.length === 0 || pairs.some((pair) => result.includes(pair));
}

/** Every end of a text of at least three characters: 部门绩效监控完成率 ends in 绩效监控完成率. */
function partsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 2) }, (_, at) => text.slice(at));
}
