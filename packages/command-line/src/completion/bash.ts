import type { CommandModel } from './model.js';

/** Completions for bash: commands, options and their values; files where nothing else fits. */
export const bashCompletion = (commands: readonly CommandModel[]): string => `# bash completion for workplan
# Made by: workplan completion bash
_workplan() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD - 1]}" command='' word
  COMPREPLY=()
  # bash takes --name=value apart.
  if [[ $cur == '=' ]]; then
    cur=''
  elif [[ $prev == '=' ]]; then
    prev="\${COMP_WORDS[COMP_CWORD - 2]}"
  fi
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $word in
      ${commands.map(({ name }) => name).join(' | ')})
        command=$word
        break
        ;;
    esac
  done
  case "$command $prev" in
${valueCases(commands)}
  esac
  if [[ $cur == -* ]]; then
    case \${command:-lint} in
${commands.map(({ name, options }) => `      ${name}) ${reply(options.flatMap(flags))} ;;`).join('\n')}
    esac
    return
  fi
  case $command in
    '') ${reply(commands.map(({ name }) => name))} ;;
${commands
  .filter(({ words }) => words.length > 0)
  .map(({ name, words }) => `    ${name}) ${reply(words)} ;;`)
  .join('\n')}
  esac
}
complete -o default -F _workplan workplan
`;

const reply = (words: readonly string[]): string => `COMPREPLY=($(compgen -W '${words.join(' ')}' -- "$cur"))`;

const flags = ({ name, short }: CommandModel['options'][number]): string[] => [
  `--${name}`,
  ...(short === undefined ? [] : [`-${short}`]),
];

/** Behind an option with a value stands that value: one of its words, or a file. */
const valueCases = (commands: readonly CommandModel[]): string =>
  commands
    .flatMap(({ name, options }) =>
      options
        .filter(({ takesValue }) => takesValue)
        .map((option) => {
          const places = flags(option).map((flag) => `'${name} ${flag}'`);
          const answer = option.values.length === 0 ? '' : `${reply(option.values)}; `;
          return `    ${places.join(' | ')}) ${answer}return ;;`;
        }),
    )
    .join('\n');
