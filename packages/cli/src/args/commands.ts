import type { CommandName } from './command-names.js';
import type { CommandSpec } from './command.js';
import type { OptionName } from './options.js';

const CONFIG: readonly OptionName[] = ['config', 'no-config'];
const JUDGING: readonly OptionName[] = [...CONFIG, 'no-ignore', 'format', 'fail-on', 'max-warnings', 'quiet', 'stdin-filename'];

/** What each command takes, and where its code is. */
export const COMMANDS: Readonly<Record<CommandName, CommandSpec>> = {
  lint: { options: [...JUDGING, 'coverage', 'print-config', 'baseline', 'update-baseline', 'changed', 'shard', 'threads', 'cache', 'cache-file'], words: [0, Infinity], load: () => import('../commands/lint.js') },
  fix: { options: [...JUDGING, 'dry-run', 'suggestions'], words: [0, Infinity], load: () => import('../commands/fix.js') },
  fmt: { options: [...CONFIG, 'no-ignore', 'check', 'stdin-filename'], words: [0, Infinity], load: () => import('../commands/fmt.js') },
  import: { options: [...CONFIG, 'output', 'dialect', 'to', 'in', 'schema', 'force', 'stdin-filename'], words: [1, 1], load: () => import('../commands/import.js') },
  render: { options: ['to', 'output', 'force', 'stdin-filename'], words: [1, 1], load: () => import('../commands/render.js') },
  convert: { options: ['dialect', 'output', 'write'], words: [1, 1], load: () => import('../commands/convert.js') },
  json: { options: ['output', 'stdin-filename'], words: [1, 1], load: () => import('../commands/json.js') },
  bodies: { options: [...CONFIG, 'on', 'in', 'format'], words: [0, 1], load: () => import('../commands/bodies.js') },
  rules: { options: ['format'], words: [0, 0], load: () => import('../commands/rules.js') },
  explain: { options: ['format'], words: [0, Infinity], load: () => import('../commands/explain.js') },
  init: { options: ['dialect', 'force'], words: [0, 1], load: () => import('../commands/init.js') },
  'merge-reports': { options: ['format', 'fail-on', 'max-warnings', 'quiet'], words: [1, Infinity], load: () => import('../commands/merge-reports.js') },
  mcp: { options: [...CONFIG, 'stdio'], words: [0, 0], load: () => import('../commands/mcp.js') },
  lsp: { options: [...CONFIG, 'stdio'], words: [0, 0], load: () => import('../commands/lsp.js') },
  help: { options: [], words: [0, 1], load: () => import('../commands/help.js') },
};
