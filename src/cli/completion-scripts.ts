/** A command as a shell completes it. */
export interface Completed {
  readonly name: string;
  readonly description: string;
  readonly options: readonly CompletedOption[];
  /** Values of its argument; none where it takes files. */
  readonly choices: readonly string[];
}

interface CompletedOption {
  /** `--output`. */
  readonly name: string;
  readonly description: string;
  /** Whether a value follows: one of the choices, or a file where there are none. */
  readonly takesValue: boolean;
  readonly choices: readonly string[];
}

/** Scripts by shell. Descriptions are quoted as data: nothing in them is run. */
export const completionScripts: Readonly<
  Record<'bash' | 'zsh' | 'fish', (commands: readonly Completed[]) => string>
> = { bash, zsh, fish };

const namesOf = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name).join(' ');
const withValues = ({ options }: Completed) => options.filter(({ takesValue }) => takesValue);

function bash(commands: readonly Completed[]): string {
  const cases = commands.map((command) => {
    const values = withValues(command).map(({ name, choices }) =>
      choices.length > 0 ? `      ${name}) words='${choices.join(' ')}' ;;` : `      ${name}) files=1 ;;`,
    );
    return `    ${command.name}) case $before in
${values.join('\n')}
      *) words='${namesOf(command.options)} ${command.choices.join(' ')}'; files=${command.choices.length > 0 ? '' : '1'} ;;
      esac ;;`;
  });
  return `# bash completion for budget-kit
_budget_kit() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command= words= files= each
  for each in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $each in ${commands.map(({ name }) => name).join('|')}) command=$each; break ;; esac
  done
  case $command in
${cases.join('\n')}
    *) words='${namesOf(commands)} help --help --version --lang' ;;
  esac
  COMPREPLY=()
  if [[ $word == -* || -z $files ]]; then
    while IFS= read -r each; do COMPREPLY+=("$each"); done < <(compgen -W "$words" -- "$word")
  fi
  if [[ -n $files && $word != -* ]]; then
    compopt -o filenames 2>/dev/null
    while IFS= read -r each; do COMPREPLY+=("$each"); done < <(compgen -f -- "$word")
  fi
}
complete -F _budget_kit budget-kit
`;
}

function zsh(commands: readonly Completed[]): string {
  // In a specification of _arguments brackets and colons have a meaning.
  const plain = (text: string) => text.replace(/[[\]:\\]/g, '\\$&').replaceAll("'", "'\\''");
  const specOf = ({ name, description, takesValue, choices }: CompletedOption) => {
    const value = takesValue ? (choices.length > 0 ? `:value:(${choices.join(' ')})` : ':file:_files') : '';
    return `'*${name}[${plain(description)}]${value}'`;
  };
  const cases = commands.map(
    (command) => `    ${command.name}) _arguments \\
      ${command.options.map(specOf).join(' \\\n      ')} \\
      '*:argument:${command.choices.length > 0 ? `(${command.choices.join(' ')})` : '_files'}' ;;`,
  );
  return `#compdef budget-kit
_budget_kit() {
  if (( CURRENT == 2 )); then
    local -a commands=(
      ${commands.map(({ name, description }) => `'${name}:${plain(description)}'`).join('\n      ')}
    )
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${cases.join('\n')}
  esac
}
compdef _budget_kit budget-kit
`;
}

function fish(commands: readonly Completed[]): string {
  const quoted = (text: string) => `'${text.replace(/[\\']/g, '\\$&')}'`;
  const lines = commands.flatMap(({ name, description, options, choices }) => {
    const within = `complete -c budget-kit -n '__fish_seen_subcommand_from ${name}'`;
    return [
      `complete -c budget-kit -f -n __fish_use_subcommand -a ${name} -d ${quoted(description)}`,
      ...options.map(
        (option) =>
          `${within} -l ${option.name.slice(2)} -d ${quoted(option.description)}${
            option.choices.length > 0
              ? ` -x -a ${quoted(option.choices.join(' '))}`
              : option.takesValue
                ? ' -r -F'
                : ''
          }`,
      ),
      ...(choices.length > 0 ? [`${within} -f -a ${quoted(choices.join(' '))}`] : []),
    ];
  });
  return `# fish completion for budget-kit\n${lines.join('\n')}\n`;
}
