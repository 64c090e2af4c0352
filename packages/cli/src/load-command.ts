import type { LoadCommand } from './args/command.js';
import type { CommandName } from './args/command-names.js';

/** Where the code of each command is. What one needs is none of the others' business. */
const CODE: Readonly<Record<CommandName, () => ReturnType<LoadCommand>>> = {
  lint: () => import('./commands/lint.js'),
  fix: () => import('./commands/fix.js'),
  fmt: () => import('./commands/fmt.js'),
  import: () => import('./commands/import.js'),
  render: () => import('./commands/render.js'),
  sync: () => import('./commands/sync.js'),
  status: () => import('./commands/status.js'),
  sheet: () => import('./commands/sheet.js'),
  collect: () => import('./commands/collect.js'),
  report: () => import('./commands/report.js'),
  convert: () => import('./commands/convert.js'),
  json: () => import('./commands/json.js'),
  bodies: () => import('./commands/bodies.js'),
  tasks: () => import('./commands/tasks.js'),
  table: () => import('./commands/table.js'),
  diff: () => import('./commands/diff.js'),
  merge: () => import('./commands/merge.js'),
  git: () => import('./commands/git.js'),
  review: () => import('./commands/review.js'),
  cascade: () => import('./commands/cascade.js'),
  rules: () => import('./commands/rules.js'),
  explain: () => import('./commands/explain.js'),
  new: () => import('./commands/new.js'),
  schema: () => import('./commands/schema.js'),
  init: () => import('./commands/init.js'),
  'merge-reports': () => import('./commands/merge-reports.js'),
  completion: () => import('./commands/completion.js'),
  mcp: () => import('./commands/mcp.js'),
  lsp: () => import('./commands/lsp.js'),
  help: () => import('./commands/help.js'),
};

export const loadCommand: LoadCommand = (name) => CODE[name]();
