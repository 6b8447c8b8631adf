import { mkdir } from 'node:fs/promises';
import { Argument, InvalidArgumentError, Option, type Command } from 'commander';
import { groupOf, readCorrections } from '../corrections-file.js';
import { decide, UNITS, type Decided, type DecidingOptions } from '../decided.js';
import { EXIT, type ExitCode } from '../exit.js';
import { importGroup, type Destination } from '../import-group.js';
import { findGroups, type ImportGroup, type ImportGroups } from '../import-groups.js';
import { importJsonReport } from '../import-json.js';
import { hasFailed, isFaulty } from '../import-outcome.js';
import { importTextReport } from '../import-text.js';
import { write, type Context } from '../io.js';
import { paintFor } from '../paint.js';
import { lineOn } from '../progress.js';
import { Replay } from '../replay.js';
import { complain } from '../usage-error.js';
import { isFolder } from '../walk-folder.js';
import { outputFailureOf } from '../write-file.js';
import { fileHelpWords, importReportWords } from '../../text/cli/words.js';
import type { FileHelpWords, ImportTally, OutputFailure, UsageError } from '../../text/cli/words.js';

interface Options extends DecidingOptions {
  output?: string;
  json?: true;
  force?: true;
  quiet?: true;
  corrections?: string;
}

/** `budget-kit import`: published files as budget documents. */
export function addImport(program: Command, context: Context): void {
  const words = fileHelpWords(context.locale).import;
  const command = program
    .command('import')
    .description(words.description)
    .usage(words.usage)
    .addArgument(new Argument(`<${words.files}...>`, words.filesHelp))
    .option(`-o, --output <${words.out}>`, words.output)
    .option('--json', words.json)
    .option('--force', words.force)
    .option('-q, --quiet', words.quiet)
    .option(`--corrections <${words.file}>`, words.corrections)
    .option(`--department <${words.department}>`, words.departmentHelp)
    .option(`--year <${words.year}>`, words.yearHelp)
    .addOption(unitOption(words))
    .option(`--set <${words.pair}>`, words.setHelp, (pair: string, before: string[] = []) => [
      ...before,
      pair,
    ])
    .addHelpText('after', `\n${words.notes}`)
    .action(async (paths: string[], options: Options) => {
      const found = await findGroups(paths);
      const decided = decide(options);
      if ('code' in decided) complain(command, decided, context.locale);
      const { output = '-' } = options;
      if (found.hasFolders && output === '-') complain(command, { code: 'output-folder' }, context.locale);
      // One name for the documents of many departments would be wrong for all but one.
      if (found.groups.length > 1 && 'department.name' in (decided.corrections?.document ?? {}))
        complain(command, { code: 'one-department', count: found.groups.length }, context.locale);
      const replay = await replayOf(options.corrections, found.groups);
      if (replay && 'code' in replay) complain(command, replay, context.locale);
      context.exit(await importAll(found, output, decided, replay, options, context));
    });
}

/** The unit by any of its names; those of the reader's language are offered. */
function unitOption({ unit, unitHelp, units }: FileHelpWords['import']): Option {
  return new Option(`--unit <${unit}>`, unitHelp).choices(units).argParser((name) => {
    if (!Object.hasOwn(UNITS, name))
      throw new InvalidArgumentError(`Allowed choices are ${units.join(', ')}.`);
    return UNITS[name];
  });
}

/** Corrections of a file for the files they were made for and others, or why they are none. */
async function replayOf(
  file: string | undefined,
  groups: readonly ImportGroup[],
): Promise<Replay | UsageError | null> {
  if (file === undefined) return null;
  const corrections = await readCorrections(file);
  if ('code' in corrections) return corrections;
  const own = groupOf(corrections, groups, file);
  return 'code' in own ? own : new Replay(corrections, own);
}

async function importAll(
  { groups, hasFolders, targets }: ImportGroups,
  output: string,
  decided: Decided,
  replay: Replay | null,
  options: Options,
  context: Context,
): Promise<ExitCode> {
  const { io, locale } = context;
  // The document may go to standard output; the report never does.
  const report = options.json
    ? importJsonReport(locale)
    : importTextReport(locale, paintFor({ stdout: io.stderr, env: io.env }), options.quiet ?? false);
  const progress = lineOn(io.stderr, Boolean(options.json ?? options.quiet));
  const folder = hasFolders || (await isFolder(output)) || /[\\/]$/.test(output) ? output : null;
  const tally: ImportTally = { read: 0, faulty: 0, failed: 0 };
  const noFolder = folder === null ? null : await makeFolder(folder);
  await write(io.stderr, report.start());
  const destination: Destination = {
    ...{ io, decided, replay, output, folder, targets, noFolder },
    force: options.force ?? false,
  };
  // The others are compared with the files that corrections were made for.
  const ordered = replay ? [replay.own, ...groups.filter((group) => group !== replay.own)] : groups;
  // One after the other, each forgotten once it is written.
  for (const [index, group] of ordered.entries()) {
    const show = (file: string) =>
      progress.show(importReportWords(locale).reading(index + 1, groups.length, file));
    const outcomes = await importGroup(group, destination, show);
    progress.clear();
    for (const outcome of outcomes) {
      tally[hasFailed(outcome) ? 'failed' : 'read'] += 1;
      if (!hasFailed(outcome) && isFaulty(outcome)) tally.faulty += 1;
      await write(io.stderr, report.piece(outcome));
    }
  }
  await write(io.stderr, report.end(tally));
  return tally.failed > 0 ? EXIT.unreadable : tally.faulty > 0 ? EXIT.faulty : EXIT.ok;
}

async function makeFolder(folder: string): Promise<OutputFailure | null> {
  try {
    await mkdir(folder, { recursive: true });
    return null;
  } catch (error) {
    const failure = outputFailureOf(error);
    return failure.code === 'exists' ? { code: 'not-a-folder' } : failure;
  }
}
