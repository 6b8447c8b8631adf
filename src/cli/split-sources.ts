import type { ImportOptions, SourceFile } from '../importers/index.js';

/** Whose budget of which year a file says it is; `null` where it does not say. */
export interface Said {
  readonly department: string | null;
  readonly year: number | null;
}

/** Files of one department and year. */
export interface Part extends Said {
  readonly sources: readonly SourceFile[];
}

/**
 * Files by department and year, as each says itself. One that does not say all goes with the only ones it does not
 * contradict; where it could go with several, it stays alone.
 */
export async function splitSources(
  sources: readonly SourceFile[],
  decided: Pick<ImportOptions, 'unit' | 'corrections'>,
): Promise<Part[]> {
  if (sources.length < 2) return [{ department: null, year: null, sources }];
  const files: Part[] = [];
  for (const source of sources) files.push({ ...(await saidBy(source, decided)), sources: [source] });
  const silence = ({ department, year }: Said) => Number(department === null) + Number(year === null);
  const parts: Part[] = [];
  for (const file of files.toSorted((a, b) => silence(a) - silence(b))) {
    const fitting = parts.filter((part) => agree(part, file));
    if (fitting.length !== 1) parts.push(file);
    else parts.splice(parts.indexOf(fitting[0]!), 1, joined(fitting[0]!, file));
  }
  const order = (part: Part) => sources.indexOf(part.sources[0]!);
  return parts
    .map((part) => ({ ...part, sources: sources.filter((source) => part.sources.includes(source)) }))
    .toSorted((a, b) => order(a) - order(b));
}

async function saidBy(
  source: SourceFile,
  decided: Pick<ImportOptions, 'unit' | 'corrections'>,
): Promise<Said> {
  const { importFiles } = await import('../importers/index.js');
  // A file that the importer cannot stand is told of where it is imported.
  const document = await importFiles([], { ...decided, sources: [source] }).then(
    (result) => result.document,
    () => null,
  );
  const { department, year } = (document ?? {}) as { department?: { name?: unknown }; year?: unknown };
  return {
    department: typeof department?.name === 'string' ? department.name : null,
    year: typeof year === 'number' ? year : null,
  };
}

function agree(one: Said, other: Said): boolean {
  const sameYear = one.year === null || other.year === null || one.year === other.year;
  return (
    sameYear &&
    (one.department === null || other.department === null || isSame(one.department, other.department))
  );
}

/** With or without its region, its brackets and 本级, a department is the same. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [keyOf(one), keyOf(other)];
  return a.endsWith(b) || b.endsWith(a);
}

function keyOf(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\s()〔〕[\]]/g, '')
    .replace(/(?:本级|机关|汇总)$/, '');
}

/** The longer name is the one with its region. */
function joined(one: Part, other: Part): Part {
  const names = [one.department, other.department].filter((name) => name !== null);
  return {
    department: names.toSorted((a, b) => b.length - a.length)[0] ?? null,
    year: one.year ?? other.year,
    sources: [...one.sources, ...other.sources],
  };
}
