import { Argument, Option, type Command } from 'commander';
import { isMissing } from '../../importers/read/missing-package.js';
import type { Budget } from '../../model/schema/document.js';
import { inputFailureSentence, outputFailureSentence } from '../../text/cli/failures.js';
import { EXIT, type ExitCode } from '../exit.js';
import { write, type Context } from '../io.js';
import { openDocument } from '../open-document.js';
import { printable } from '../printable.js';
import { complain } from '../usage-error.js';
import { obstacle, writeWhole } from '../write-file.js';
import { fileHelpWords, reportWords } from '../../text/cli/words.js';
import type { UsageError } from '../../text/cli/words.js';

const FORMATS = ['xlsx', 'csv', 'json'] as const;
type ExportFormat = (typeof FORMATS)[number];

interface Options {
  output?: string;
  format?: ExportFormat;
  force?: true;
}

/** Writers by format; the library of a format is loaded where it is asked for. */
const writers: Record<ExportFormat, (budget: Budget) => Promise<string | Uint8Array>> = {
  xlsx: async (budget) => (await import('../../export/xlsx.js')).exportXlsx(budget),
  csv: async (budget) => (await import('../../export/csv.js')).exportCsvZip(budget),
  json: async (budget) => (await import('../../export/json.js')).exportJson(budget),
};

/** The packages they need, as `npm install` takes them. */
const PACKAGES: Record<ExportFormat, string> = { xlsx: '@e965/xlsx fflate', csv: 'fflate', json: '' };

/** `budget-kit export`: a document as a workbook, as CSV or as canonical JSON. */
export function addExport(program: Command, context: Context): void {
  const words = fileHelpWords(context.locale).export;
  const command = program
    .command('export')
    .description(words.description)
    .usage(words.usage)
    .addArgument(new Argument(`<${words.file}>`, words.fileHelp))
    .option(`-o, --output <${words.out}>`, words.output)
    .addOption(new Option(`--format <${words.format}>`, words.formatHelp).choices(FORMATS))
    .option('--force', words.force)
    .addHelpText('after', `\n${words.notes}`)
    .action(async (file: string, options: Options) => {
      const wrong = (error: UsageError) => complain(command, error, context.locale);
      const { output = options.format ? '-' : undefined } = options;
      if (output === undefined) return wrong({ code: 'output-missing' });
      const format = options.format ?? formatOf(output);
      if (!format) return wrong({ code: 'output-format', name: output });
      if (output === '-' && format !== 'json' && context.io.stdout.isTTY)
        return wrong({ code: 'output-terminal' });
      context.exit(await exportFile(file, output, format, options.force ?? false, context));
    });
}

function formatOf(name: string): ExportFormat | null {
  const [, ending = ''] = /\.(xlsx|zip|json)$/i.exec(name) ?? [];
  return ({ xlsx: 'xlsx', zip: 'csv', json: 'json' } as const)[ending.toLowerCase()] ?? null;
}

async function exportFile(
  file: string,
  output: string,
  format: ExportFormat,
  force: boolean,
  { io, locale }: Context,
): Promise<ExitCode> {
  const { colon } = reportWords(locale);
  const tell = async (name: string, sentence: string): Promise<ExitCode> => {
    await write(io.stderr, `${printable(name)}${colon}${sentence}\n`);
    return EXIT.unreadable;
  };
  const before = output === '-' ? null : await obstacle(output, force);
  if (before) return tell(output, outputFailureSentence(before, locale));
  const read = await openDocument(file, io.stdin);
  if (!read.ok) return tell(file, inputFailureSentence(read.failure, locale));
  let content: string | Uint8Array;
  try {
    content = await writers[format](read.budget);
  } catch (error) {
    const packages = PACKAGES[format];
    if (!isMissing(error, packages)) throw error;
    return tell(output, outputFailureSentence({ code: 'writer-missing', packages }, locale));
  }
  if (output === '-') await write(io.stdout, content);
  else {
    const failure = await writeWhole(output, content, force);
    if (failure) return tell(output, outputFailureSentence(failure, locale));
  }
  return EXIT.ok;
}
