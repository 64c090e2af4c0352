import type { CommandSpec } from './command.js';
import type { OptionName } from './options.js';

const CONFIG: readonly OptionName[] = ['config', 'no-config'];
const JUDGING: readonly OptionName[] = [...CONFIG, 'format', 'fail-on', 'max-warnings', 'quiet', 'stdin-filename'];

/** Every command, in the order in which help lists them. */
export const COMMANDS = {
  lint: { options: JUDGING, words: [0, Infinity], load: () => import('../commands/lint.js') },
  fix: { options: [...JUDGING, 'dry-run', 'suggestions'], words: [0, Infinity], load: () => import('../commands/fix.js') },
  fmt: { options: ['check', 'stdin-filename'], words: [0, Infinity], load: () => import('../commands/fmt.js') },
  convert: { options: ['dialect', 'output', 'write', 'stdin-filename'], words: [1, 1], load: () => import('../commands/convert.js') },
  json: { options: ['output', 'stdin-filename'], words: [1, 1], load: () => import('../commands/json.js') },
  bodies: { options: [...CONFIG, 'on', 'in', 'format'], words: [0, 1], load: () => import('../commands/bodies.js') },
  rules: { options: ['format'], words: [0, 0], load: () => import('../commands/rules.js') },
  explain: { options: [], words: [1, 1], load: () => import('../commands/explain.js') },
  help: { options: [], words: [0, 1], load: () => import('../commands/help.js') },
} as const satisfies Readonly<Record<string, CommandSpec>>;

export type CommandName = keyof typeof COMMANDS;

export const COMMAND_NAMES = Object.keys(COMMANDS) as CommandName[];

/** Announced for later versions: known by name, not there yet. */
export const LATER_COMMANDS: readonly string[] = ['lsp', 'import', 'render'];

export const isCommand = (word: string): word is CommandName => Object.hasOwn(COMMANDS, word);
