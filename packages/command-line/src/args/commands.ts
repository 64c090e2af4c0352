import type { CommandName } from './command-names.js';
import type { CommandSpec } from './command-spec.js';
import type { OptionName } from './options.js';

const FILES: readonly OptionName[] = ['allow-outside'];
const CONFIG: readonly OptionName[] = ['config', 'no-config', ...FILES];
const CHECKING: readonly OptionName[] = [
  ...CONFIG,
  'no-ignore',
  'only',
  'rule',
  'format',
  'fail-on',
  'max-warnings',
  'quiet',
  'stdin-filename',
];

/** What each command takes. */
export const COMMANDS: Readonly<Record<CommandName, CommandSpec>> = {
  lint: {
    options: [
      ...CHECKING,
      'coverage',
      'print-config',
      'baseline',
      'update-baseline',
      'changed',
      'staged',
      'watch',
      'shard',
      'threads',
      'cache',
      'cache-file',
    ],
    words: [0, Infinity],
  },
  fix: { options: [...CHECKING, 'dry-run', 'suggestions'], words: [0, Infinity] },
  fmt: { options: [...CONFIG, 'no-ignore', 'check', 'stdin-filename'], words: [0, Infinity] },
  import: { options: [...CONFIG, 'output', 'dialect', 'to', 'in', 'schema', 'force', 'stdin-filename'], words: [1, 1] },
  render: {
    options: [...FILES, 'to', 'output', 'force', 'head', 'seal', 'template', 'stdin-filename'],
    words: [1, 1],
  },
  sync: { options: [...FILES, 'dry-run'], words: [2, 2] },
  status: {
    options: [...CONFIG, 'no-ignore', 'on', 'every', 'format', 'fail-on', 'output', 'force'],
    words: [0, Infinity],
    levels: ['red', 'yellow', 'never'],
  },
  sheet: { options: [...FILES, 'on', 'output', 'by-body', 'force'], words: [1, 1] },
  collect: { options: [...FILES, 'on', 'every', 'dry-run'], words: [2, Infinity] },
  report: {
    options: [...FILES, 'on', 'every', 'to', 'output', 'force', 'head', 'seal', 'template'],
    words: [1, 1],
  },
  convert: { options: [...FILES, 'dialect', 'output', 'force', 'write'], words: [1, 1] },
  json: { options: [...FILES, 'output', 'force', 'stdin-filename'], words: [1, 1] },
  bodies: { options: [...CONFIG, 'on', 'in', 'format', 'output', 'force'], words: [0, 2] },
  tasks: {
    options: [
      ...CONFIG,
      'no-ignore',
      'format',
      'output',
      'force',
      'body',
      'role',
      'section',
      'text',
      'due-before',
      'due-after',
      'stdin-filename',
    ],
    words: [0, Infinity],
  },
  table: {
    options: [...CONFIG, 'no-ignore', 'format', 'of', 'output', 'force', 'shard', 'stdin-filename'],
    words: [0, Infinity],
  },
  merge: { options: [...FILES, 'output', 'force'], words: [3, 3] },
  cascade: { options: [...FILES, 'format', 'output', 'force', 'accept'], words: [2, Infinity] },
  review: { options: [...FILES, 'format', 'output', 'force', 'accept'], words: [2, Infinity] },
  git: { options: [...FILES, 'local', 'uninstall'], words: [1, 1] },
  diff: { options: [...CONFIG, 'format', 'to', 'output', 'force', 'continuity'], words: [2, 2] },
  rules: { options: ['format'], words: [0, 0] },
  explain: { options: ['format'], words: [0, Infinity] },
  new: { options: [...FILES, 'kind', 'in', 'year', 'title', 'dialect'], words: [0, 1] },
  schema: { options: [...FILES, 'output', 'force'], words: [0, 1] },
  init: { options: [...FILES, 'dialect', 'force'], words: [0, 1] },
  'merge-reports': { options: [...FILES, 'format', 'fail-on', 'max-warnings', 'quiet'], words: [1, Infinity] },
  completion: { options: [], words: [1, 1] },
  mcp: { options: [...CONFIG, 'stdio'], words: [0, 0] },
  lsp: { options: [...CONFIG, 'stdio'], words: [0, 0] },
  help: { options: ['man'], words: [0, 1] },
};
