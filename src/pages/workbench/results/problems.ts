import type { ImportNote, ImportResult } from '../../../importers/result.js';
import type { Place, Refusal } from '../../../importers/source.js';
import { printPath, type Issue } from '../../../model/issues.js';
import type { CellRef } from '../state/state.js';
import { DOCUMENT_FIELDS, missingFields, type FieldPath } from './document-fields.js';
import { trailOf } from './places.js';

/** Where a problem can be looked at or settled. */
export type Jump =
  { readonly kind: 'cell'; readonly cell: CellRef } | { readonly kind: 'field'; readonly path: FieldPath };

/** What is wrong; the words come from the catalogue of its kind. */
export type Trouble =
  | { readonly kind: 'refusal'; readonly refusal: Refusal }
  | { readonly kind: 'missing'; readonly path: FieldPath }
  | { readonly kind: 'no-table' }
  | { readonly kind: 'issue'; readonly issue: Issue; readonly place: Place | null }
  | { readonly kind: 'note'; readonly note: ImportNote };

export type Severity = 'error' | 'warning' | 'info';

/** Something a person should see to, with the way there. */
export interface Problem {
  readonly severity: Severity;
  readonly trouble: Trouble;
  /** Problems of one sort are listed together. */
  readonly sort: string;
  readonly jump: Jump | null;
}

const GRAVITY: readonly Severity[] = ['error', 'warning', 'info'];

/** Every problem of a result, the gravest first; those of one sort together. */
export function problemsOf(result: ImportResult): Problem[] {
  const { report, document } = result;
  const problems = [
    ...report.refused.map((refusal): Problem => problem('error', { kind: 'refusal', refusal })),
    ...(document === null && report.files.length > 0 ? [problem('error', { kind: 'no-table' })] : []),
    ...(document === null ? [] : missingFields(document).map(missing)),
    ...result.issues.flatMap((issue) => ofIssue(issue, result)),
    ...report.notes.map((note) => ofNote(note, result)),
  ];
  const first = new Map<string, number>();
  problems.forEach(({ sort }, index) => first.set(sort, first.get(sort) ?? index));
  return problems.toSorted(
    (a, b) =>
      GRAVITY.indexOf(a.severity) - GRAVITY.indexOf(b.severity) || first.get(a.sort)! - first.get(b.sort)!,
  );
}

/** How many problems of each severity there are. */
export function countProblems(problems: readonly Problem[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of problems) counts[severity] += 1;
  return counts;
}

const problem = (
  severity: Severity,
  trouble: Trouble,
  sort: string = trouble.kind,
  jump: Jump | null = null,
) => ({
  severity,
  trouble,
  sort,
  jump,
});

const missing = (path: FieldPath) =>
  problem('error', { kind: 'missing', path }, 'missing', { kind: 'field', path });

function ofIssue(issue: Issue, result: ImportResult): Problem[] {
  const path = printPath(issue.path);
  const field = DOCUMENT_FIELDS.find((each) => each.path === path)?.path;
  const key = issue.code === 'missing-key' ? [path, issue.key].filter(Boolean).join('.') : '';
  // Said already, in plain words.
  if (DOCUMENT_FIELDS.some((each) => each.path === key)) return [];
  if (field && missingFields(result.document).includes(field)) return [];
  const trail = trailOf(result);
  const cell = trail.cellOf(path);
  const jump: Jump | null = field ? { kind: 'field', path: field } : cell && { kind: 'cell', cell };
  return [
    problem(
      issue.severity,
      { kind: 'issue', issue, place: trail.placeOf(path) },
      `issue ${issue.code}`,
      jump,
    ),
  ];
}

function ofNote(note: ImportNote, result: ImportResult): Problem {
  const trail = trailOf(result);
  const cell = trail.cellAt(note.place) ?? (note.path ? trail.cellOf(note.path) : null);
  const field = DOCUMENT_FIELDS.find(({ path }) => path === note.path)?.path;
  const jump: Jump | null = field ? { kind: 'field', path: field } : cell && { kind: 'cell', cell };
  return problem(note.severity, { kind: 'note', note }, `note ${note.code}`, jump);
}
