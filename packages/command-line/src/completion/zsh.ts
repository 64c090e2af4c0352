import type { CommandModel, OptionModel } from './model.js';

/** Completions for zsh, with what the help says of each command and option. */
export const zshCompletion = (commands: readonly CommandModel[]): string => `#compdef workplan
# Made by: workplan completion zsh
_workplan() {
  local command='' word
  local -a commands options
  commands=(
${commands.map(({ name, about }) => `    ${described(name, about)}`).join('\n')}
  )
  for word in "\${(@)words[2,CURRENT-1]}"; do
    if [[ -n $word && -n \${commands[(r)$word:*]} ]]; then
      command=$word
      break
    fi
  done
  case "$command \${words[CURRENT-1]}" in
${commands.flatMap(({ name, options }) => options.filter(({ takesValue }) => takesValue).map((option) => valueCase(name, option))).join('\n')}
  esac
  if [[ $PREFIX == -* ]]; then
    case \${command:-lint} in
${commands
  .map(
    ({ name, options }) =>
      `      (${name}) options=(${options.map((option) => described(`--${option.name}`, option.about)).join(' ')}) ;;`,
  )
  .join('\n')}
    esac
    _describe option options
    return
  fi
  case $command in
    ('') _describe command commands; _files ;;
${commands
  .filter(({ words }) => words.length > 0)
  .map(({ name, words }) => `    (${name}) compadd -- ${words.join(' ')} ;;`)
  .join('\n')}
    (*) _files ;;
  esac
}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
  _workplan "$@"
else
  compdef _workplan workplan
fi
`;

const described = (name: string, about: string): string =>
  `'${name.replaceAll(':', '\\:')}:${about.replaceAll("'", `'\\''`)}'`;

function valueCase(command: string, { name, short, values }: OptionModel): string {
  const places = [`--${name}`, ...(short === undefined ? [] : [`-${short}`])].map((flag) => `"${command} ${flag}"`);
  return `    (${places.join('|')}) ${values.length === 0 ? '_files' : `compadd -- ${values.join(' ')}`}; return ;;`;
}
