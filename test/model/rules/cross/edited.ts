import { crossRules } from '../../../../src/model/rules/cross/rules.js';
import type { Finding, Value } from '../../../../src/model/rules/finding.js';
import type { Budget } from '../../../../src/model/schema/document.js';
import { formatValue } from '../../../../src/text/checks/values.js';
import { findingSentence } from '../../../../src/text/checks/finding-sentence.js';
import { changed, findingsOf, outcomeOf } from '../samples.js';

/** The real documents of both families. */
export const HENAN = 'hongqi-office-2022';
export const SHANGHAI = 'putuo-office-2025';

/** Takes a field out of the document. */
export const ABSENT = Symbol('absent');

/** A document with other values at some printed paths. */
export function edited(name: string, edits: Readonly<Record<string, unknown>>): Budget {
  return changed(name, (budget) => {
    for (const [path, value] of Object.entries(edits)) write(budget, path, value);
  });
}

function write(budget: Budget, path: string, value: unknown): void {
  const steps = path.split(/[.[\]]+/).filter(Boolean);
  const last = steps.pop()!;
  let place = budget as unknown as Record<string, unknown>;
  for (const step of steps) place = place[step] as Record<string, unknown>;
  if (value === ABSENT) delete place[last];
  else place[last] = value;
}

/** What a rule says of a document: its findings in short. */
export function told(rule: string, budget: Budget) {
  return findingsOf(rule, budget, { rules: crossRules }).map((finding) => ({
    severity: finding.severity,
    form: finding.form,
    paths: finding.paths,
    ...figures(finding),
    ...(finding.remarks.length > 0 ? { remarks: finding.remarks } : {}),
    ...(finding.variant === '' ? {} : { variant: finding.variant }),
    ...(Object.keys(finding.words).length > 0 ? { words: finding.words } : {}),
    sentence: findingSentence(finding, budget, 'zh-CN'),
  }));
}

function figures({ printed, expected, difference }: Finding) {
  const shown = Object.entries({ printed, expected, difference }).filter(([, value]) => value !== null);
  return Object.fromEntries(shown.map(([key, value]) => [key, formatValue(value as Value, 'zh-CN')]));
}

/** `passed`, `found`, or the reason why a rule was not evaluated. */
export function outcome(rule: string, budget: Budget): string {
  return outcomeOf(rule, budget, { rules: crossRules });
}
