/** How one option is written and what it takes. */
export interface OptionSpec {
  readonly type: 'boolean' | 'string';
  readonly short?: string;
  /** The words it may take; any text when left out. */
  readonly values?: readonly string[];
  readonly number?: true;
  /** May be given more than once; all of its values count. */
  readonly many?: true;
  /** May stand without a value; a word behind it that is a path here is none. */
  readonly optional?: true;
}

/** Every option of every command; a command names those it takes. */
export const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
  lang: { type: 'string', values: ['zh', 'en', 'auto'] },
  color: { type: 'string', values: ['auto', 'always', 'never'] },
  format: { type: 'string', short: 'f', many: true },
  config: { type: 'string', short: 'c' },
  'allow-outside': { type: 'string', many: true },
  'no-config': { type: 'boolean' },
  'no-ignore': { type: 'boolean' },
  'print-config': { type: 'string' },
  baseline: { type: 'string' },
  'update-baseline': { type: 'boolean' },
  only: { type: 'string', many: true },
  rule: { type: 'string', many: true },
  watch: { type: 'boolean' },
  staged: { type: 'boolean' },
  changed: { type: 'string', optional: true },
  shard: { type: 'string' },
  threads: { type: 'string', number: true },
  cache: { type: 'boolean' },
  'cache-file': { type: 'string' },
  'fail-on': { type: 'string', values: ['error', 'warning', 'info', 'never', 'red', 'yellow'] },
  'max-warnings': { type: 'string', number: true },
  quiet: { type: 'boolean', short: 'q' },
  'stdin-filename': { type: 'string' },
  'dry-run': { type: 'boolean' },
  suggestions: { type: 'boolean' },
  check: { type: 'boolean' },
  dialect: { type: 'string', values: ['zh', 'en'] },
  output: { type: 'string', short: 'o' },
  write: { type: 'boolean' },
  force: { type: 'boolean' },
  to: { type: 'string' },
  head: { type: 'string' },
  seal: { type: 'boolean' },
  template: { type: 'string' },
  schema: { type: 'string' },
  coverage: { type: 'boolean' },
  continuity: { type: 'boolean' },
  accept: { type: 'string', many: true },
  local: { type: 'boolean' },
  uninstall: { type: 'boolean' },
  on: { type: 'string' },
  every: { type: 'string', values: ['month', 'quarter'] },
  'by-body': { type: 'string' },
  in: { type: 'string' },
  body: { type: 'string' },
  role: { type: 'string', values: ['lead', 'responsible', 'support', 'implement', 'guide', 'supervise'] },
  section: { type: 'string' },
  text: { type: 'string' },
  'due-before': { type: 'string' },
  'due-after': { type: 'string' },
  of: { type: 'string' },
  kind: {
    type: 'string',
    values: ['points', 'division', 'action', 'list', '工作要点', '任务分工方案', '行动计划', '任务清单'],
  },
  year: { type: 'string' },
  title: { type: 'string' },
  stdio: { type: 'boolean' },
  man: { type: 'boolean' },
} as const satisfies Readonly<Record<string, OptionSpec>>;

export type OptionName = keyof typeof OPTIONS;

type ValueOf<T extends OptionSpec> = T extends { readonly type: 'boolean' }
  ? true
  : T extends { readonly optional: true }
    ? string | true
    : T extends { readonly many: true }
      ? readonly string[]
      : T extends { readonly number: true }
        ? number
        : T extends { readonly values: readonly (infer Word)[] }
          ? Word
          : string;

/** The options of one call; those that were not given are absent. */
export type Options = { readonly [Name in OptionName]?: ValueOf<(typeof OPTIONS)[Name]> };

/** Taken by every command. */
export const GLOBAL_OPTIONS: readonly OptionName[] = ['help', 'version', 'lang', 'color'];
