import { join } from 'node:path';
import { exportJson, printJson } from '../export/json.js';
import type { ImportResult } from '../importers/index.js';
import type { InputFailure, OutputFailure } from '../text/cli/words.js';
import type { Decided } from './decided.js';
import type { ImportGroup, Targets } from './import-groups.js';
import type { ImportOutcome } from './import-outcome.js';
import { write, type Io } from './io.js';
import { hasNoBudget, importRead, readPaths, type Reading } from './open-files.js';
import type { Fitted, Replay } from './replay.js';
import { splitSources, type Part } from './split-sources.js';
import { obstacle, writeWhole } from './write-file.js';

/** Where the documents of a call go, and how. */
export interface Destination {
  readonly io: Io;
  readonly decided: Decided;
  /** Corrections of a file. */
  readonly replay: Replay | null;
  readonly force: boolean;
  /** The file to write, or `-`, where there is one document. */
  readonly output: string;
  /** The folder to write to, where there may be several, and the names in it. */
  readonly folder: string | null;
  readonly targets: Targets;
  /** Why the folder could not be made. */
  readonly noFolder: OutputFailure | null;
}

/** What became of a document before anything is known of it. */
const nothing = { failure: null, result: null, output: null, notWritten: null, replayed: null } as const;

/** Makes the document of a group of files, or one for each department and year that the files belong to. */
export async function importGroup(
  group: ImportGroup,
  destination: Destination,
  show: (file: string) => void,
): Promise<ImportOutcome[]> {
  const { label, files, failure, target } = group;
  const { io, replay, force, output, folder, targets, noFolder } = destination;
  const failed = (file: string, failure: InputFailure) => [{ ...nothing, label, failure: { file, failure } }];
  if (failure) return failed(label, failure);
  const to = folder === null ? output : join(folder, target);
  const before = noFolder ?? (to === '-' ? null : await obstacle(to, force));
  if (before) return [{ ...nothing, label, notWritten: before }];
  const reading = await readPaths(files, io.stdin, show);
  if (!reading.ok) return failed(reading.file, reading.failure);
  const replayed = replay?.fit(group, reading) ?? null;
  const decided = withCorrections(destination.decided, replayed);
  const parts = await splitSources(reading.sources, decided);
  if (parts.length < 2)
    return [{ ...(await importPart(label, reading, to, decided, destination)), replayed }];
  const named = parts.map((part) => ({ ...part, label: labelOf(part, reading) }));
  if (folder === null) return failed(label, { code: 'several-documents', parts: named });
  const outcomes: ImportOutcome[] = [];
  for (const { label: files, department, year, sources } of named) {
    const name = department === null ? targets.after(sources[0]!.name) : targets.of(department, year);
    const part = { ...reading, sources, refused: [] };
    const outcome = await importPart(files, part, join(folder, name), decided, destination);
    outcomes.push(outcomes.length > 0 ? outcome : { ...outcome, replayed });
  }
  // Nobody knows whose the files are that could not be read.
  if (reading.refused.length > 0)
    outcomes.push(await importPart(label, { ...reading, sources: [] }, to, decided, destination));
  return outcomes;
}

/** What the command line says counts before what was said in a file. */
function withCorrections(decided: Decided, replayed: Fitted | null): Decided {
  if (!replayed) return decided;
  const document = { ...replayed.corrections.document, ...decided.corrections?.document };
  return { ...decided, corrections: { ...replayed.corrections, document } };
}

function labelOf({ sources }: Part, { paths }: Reading): string {
  return sources.map((source) => paths.get(source)).join(', ');
}

async function importPart(
  label: string,
  reading: Omit<Reading, 'ok'>,
  target: string,
  decided: Decided,
  { force, io }: Destination,
): Promise<ImportOutcome> {
  const imported = await importRead(reading, decided);
  if (!imported.ok) return { ...nothing, label, failure: { file: imported.file, failure: imported.failure } };
  const { result } = imported;
  if (hasNoBudget(result)) return { ...nothing, label, result };
  const notWritten = await put(textOf(result), target, force, io);
  return { ...nothing, label, result, output: notWritten ? null : target, notWritten };
}

/** The document as JSON, also where it is not valid yet: it may be put right by hand. */
function textOf({ document, budget }: ImportResult): string {
  return budget ? exportJson(budget) : `${printJson(document)}\n`;
}

async function put(
  text: string,
  target: string,
  force: boolean,
  { stdout }: Io,
): Promise<OutputFailure | null> {
  if (target !== '-') return writeWhole(target, text, force);
  await write(stdout, text);
  return null;
}
