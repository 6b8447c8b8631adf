import { toFen } from '../model/money.js';
import type {
  Item,
  NarrativeSection,
  NarrativeSeries,
  Statement,
} from '../model/narrative/narrative-types.js';
import type { Fact } from '../model/schema/narrative.js';
import type { Locale } from './languages.js';
import { amountText, itemPieces, linked, nameOf, nothingPieces, type Voice } from './narrative-figures.js';
import { amountFormat, formatAmount } from './numbers.js';
import type { Piece } from './sentences/pieces.js';
import { sectionTitles, subjectNames, narrativeWords } from './words.js';

/** Number and title of every section: as printed, else those of the kit; numbered by it where nothing is printed. */
export function titlesOf({ sections }: NarrativeSeries, locale: Locale): string[] {
  const words = narrativeWords(locale);
  const numbered = sections.every(({ title }) => title === null);
  let count = 0;
  return sections.map(({ number, title, written, depth }) => {
    const own = written ? sectionTitles(locale)[written] : '';
    if (title !== null) return words.title(`${number ?? ''}${title || own}`, title ? own : '');
    return `${numbered && depth === 0 ? words.number(count++) : ''}${own}`;
  });
}

/** The sentences of a section, in pieces. */
export function sentencesOf(
  { statements, noLastYear }: NarrativeSection,
  year: number,
  voice: Voice,
): Piece[][] {
  const words = narrativeWords(voice.locale);
  const sentences = statements.map((statement, index) =>
    sentence(statement, index === 0 ? year : null, voice).concat(words.stop),
  );
  return noLastYear ? [...sentences, [words.noLastYear]] : sentences;
}

/** Names of the sections that could not be written. */
export function missingText({ missing }: NarrativeSeries, locale: Locale): string {
  const words = narrativeWords(locale);
  return missing.length > 0
    ? words.missing(missing.map((id) => sectionTitles(locale)[id]).join(words.and))
    : '';
}

function sentence(statement: Statement, year: number | null, voice: Voice): Piece[] {
  const words = narrativeWords(voice.locale);
  switch (statement.kind) {
    case 'amount': {
      const { item, parts } = statement;
      const name = nameOf(item, voice.locale);
      const about = itemPieces(item, voice);
      const head = year === null ? words.item(name, about) : words.lead(year, name, about);
      return parts.length > 0 ? [...head, ...words.of(partsPieces(parts, voice))] : head;
    }
    case 'classes':
      return words.classes(partsPieces(statement.parts, voice));
    case 'none': {
      const { item } = statement;
      const fund = subjectNames(voice.locale)[item.subject.replace('Expenditure', '')]!;
      return words.none(fund, item.path === null ? null : nothingPieces(item, voice));
    }
    case 'stated':
      return joined(
        statement.facts.map((fact) => words.item(fact.subject, statedText(fact, voice))),
        words.semicolon,
      );
    case 'targets': {
      const { projects, indicators, without, overall, amount } = statement;
      const count = (value: number, path: string): Piece => ({ text: String(value), path });
      const money = amount && linked(amountText(amount.amount!, amount, voice), amount);
      const own =
        projects > 0
          ? [words.targets({ projects: count(projects, statement.path), amount: money, indicators, without })]
          : [];
      return joined(
        [...own, ...(overall > 0 ? [words.overall(count(overall, statement.overallPath))] : [])],
        words.semicolon,
      );
    }
  }
}

/** Parts with a figure one after the other; the blank ones by name. */
function partsPieces(parts: readonly Item[], voice: Voice): Piece[] {
  const words = narrativeWords(voice.locale);
  const isBlank = ({ origin, previous, differs }: Item) =>
    origin === 'blank' && !previous && differs.length === 0;
  const blank = parts.filter(isBlank).map((part) => nameOf(part, voice.locale));
  const said = parts.filter((part) => !isBlank(part));
  return joined(
    [
      ...said.map((part) => words.item(nameOf(part, voice.locale), itemPieces(part, voice))),
      ...(blank.length > 0 ? [[words.blanks(blank.join(words.and))]] : []),
    ],
    words.semicolon,
  );
}

/** An amount or count that only the text has; an amount too fine for 分 as it is printed. */
function statedText(fact: Fact, { unit, locale }: Voice): Piece[] {
  const { count, gap } = narrativeWords(locale);
  const path = fact.cell ?? null;
  if (fact.kind === 'count') return [count(fact.count, fact.measure)];
  if (fact.kind !== 'amount' || fact.amount === null) return [fact.printed];
  const amount = toFen(fact.amount, fact.unit);
  if (amount === null) return [fact.printed];
  const text = formatAmount(amount, amountFormat(unit, { unit: fact.unit, decimals: 0 }, locale));
  return [gap, { text, path }];
}

function joined(parts: readonly (readonly Piece[])[], separator: string): Piece[] {
  return parts.flatMap((part, index) => (index > 0 ? [separator, ...part] : part));
}
