import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPath } from '../../../src/model/read-path.js';
import { rules } from '../../../src/model/rules/catalogue.js';
import { allFindings, checkBudget, type CheckOptions } from '../../../src/model/rules/check-budget.js';
import type { Finding } from '../../../src/model/rules/finding.js';
import type { LayoutNote } from '../../../src/model/rules/rule.js';
import type { Budget } from '../../../src/model/schema/document.js';
import { TABLE_IDS } from '../../../src/model/schema/tables.js';
import { findingSentence, formulaText, repairSentence } from '../../../src/text/checks/finding-sentence.js';
import { wordsOf } from '../../../src/text/checks/rule-words.js';
import { edited, edits } from './random-edits.js';
import { readCatalogue, type CatalogueEntry } from './read-catalogue.js';
import { deepFreeze, sample, told } from './samples.js';

const entries = readCatalogue(readFileSync('test/fixtures/rule-catalogue.md', 'utf8'));
const documents = readdirSync('data')
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace(/\.json$/, ''));
const LOCALES = ['zh-CN', 'en', 'zh-Hant'] as const;

describe('the catalogue', () => {
  it('has 140 ids, each once', () => {
    expect(new Set(entries.map(({ id }) => id)).size).toBe(140);
    expect(entries).toHaveLength(140);
  });

  it('has every rule, in order', () => {
    expect(rules.map(({ id }) => id)).toStrictEqual(entries.map(({ id }) => id));
  });

  it('gives every rule its group, tolerance and severity', () => {
    const byId = new Map<string, CatalogueEntry>(entries.map((entry) => [entry.id, entry]));
    const stated = rules.map(({ id, group, tolerance, severity }) => ({ id, group, tolerance, severity }));
    expect(stated).toStrictEqual(rules.map(({ id }) => byId.get(id)));
  });

  it('names a source for every rule', () => {
    for (const { id, source } of rules) expect(source.length, id).toBeGreaterThan(0);
  });
});

describe('the words', () => {
  it.each(LOCALES)('have a title of its own for every rule in %s', (locale) => {
    const titles = rules.map(({ id }) => wordsOf(id, locale).title.trim());
    expect(rules.filter((_rule, index) => titles[index] === '').map(({ id }) => id)).toStrictEqual([]);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toStrictEqual([]);
  });

  it('are in the language they say', () => {
    const han = /\p{Script=Han}/u;
    const titles = (locale: (typeof LOCALES)[number]) => rules.map(({ id }) => wordsOf(id, locale).title);
    expect(titles('en').filter((title) => han.test(title) || /[，。：；（）]/.test(title))).toStrictEqual([]);
    expect(titles('zh-CN').filter((title) => !han.test(title))).toStrictEqual([]);
  });
});

describe.each(documents)('%s', (name) => {
  const options: [string, CheckOptions][] = [
    ['alone', {}],
    ['with last year and notes', { lastYear: sample(name), layout: notesFor(sample(name)) }],
  ];

  it.each(options)('has each rule found, passed or not evaluated: %s', (_title, given) => {
    expect(told(checkBudget(sample(name), given))).toStrictEqual(rules.map(({ id }) => id).toSorted());
  });

  it('is left as it is, and always judged alike', () => {
    const budget = deepFreeze(sample(name));
    const given = deepFreeze({ lastYear: sample(name), layout: notesFor(budget) });
    expect(checkBudget(budget, given)).toStrictEqual(checkBudget(sample(name), given));
    expect(checkBudget(budget)).toStrictEqual(checkBudget(budget));
  });

  it('has a sentence for every finding', () => {
    for (const [, given] of options) expectSound(sample(name), given);
  });

  it('can be changed in any way without an error or a sentence that is none', () =>
    fc.assert(
      fc.property(edits, fc.boolean(), (changes, withMore) => {
        const budget = deepFreeze(edited(sample(name), changes));
        expectSound(budget, withMore ? { lastYear: sample(name), layout: notesFor(budget) } : {});
      }),
      // Whole documents are checked, so a failure is shown as it is rather than made smaller.
      { numRuns: 18, seed: 1989, endOnFailure: true },
    ));
});

it('a table left out as undefined is judged like one left out', () => {
  const budget = sample('invented-complete');
  const judged = (tables: Budget['tables']) => checkBudget({ ...budget, tables });
  for (const id of TABLE_IDS) {
    const { [id]: _table, ...rest } = budget.tables;
    expect(judged({ ...rest, [id]: undefined }), id).toEqual(judged(rest));
  }
});

/** Notes of an importer: of a place that is there, and of one that is not. */
function notesFor({ tables }: Budget): LayoutNote[] {
  const [table = 'income'] = Object.keys(tables);
  return rules
    .filter(({ group }) => group === 'layout')
    .flatMap(({ id }): LayoutNote[] => [
      { rule: id, paths: [`tables.${table}`], place: 'B7', text: '合计' },
      { rule: id, paths: ['tables.income.rows[9999]'], place: 'C8' },
    ]);
}

/** Every finding leads to places of the document and reads as a sentence in every language. */
function expectSound(budget: Budget, given: CheckOptions): void {
  for (const finding of allFindings(checkBudget(budget, given).findings)) {
    expect(finding.paths, finding.rule).not.toHaveLength(0);
    for (const path of pathsOf(finding))
      expect(isAbsent(budget, path) || readPath(budget, path) !== undefined, `${finding.rule} ${path}`).toBe(
        true,
      );
    for (const locale of LOCALES) {
      const sentence = findingSentence(finding, budget, locale);
      expect(sentence.trim(), finding.rule).not.toBe('');
      for (const text of [
        sentence,
        formulaText(finding, budget, locale),
        repairSentence(finding, budget, locale),
      ])
        expect(text ?? '', `${finding.rule} ${finding.variant}`).not.toMatch(
          /undefined|NaN|\[object|\bnull\b|Infinity/,
        );
    }
  }
}

function pathsOf({ paths, terms, repair }: Finding): string[] {
  return [...paths, ...terms.map(({ path }) => path), ...(repair ? [repair.path] : [])];
}

/** A table that the document does not have may be named all the same. */
function isAbsent({ tables }: Budget, path: string): boolean {
  const table = /^tables\.(\w+)$/.exec(path)?.[1];
  return table !== undefined && !Object.hasOwn(tables, table);
}
