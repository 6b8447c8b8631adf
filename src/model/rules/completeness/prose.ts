import { remembered } from '../remembered.js';

/** The prose of a disclosure: its sections, the statements in them and the notes below tables. */
export interface Prose {
  /** Whether the document has any text at all, beside its tables. */
  readonly stated: boolean;
  /** Whether some title, text or statement speaks of it. The glossary, which only defines, does not count. */
  speaksOf(pattern: RegExp): boolean;
}

/** Gathers the prose of a document once. */
export const readProse = remembered(({ narrative, profile, glossary, tables }): Prose => {
  const texts = [
    ...narrative.sections.flatMap(({ title, text }) => [title, text ?? '']),
    ...narrative.facts.flatMap((fact) => [
      fact.subject,
      fact.printed,
      fact.kind === 'change' ? (fact.reason ?? '') : '',
    ]),
    ...Object.values(tables).map((table) => table?.note ?? ''),
  ];
  return {
    stated:
      narrative.sections.length + narrative.facts.length + glossary.length > 0 ||
      profile.duties.length + profile.offices.length + profile.units.length > 0,
    speaksOf: (pattern) => texts.some((text) => pattern.test(text)),
  };
});

/** Words that tell how a figure moved against last year, or why that cannot be told. */
export const CHANGE = /增|减|持平|下降|上升|一致|不变|变化|变动|比较|可比|上年|新组建|新成立/;
