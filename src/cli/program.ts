import { Command, CommanderError, Option } from 'commander';
import { loadToolLanguage, locales, type Locale } from '../text/languages.js';
import { usageSentence } from '../text/cli/failures.js';
import { chooseLocale } from './choose-locale.js';
import { addCheck } from './commands/check.js';
import { addExport } from './commands/export.js';
import { addImport } from './commands/import.js';
import { addSchema } from './commands/schema.js';
import { EXIT, type ExitCode } from './exit.js';
import type { Context, Io } from './io.js';
import { usageErrorOf } from './usage-error.js';
import { helpWords } from '../text/cli/words.js';

/** Every command: one file of `commands/` each. */
const commands: readonly ((program: Command, context: Context) => void)[] = [
  addImport,
  addCheck,
  addExport,
  addSchema,
];

/** Runs the command line to its exit code. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const locale = chooseLocale(args, io.env);
  await loadToolLanguage(locale);
  let code: ExitCode = EXIT.ok;
  const program = createProgram(io, locale);
  for (const add of commands) add(program, { io, locale, exit: (given) => (code = given) });
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    // Thrown instead of leaving the process, after help or a complaint has been written.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.unreadable;
    throw error;
  }
}

/** The program without its commands, which inherit what is set here. */
function createProgram(io: Io, locale: Locale): Command {
  const words = helpWords(locale);
  return new Command('budget-kit')
    .description(words.program)
    .usage(words.programUsage)
    .version(io.version, '-V, --version', words.version)
    .helpOption('-h, --help', words.help)
    .helpCommand('help [command]', words.helpCommand)
    .addOption(new Option(`--lang <${words.language}>`, words.lang(locales())).choices(locales()))
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => words.titles[title] ?? title,
      subcommandTerm: (command) => command.name(),
      // The descriptions say choices and defaults themselves.
      optionDescription: ({ description }) => description,
      displayWidth: columnsOf,
    })
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
      outputError: (complaint, print) => {
        const error = usageErrorOf(complaint);
        print(`${error ? usageSentence(error, locale) : complaint.trim()}\n`);
      },
    })
    .showHelpAfterError()
    .exitOverride();
}

/** Columns of a terminal that a text takes: Chinese characters are two wide. */
function columnsOf(text: string): number {
  return [...text].reduce(
    (sum, character) => sum + (/[\u2e80-\u9fff\uff00-\uff60]/.test(character) ? 2 : 1),
    0,
  );
}
