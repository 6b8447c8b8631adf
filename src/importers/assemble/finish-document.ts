import { parseBudget } from '../../model/parse.js';
import type { FactDraft } from '../prose/facts.js';
import type { Corrections, ImportReport, ImportResult } from '../result.js';
import { applyCorrections } from './apply-corrections.js';
import type { Drafting } from './drafting.js';
import { layoutNotes } from './layout-notes.js';
import { derivePrevious, type ChangeBase } from './previous.js';

/**
 * Corrects the document, adds what follows from it, and validates it.
 * @param document Plain JSON; it is changed.
 */
export function finishDocument(
  document: Record<string, unknown> | null,
  facts: readonly FactDraft[],
  corrections: Corrections,
  drafting: Drafting,
  report: Omit<ImportReport, 'notes'>,
): ImportResult {
  const { trace, notes } = drafting;
  if (document) correct(document, facts, corrections, drafting, report.files[0]?.name ?? '');
  const parsed = document ? parseBudget(document) : { budget: null, issues: [] };
  return {
    document,
    budget: parsed.budget,
    issues: parsed.issues,
    layout: layoutNotes(notes),
    trace,
    report: { ...report, notes },
  };
}

function correct(
  document: Record<string, unknown>,
  facts: readonly FactDraft[],
  corrections: Corrections,
  drafting: Drafting,
  file: string,
): void {
  const { trace } = drafting;
  const decided = Object.entries(corrections.document ?? {});
  // Last year's figures follow from the corrected facts, and are corrected after that.
  const isPrevious = ([path]: [string, unknown]) => /\.previous\b/.test(path);
  const lost = applyCorrections(
    document,
    Object.fromEntries(decided.filter((each) => !isPrevious(each))),
    trace,
  );
  for (const { index, printed } of derivePrevious(document, basesOf(facts))) {
    const path = `narrative.facts[${index}]`;
    const place = trace.get(path) ?? { file };
    drafting.note('last-year-negative', 'warning', place, { path, words: { text: printed } });
  }
  lost.push(...applyCorrections(document, Object.fromEntries(decided.filter(isPrevious)), trace));
  for (const path of lost)
    drafting.note('correction-nowhere', 'warning', { file }, { words: { text: path.slice(0, 100) } });
}

/** What the prose tells of each change beside the fact itself. */
function basesOf(drafts: readonly FactDraft[]): Map<string, ChangeBase> {
  return new Map(
    drafts.map(({ fact, cell, statement, also }) => [
      fact.id,
      { base: statement.base ?? null, cell: cell?.path, also: also.map(({ path }) => path) },
    ]),
  );
}
