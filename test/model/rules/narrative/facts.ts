import type { Budget } from '../../../../src/model/schema/document.js';
import { changed } from '../samples.js';

/** The seed. */
export const HONGQI = 'hongqi-office-2022';
export const PUTUO = 'putuo-office-2025';

/** A statement of any kind, to be added to a document. */
type Statement = Record<string, unknown> & { kind: string; subject: string; printed: string };

/** Changes the statement with an id. */
export function edit(budget: Budget, id: string, change: Record<string, unknown>): void {
  const fact = budget.narrative.facts.find((each) => each.id === id);
  if (!fact) throw new Error(id);
  Object.assign(fact, change);
}

/** A document with one of its statements changed. */
export function stating(id: string, change: Record<string, unknown>, name = HONGQI): Budget {
  return changed(name, (budget) => edit(budget, id, change));
}

/** Adds statements at the end. */
export function add(budget: Budget, ...statements: Statement[]): void {
  statements.forEach((statement, index) =>
    budget.narrative.facts.push({ id: `added-${index}`, section: 'other', ...statement } as never),
  );
}

/** A document with its statements replaced by others. */
export function saying(statements: Statement[], name = HONGQI, more?: (budget: Budget) => void): Budget {
  return changed(name, (budget) => {
    budget.narrative.facts = [];
    for (const { previous } of Object.values(budget.tables) as { previous?: { figures: unknown[] } }[])
      if (previous) previous.figures = [];
    add(budget, ...statements);
    statements.forEach((_, index) => (budget.narrative.facts[index]!.id = `added-${index}`));
    more?.(budget);
  });
}

/** Changes the text of a section. */
export function write(budget: Budget, id: string, text: string): void {
  const section = budget.narrative.sections.find((each) => each.id === id);
  if (!section) throw new Error(id);
  section.text = text;
}
