import type { BuiltTable, ImportNote } from '../result.js';
import type { Place } from '../source.js';

type Row = Readonly<Record<string, unknown>>;

function rowsOf({ value }: BuiltTable): readonly Row[] {
  return Array.isArray(value['rows']) ? (value['rows'] as Row[]) : [];
}

/**
 * Two tables of 项目绩效目标 that tell of different projects, as one: some print a form of its own for every project.
 * @returns `null` where they are two tellings of the same.
 */
export function joinProjects(one: BuiltTable, other: BuiltTable): BuiltTable | null {
  if (one.table !== 'projectPerformance' || one.value['unit'] !== other.value['unit']) return null;
  const [rows, more] = [rowsOf(one), rowsOf(other)];
  const known = new Set(rows.map(keyOf));
  const isNew = more.every(
    (row) => row['kind'] === 'project' && row['name'] !== null && !known.has(keyOf(row)),
  );
  if (more.length === 0 || !isNew) return null;
  const move = (path: string) => movedBy(path, rows.length);
  const decimals = Math.max(Number(one.value['decimals']), Number(other.value['decimals']));
  return {
    ...one,
    value: { ...one.value, decimals, rows: [...rows, ...more] },
    trace: new Map<string, Place>([
      ...one.trace,
      ...[...other.trace].map(([path, place]) => [move(path), place] as const),
    ]),
    notes: [
      ...one.notes,
      ...other.notes.map((note): ImportNote => (note.path ? { ...note, path: move(note.path) } : note)),
    ],
    evidence: {
      held: one.evidence.held + other.evidence.held,
      failed: one.evidence.failed + other.evidence.failed,
    },
  };
}

function keyOf({ name, code }: Row): string {
  return `${String(code ?? '')} ${String(name ?? '')}`;
}

/** A path into the rows of a table that now stand behind others. */
function movedBy(path: string, count: number): string {
  return path.replace(
    /^(tables\.\w+\.rows\[)(\d+)(?=\])/,
    (_whole, start: string, row: string) => `${start}${Number(row) + count}`,
  );
}
