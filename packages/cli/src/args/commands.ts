import type { CommandName } from './command-names.js';
import type { CommandSpec } from './command.js';
import type { OptionName } from './options.js';

const CONFIG: readonly OptionName[] = ['config', 'no-config'];
const JUDGING: readonly OptionName[] = [...CONFIG, 'no-ignore', 'format', 'fail-on', 'max-warnings', 'quiet', 'stdin-filename'];

/** Loads the working commands when the first of them is called. */
const work = (name: keyof typeof import('../commands/index.js')): CommandSpec['load'] => async () => (await import('../commands/index.js'))[name];

/** What each command takes, and where its code is. */
export const COMMANDS: Readonly<Record<CommandName, CommandSpec>> = {
  lint: { options: [...JUDGING, 'coverage', 'print-config', 'baseline', 'update-baseline', 'changed', 'shard', 'threads', 'cache', 'cache-file'], words: [0, Infinity], load: work('lint') },
  fix: { options: [...JUDGING, 'dry-run', 'suggestions'], words: [0, Infinity], load: work('fix') },
  fmt: { options: [...CONFIG, 'no-ignore', 'check', 'stdin-filename'], words: [0, Infinity], load: work('fmt') },
  import: { options: [...CONFIG, 'output', 'dialect', 'to', 'in', 'schema', 'force', 'stdin-filename'], words: [1, 1], load: work('import') },
  render: { options: ['to', 'output', 'force', 'stdin-filename'], words: [1, 1], load: work('render') },
  convert: { options: ['dialect', 'output', 'write'], words: [1, 1], load: work('convert') },
  json: { options: ['output', 'stdin-filename'], words: [1, 1], load: work('json') },
  bodies: { options: [...CONFIG, 'on', 'in', 'format'], words: [0, 1], load: work('bodies') },
  rules: { options: ['format'], words: [0, 0], load: work('rules') },
  explain: { options: ['format'], words: [0, Infinity], load: work('explain') },
  init: { options: ['dialect', 'force'], words: [0, 1], load: work('init') },
  'merge-reports': { options: ['format', 'fail-on', 'max-warnings', 'quiet'], words: [1, Infinity], load: () => import('../commands/merge-reports.js') },
  // Loaded by itself: the libraries of the protocol are none of the others' business.
  mcp: { options: [...CONFIG, 'stdio'], words: [0, 0], load: () => import('../commands/mcp.js') },
  lsp: { options: [...CONFIG, 'stdio'], words: [0, 0], load: () => import('../commands/lsp.js') },
  help: { options: [], words: [0, 1], load: () => import('../commands/help.js') },
};
