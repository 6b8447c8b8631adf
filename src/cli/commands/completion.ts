import { Argument, type Command } from 'commander';
import { fileHelpWords } from '../../text/cli/words.js';
import { completionScripts, type Completed } from '../completion-scripts.js';
import { write, type Context } from '../io.js';

const SHELLS = ['bash', 'zsh', 'fish'] as const;

/** `budget-kit completion`: what a shell needs to complete the command line. */
export function addCompletion(program: Command, { io, locale }: Context): void {
  const words = fileHelpWords(locale).completion;
  program
    .command('completion')
    .description(words.description)
    .usage(words.usage)
    .addArgument(new Argument(`<${words.shell}>`, words.shellHelp).choices(SHELLS))
    .addHelpText('after', `\n${words.notes}`)
    .action((shell: (typeof SHELLS)[number]) =>
      write(io.stdout, completionScripts[shell](completed(program))),
    );
}

/** The commands with their options and choices, as the program has them. */
function completed(program: Command): Completed[] {
  const optionsOf = (command: Command) =>
    command.options.map(({ long, description, required, argChoices }) => ({
      name: long ?? '',
      description,
      takesValue: required,
      choices: argChoices ?? [],
    }));
  return program.commands.map((command) => ({
    name: command.name(),
    description: command.description(),
    options: [...optionsOf(command), ...optionsOf(program).filter(({ name }) => name !== '--version')],
    choices: command.registeredArguments.flatMap(({ argChoices }) => argChoices ?? []),
  }));
}
