import { Command, CommanderError, Option } from 'commander';
import { loadToolLanguage, locales, type Locale } from '../text/languages.js';
import { usageSentence } from '../text/cli/failures.js';
import { chooseLocale } from './choose-locale.js';
import { addCheck } from './commands/check.js';
import { addCompletion } from './commands/completion.js';
import { addExport } from './commands/export.js';
import { addImport } from './commands/import.js';
import { addSchema } from './commands/schema.js';
import { EXIT, type ExitCode } from './exit.js';
import type { Context, Io } from './io.js';
import { columnsOf } from './printable.js';
import { usageErrorOf } from './usage-error.js';
import { helpWords } from '../text/cli/words.js';

/** Every command: one file of `commands/` each. */
const commands: readonly ((program: Command, context: Context) => void)[] = [
  addImport,
  addCheck,
  addExport,
  addSchema,
  addCompletion,
];

/** Runs the command line to its exit code. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const locale = chooseLocale(args, io.env);
  await loadToolLanguage(locale);
  let code: ExitCode = EXIT.ok;
  const program = createProgram(args, io, locale);
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

/** A program that complains where no command is given, as of everything else. */
class Program extends Command {
  constructor(private readonly locale: Locale) {
    super('budget-kit');
  }

  override help(context?: unknown): never {
    if ((context as { error?: boolean } | undefined)?.error)
      this.error(usageSentence({ code: 'missing-command' }, this.locale, 'budget-kit'));
    return super.help();
  }
}

/** The program without its commands, which inherit what is set here. */
function createProgram(args: readonly string[], io: Io, locale: Locale): Command {
  const words = helpWords(locale);
  const program: Command = new Program(locale);
  const commandNamed = () =>
    program.commands.map((command) => command.name()).find((name) => args.includes(name));
  return program
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
        const command = ['budget-kit', commandNamed() ?? []].flat().join(' ');
        print(`${error ? usageSentence(error, locale, command) : complaint.trim()}\n`);
      },
    })
    .addHelpText('after', `\n${words.notes}`)
    .addHelpText('afterAll', `\n${words.documentation(io.documentation)}`)
    .exitOverride();
}
