import type { CommandName } from '@workplan/command-line';
import type { LoadCommand } from './args/command.js';

/** Where the code of each command is. What one needs is none of the others' business. */
const CODE: Readonly<Record<CommandName, () => ReturnType<LoadCommand>>> = {
  lint: () => import('./commands/check/lint.js'),
  fix: () => import('./commands/check/fix.js'),
  fmt: () => import('./commands/check/fmt.js'),
  import: () => import('./commands/plans/import.js'),
  render: () => import('./commands/plans/render.js'),
  sync: () => import('./commands/plans/sync.js'),
  status: () => import('./commands/supervision/status.js'),
  sheet: () => import('./commands/supervision/sheet.js'),
  collect: () => import('./commands/supervision/collect.js'),
  report: () => import('./commands/supervision/report.js'),
  convert: () => import('./commands/plans/convert.js'),
  json: () => import('./commands/plans/json.js'),
  bodies: () => import('./commands/look-up/bodies.js'),
  tasks: () => import('./commands/plans/tasks.js'),
  table: () => import('./commands/plans/table.js'),
  diff: () => import('./commands/compare/diff.js'),
  merge: () => import('./commands/compare/merge.js'),
  git: () => import('./commands/setup/git.js'),
  review: () => import('./commands/compare/review.js'),
  cascade: () => import('./commands/compare/cascade.js'),
  rules: () => import('./commands/look-up/rules.js'),
  explain: () => import('./commands/look-up/explain.js'),
  new: () => import('./commands/plans/new.js'),
  schema: () => import('./commands/look-up/schema.js'),
  init: () => import('./commands/setup/init.js'),
  'merge-reports': () => import('./commands/check/merge-reports.js'),
  completion: () => import('./commands/setup/completion.js'),
  mcp: () => import('./commands/serve/mcp.js'),
  lsp: () => import('./commands/serve/lsp.js'),
  help: () => import('./commands/look-up/help.js'),
};

export const loadCommand: LoadCommand = (name) => CODE[name]();
