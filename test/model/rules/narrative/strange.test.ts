import { describe, expect, it } from 'vitest';
import { allFindings, checkBudget } from '../../../../src/model/rules/check-budget.js';
import { narrativeRules } from '../../../../src/model/rules/narrative/rules.js';
import { yearOnYearRules } from '../../../../src/model/rules/year-on-year/rules.js';
import { parseBudget } from '../../../../src/model/parse.js';
import { readPath } from '../../../../src/model/read-path.js';
import type { Budget } from '../../../../src/model/schema/document.js';
import { findingSentence } from '../../../../src/text/checks/finding-sentence.js';
import { wordsOf } from '../../../../src/text/checks/rule-words.js';
import { sample, told } from '../samples.js';
import { HONGQI, PUTUO } from './facts.js';

const rules = [...narrativeRules, ...yearOnYearRules];
const NAMES = [HONGQI, PUTUO, 'invented-awkward', 'invented-no-last-year'];
const NUMBERS = [0, -1, 1, 0.01, 1e9, 46, 462.78, 7.9, 1e-9, 1e12, -5.5, 99999999];
const TEXTS = [
  '',
  '占 5',
  '1 万元元',
  '增加（减少）',
  '2019年预算',
  '政府采购预算',
  '机关运行经费',
  '共有车辆',
];
const FIELDS = [
  'amount',
  'percent',
  'unit',
  'printed',
  'subject',
  'cell',
  'of',
  'direction',
  'count',
  'section',
];

/** The same pseudo-random numbers in every run. */
function random(seed: number): <T>(list: readonly T[]) => T {
  let state = seed;
  return (list) => {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    return list[Math.floor((state / 0x7fffffff) * list.length)]!;
  };
}

/** A document in which statements have swapped fields and strange figures, still one that can be parsed. */
function strange(seed: number): Budget {
  const pick = random(seed);
  const budget = structuredClone(sample(pick(NAMES)));
  const facts = budget.narrative.facts as unknown as Record<string, unknown>[];
  for (let step = 0; step < 12; step += 1) {
    const [fact, other, field] = [pick(facts), pick(facts), pick(FIELDS)];
    const before = fact[field];
    if (field === 'printed' || field === 'subject') fact[field] = pick(TEXTS);
    else if (['amount', 'percent', 'count'].includes(field)) fact[field] = pick(NUMBERS);
    else fact[field] = other[field];
    if (parseBudget(budget).ok) continue;
    if (before === undefined) delete fact[field];
    else fact[field] = before;
  }
  return budget;
}

describe('rules of the text', () => {
  it('never fail, name only places that are there, and leave no hole in a sentence', () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const budget = strange(seed);
      const lastYear = { ...sample(HONGQI), year: budget.year - 1 };
      for (const finding of allFindings(checkBudget(budget, { rules, lastYear }).findings)) {
        expect(finding.paths.filter((path) => readPath(budget, path) === undefined)).toEqual([]);
        for (const locale of ['zh-CN', 'en'] as const)
          expect(findingSentence(finding, budget, locale)).not.toMatch(/undefined|NaN|null|Infinity/);
      }
    }
  });

  it('judge a long document', () => {
    const budget = structuredClone(sample(HONGQI));
    const facts = budget.narrative.facts;
    for (let index = 0; facts.length < 1000; index += 1)
      facts.push({ ...facts[index]!, id: `more-${index}` });
    for (const table of Object.values(budget.tables) as { rows: unknown[] }[])
      while (table.rows.length < 5000) table.rows.push(table.rows.at(-1));
    const result = checkBudget(budget, { rules, lastYear: { ...budget, year: budget.year - 1 } });
    expect(told(result)).toEqual(rules.map(({ id }) => id).toSorted());
  });

  it('say nothing false of the two disclosures', () => {
    const found = (name: string) =>
      allFindings(checkBudget(sample(name), { rules }).findings).map(
        ({ rule, severity }) => `${severity} ${rule}`,
      );
    expect(found(HONGQI)).toEqual([
      'warning NAR-PERCENT',
      'warning NAR-PERCENT',
      'warning NAR-PERCENT',
      'warning NAR-PERCENT',
      'warning NAR-DUP-ITEM',
      'warning YEAR-ASSET-DATE',
      'info NAR-VEHICLE',
      'info YOY-COMPARE-KIND',
      'info YOY-COMPARE-KIND',
    ]);
    expect(found(PUTUO)).toEqual(['info NAR-OPERATING']);
    expect(found('invented-no-last-year')).toEqual([]);
  });

  it('have a title in both languages', () => {
    for (const { id } of rules)
      for (const locale of ['zh-CN', 'en'] as const) expect(wordsOf(id, locale).title).not.toBe(id);
  });

  it('speak English of the seed', () => {
    const budget = sample(HONGQI);
    const sentences = checkBudget(budget, { rules }).findings.map((finding) =>
      findingSentence(finding, budget, 'en'),
    );
    expect(sentences[2]).toBe(
      'The enumeration names “政府性基金预算” again as “政府性基金收入”, while the next item of the table, “国有资本经营预算拨款收入”, is missing; probably a slip.',
    );
    expect(sentences[3]).toBe(
      'the section “国有资产占用情况” counts assets at “2022年期末”, but the document was published in 2022-05, before that day; probably the end of last year is meant.',
    );
  });
});
