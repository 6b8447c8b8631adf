import { Argument, Option, type Command } from 'commander';
import { checkBudget } from '../../model/rules/check-budget.js';
import type { Severity } from '../../model/rules/finding.js';
import type { Budget } from '../../model/schema/document.js';
import { inputFailureSentence } from '../../text/cli/failures.js';
import { EXIT, type ExitCode } from '../exit.js';
import { findInputs, type Input } from '../inputs.js';
import { write, type Context } from '../io.js';
import { jsonReport } from '../json-report.js';
import { hasErrors, SEVERITIES, type Outcome } from '../outcome.js';
import { paintFor } from '../paint.js';
import { printable } from '../printable.js';
import { progressOf } from '../progress.js';
import { openDocument } from '../open-document.js';
import { textReport } from '../text-report.js';
import { complain } from '../usage-error.js';
import { helpWords, reportWords } from '../../text/cli/words.js';
import type { Tally } from '../../text/cli/words.js';

interface Options {
  lastYear?: string;
  json?: true;
  minSeverity: Severity;
  quiet?: true;
}

/** `budget-kit check`: documents against the rules. */
export function addCheck(program: Command, context: Context): void {
  const words = helpWords(context.locale).check;
  const command = program
    .command('check')
    .description(words.description)
    .usage(words.usage)
    .addArgument(new Argument(`<${words.files}...>`, words.filesHelp))
    .option(`--last-year <${words.file}>`, words.lastYear)
    .option('--json', words.json)
    .addOption(
      new Option(`--min-severity <${words.severity}>`, words.minSeverity).choices(SEVERITIES).default('info'),
    )
    .option('-q, --quiet', words.quiet)
    .addHelpText('after', `\n${words.notes}`)
    .action(async (paths: string[], options: Options) => {
      const inputs = await findInputs(paths);
      if (options.lastYear !== undefined && inputs.length > 1)
        complain(command, { code: 'one-document', count: inputs.length }, context.locale);
      context.exit(await check(inputs, options, context));
    });
}

async function check(inputs: readonly Input[], options: Options, context: Context): Promise<ExitCode> {
  const { io, locale } = context;
  const lastYear = await readLastYear(options.lastYear, context);
  if (lastYear === undefined) return EXIT.unreadable;
  const report = options.json
    ? jsonReport(locale, options.minSeverity)
    : textReport(locale, options.minSeverity, paintFor(io), options.quiet ?? false);
  const progress = progressOf(context, options.quiet ? 0 : inputs.length);
  const tally: Tally = { clean: 0, faulty: 0, failed: 0 };
  await write(io.stdout, report.start());
  // One at a time, each forgotten once its piece is written: the number of files costs no memory.
  for (const [index, input] of inputs.entries()) {
    progress.show(index + 1);
    const outcome = await outcomeOf(input, lastYear, context);
    tally[outcome.failure ? 'failed' : hasErrors(outcome.result) ? 'faulty' : 'clean'] += 1;
    // For people what is wrong with a file is no result; programs have one list of all files.
    const output = outcome.failure && !options.json ? io.stderr : io.stdout;
    await write(output, report.piece(outcome));
  }
  progress.clear();
  await write(io.stdout, report.end(tally));
  return tally.failed > 0 ? EXIT.unreadable : tally.faulty > 0 ? EXIT.faulty : EXIT.ok;
}

async function outcomeOf(
  { file, failure }: Input,
  lastYear: Budget | null,
  { io }: Context,
): Promise<Outcome> {
  if (failure) return { file, failure };
  const read = await openDocument(file, io.stdin);
  if (!read.ok) return { file, failure: read.failure };
  try {
    const { budget, layout = null } = read;
    return { file, failure: null, budget, result: checkBudget(budget, { lastYear, layout }) };
  } catch (error) {
    // One document that a rule cannot stand must not stop the others.
    return { file, failure: { code: 'crashed', reason: String(error) } };
  }
}

/** Last year's document; `null` where none is named, `undefined` where the one named cannot be had. */
async function readLastYear(
  file: string | undefined,
  { io, locale }: Context,
): Promise<Budget | null | undefined> {
  if (file === undefined) return null;
  const read = await openDocument(file, io.stdin);
  if (read.ok) return read.budget;
  const sentence = inputFailureSentence(read.failure, locale);
  await write(io.stderr, `${printable(file)}${reportWords(locale).colon}${sentence}\n`);
  return undefined;
}
