/** Every command, in the order in which help lists them. */
export const COMMAND_NAMES = [
  'lint',
  'fix',
  'fmt',
  'import',
  'render',
  'sync',
  'status',
  'sheet',
  'collect',
  'report',
  'convert',
  'json',
  'bodies',
  'tasks',
  'table',
  'diff',
  'merge',
  'git',
  'cascade',
  'review',
  'rules',
  'explain',
  'merge-reports',
  'init',
  'new',
  'schema',
  'completion',
  'mcp',
  'lsp',
  'help',
] as const;

export type CommandName = (typeof COMMAND_NAMES)[number];

export const isCommand = (word: string): word is CommandName => COMMAND_NAMES.some((name) => name === word);
