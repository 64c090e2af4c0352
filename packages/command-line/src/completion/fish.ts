import type { CommandModel, OptionModel } from './model.js';

/** Completions for fish, with what the help says of each command and option. */
export const fishCompletion = (commands: readonly CommandModel[]): string =>
  [
    '# Made by: workplan completion fish',
    ...commands.map(
      ({ name, about }) => `complete -c workplan -n __fish_use_subcommand -a ${name} -d ${quoted(about)}`,
    ),
    ...commands.flatMap(({ name, options, words }) => [
      ...(words.length === 0 ? [] : [`${within(name)} -f -a ${quoted(words.join(' '))}`]),
      ...options.map((option) => optionLine(name, option)),
    ]),
    '',
  ].join('\n');

const within = (command: string): string =>
  `complete -c workplan -n ${quoted(`__fish_seen_subcommand_from ${command}`)}`;

const optionLine = (command: string, { name, short, takesValue, values, about }: OptionModel): string =>
  [
    within(command),
    ...(short === undefined ? [] : [`-s ${short}`]),
    `-l ${name}`,
    ...(!takesValue ? [] : values.length === 0 ? ['-r'] : [`-x -a ${quoted(values.join(' '))}`]),
    `-d ${quoted(about)}`,
  ].join(' ');

const quoted = (text: string): string => `'${text.replace(/[\\']/g, (mark) => `\\${mark}`)}'`;
