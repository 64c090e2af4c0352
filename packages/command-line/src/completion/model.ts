import { RULES } from '@workplan/core/rules';
import { COMMAND_NAMES, type CommandName } from '../args/command-names.js';
import { COMMANDS } from '../args/commands.js';
import { GLOBAL_OPTIONS, OPTIONS, type OptionName, type OptionSpec } from '../args/options.js';
import type { Help } from '../help/index.js';
import { SHELLS } from './shells.js';

/** One option as a shell offers it. */
export interface OptionModel {
  readonly name: string;
  readonly short?: string;
  readonly takesValue: boolean;
  /** The words that it takes; any other when there are none. */
  readonly values: readonly string[];
  readonly about: string;
}

/** One command as a shell offers it. */
export interface CommandModel {
  readonly name: CommandName;
  readonly about: string;
  readonly options: readonly OptionModel[];
  /** The words that it takes; files when there are none. */
  readonly words: readonly string[];
}

const ruleIds = (): readonly string[] => RULES.map(({ id }) => id);

/** Words that the table of options cannot list, because they belong to other tables. */
const WORDS: Partial<Readonly<Record<CommandName, () => readonly string[]>>> = {
  help: () => COMMAND_NAMES,
  explain: ruleIds,
  completion: () => SHELLS,
};
const VALUES: Partial<Readonly<Record<OptionName, () => readonly string[]>>> = { only: ruleIds };

/**
 * All commands with what they take, by the tables that the command line is read with.
 *
 * @param schemas the names that `schema` takes
 */
export const commandModels = (help: Help, schemas: readonly string[]): readonly CommandModel[] =>
  COMMAND_NAMES.map((name) => ({
    name,
    about: aboutCommand(help.help, name),
    options: [...COMMANDS[name].options, ...GLOBAL_OPTIONS].map((option) => optionModel(option, name, help)),
    words: name === 'schema' ? schemas : (WORDS[name]?.() ?? []),
  }));

function optionModel(name: OptionName, command: CommandName, help: Help): OptionModel {
  const { type, short, values }: OptionSpec = OPTIONS[name];
  const levels = name === 'fail-on' ? COMMANDS[command].levels : undefined;
  const lights = name === 'fail-on' && levels === undefined ? ['red', 'yellow'] : [];
  return {
    name,
    ...(short !== undefined && { short }),
    takesValue: type === 'string',
    values: VALUES[name]?.() ?? levels ?? (values ?? []).filter((value) => !lights.includes(value)),
    about: aboutOption(help[command], name) || aboutOption(help.lint, name) || aboutOption(help.help, name),
  };
}

/** What the overview says of a command. */
const aboutCommand = (overview: string, name: string): string =>
  new RegExp(`^  ${name}(?: \\S+)*? {2,}(.+)$`, 'm').exec(overview)?.[1] ?? '';

/** The first line of what the help of a command says of an option. */
const aboutOption = (text: string, name: string): string =>
  new RegExp(`^ {2}(?:-\\w, )?--${name}(?![\\w-]).*? {2,}(\\S.*)$`, 'm').exec(text)?.[1] ?? '';
