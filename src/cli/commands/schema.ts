import type { Command } from 'commander';
import { budgetJsonSchema } from '../../model/schema/json-schema.js';
import { write, type Context } from '../io.js';
import { fileHelpWords } from '../../text/cli/words.js';

/** `budget-kit schema`: the JSON Schema of a budget document. */
export function addSchema(program: Command, { io, locale }: Context): void {
  const words = fileHelpWords(locale).schema;
  program
    .command('schema')
    .description(words.description)
    .usage(words.usage)
    .addHelpText('after', `\n${words.notes}`)
    .action(() => write(io.stdout, `${JSON.stringify(budgetJsonSchema(), null, 2)}\n`));
}
