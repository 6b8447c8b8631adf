import { comparisonIn, directionAt, reasonsIn, type Reason } from './change-words.js';
import { clausesOf, type FigureInText } from './clauses.js';
import { addChange, addSame, goesWithSame } from './read-changes.js';
import { readCount } from './read-count.js';
import { giveReason } from './reasons.js';
import { SpokenAmounts } from './spoken-amounts.js';
import { StatementContext, type Passage } from './statement-context.js';
import type { Statement } from './statements.js';
import { bothOf, isGeneric, isSum, subjectIn, type Speaker, type Subject } from './subject-words.js';

/** Reads the statements of one section, paragraph by paragraph. */
export class StatementReader {
  readonly #context: StatementContext;
  #reasons: readonly Reason[] = [];
  #stop = -1;
  /** What shares are of, until 其中 says otherwise. */
  #whole: Statement | null = null;

  /** `isKnown` tells whether words are a subject of the section. */
  constructor(speaker: Speaker, isKnown: (words: string) => boolean) {
    this.#context = new StatementContext(speaker, isKnown, new SpokenAmounts());
  }

  get statements(): readonly Statement[] {
    return this.#context.statements;
  }

  read(passage: Passage): void {
    const context = this.#context;
    context.passage = passage;
    context.base = null;
    context.from = context.statements.length;
    context.spoken.beginParagraph();
    this.#reasons = reasonsIn(passage.text);
    this.#stop = -1;
    for (const found of clausesOf(passage.text)) this.#readFigure(this.#withoutCounted(found));
    for (const reason of this.#reasons) giveReason(reason, context.statements, context.here);
  }

  /** 1家事业单位的经费: the thing counted stands behind its number and belongs to it. */
  #withoutCounted(found: FigureInText): FigureInText {
    const end = this.#context.here.at(-1)?.end ?? 0;
    if (end <= found.from || end > found.figure.start) return found;
    return { ...found, from: end, lead: found.lead.slice(end - found.from) };
  }

  #readFigure(found: FigureInText): void {
    const { figure, lead, clauses, stop, depth } = found;
    const context = this.#context;
    // What a reason mentions is no statement on the budget.
    if (this.#reasons.some(({ start, end }) => figure.start >= start && figure.start < end)) return;
    if (stop !== this.#stop) {
      context.base = null;
      this.#whole = context.spoken.first;
      this.#stop = stop;
    }
    if (clauses.some((clause) => /其中：?$/.test(clause)) || /^\s*其中/.test(lead))
      this.#whole = context.spoken.last(depth) ?? this.#whole;
    for (const clause of clauses.toReversed()) context.base = comparisonIn(clause)?.base ?? context.base;
    const compared = comparisonIn(lead);
    if (compared) context.base = compared.base;
    const moved = directionAt(lead);
    if (figure.kind === 'same') addSame(context, found, compared?.at);
    else if (figure.kind === 'count') this.#addCount(found);
    else if (figure.kind === 'percent' && /占[^占]*$/.test(lead) && !moved) this.#addShare(found);
    else if (moved) addChange(context, found, moved, compared?.at);
    else if (figure.kind === 'amount' && !goesWithSame(context, found))
      this.#addAmounts(found, compared !== null);
  }

  /** The subject of an amount: its own words, else what was spoken of before. */
  #subjectOf({ lead, clauses, depth }: FigureInText): Subject {
    const { here, spoken, passage, speaker } = this.#context;
    const found = this.#context.own(lead);
    if (isSum(found.words)) return { ...found, words: passage.heading };
    if (found.otherYear !== null || !this.#context.isBare(found.words)) {
      // 涉及项目预算资金 goes on with the projects that were just counted.
      const counted = /^涉及/.test(found.words) ? here.at(-1) : undefined;
      if (counted?.kind !== 'count') return found;
      return { ...found, words: counted.subject + found.words.replace(/^涉及的?(?:项目)?的?/, '') };
    }
    const announced = clauses.find((clause) => /[^中]：$/.test(clause));
    const before = announced === undefined ? '' : subjectIn(announced.slice(0, -1), speaker).words;
    if (before !== '' && before.length <= 80 && !isGeneric(before) && !/(如下|方面|包括|情况)$/.test(before))
      return { ...found, words: before };
    return { ...found, words: spoken.last(depth)?.subject ?? passage.heading };
  }

  #addAmounts(found: FigureInText, isBase: boolean): void {
    const { figure, from, lead, depth } = found;
    const { base, speaker, spoken } = this.#context;
    if (figure.kind !== 'amount') return;
    const subject = this.#subjectOf(found);
    const otherYear = isBase ? (base?.year ?? speaker.year - 1) : subject.otherYear;
    const start = from + Math.min(subject.offset, lead.length);
    const [first = '', second] = figure.numerals;
    // What was spent last year is told of the item before it.
    const of = otherYear === null ? '' : (spoken.last(depth)?.subject ?? '');
    const told = bothOf(of + subject.words).map((words, index) =>
      this.#context.add(found, {
        kind: 'amount',
        subject: words,
        otherYear,
        start,
        numeral: index === 1 ? (second ?? first) : first,
        unit: figure.unit,
      }),
    );
    if (otherYear === null) for (const statement of told) spoken.add(statement, depth);
  }

  #addShare(found: FigureInText): void {
    const { figure, from, lead, depth } = found;
    const { spoken, speaker } = this.#context;
    if (figure.kind !== 'percent') return;
    const [, of = ''] = /占([^占]{0,30}?)(?:的)?(?:比例|比重|比)?(?:为|约为?|达)?\s*$/.exec(lead) ?? [];
    const at = lead.lastIndexOf('占');
    const own = this.#context.own(lead.slice(0, at));
    const referent = this.#context.isBare(own.words) ? spoken.last(depth) : spoken.of(own.words);
    const named = subjectIn(of, speaker).words;
    const isNamed = named !== '' && !isGeneric(named) && !isSum(named);
    const subject = referent?.subject ?? own.words;
    if (subject === '') return;
    this.#context.add(found, {
      kind: 'share',
      subject,
      start: from + at,
      referent,
      whole: isNamed ? spoken.of(named) : this.#whole,
      ...(isNamed ? { wholeWords: named } : {}),
      percent: figure.numeral,
    });
  }

  #addCount(found: FigureInText): void {
    const { figure } = found;
    const { passage, speaker, here } = this.#context;
    const count = readCount(found, passage.text, speaker, here);
    if (figure.kind === 'count' && count)
      this.#context.add(found, { kind: 'count', ...count, numeral: figure.numeral, measure: figure.measure });
  }
}
