import { type Level, type LintConfig, type Linter, linterOf, type LintOptions } from '@workplan/lint';
import type { Finding, PlanDocument } from '@workplan/plan';
import { RULE_IDS } from './ids.js';
import { PLAN_RULES } from './generated/plan-rules.js';

/**
 * Runs the rules over a plan. Findings come in the order of the text. Never throws on a plan: a
 * rule that fails is reported as `internal-error` and the others still run.
 *
 * @throws RangeError for a rule id in `only` or `config`, a severity, or an option that there is none of
 */
export function lint(document: PlanDocument, options: LintOptions = {}): Finding[] {
  return createLinter(options).run(document);
}

/**
 * A linter for a plan that is edited: it checks again what changed. One for each plan and set of options.
 *
 * @throws RangeError as {@link lint}
 */
export function createLinter(options: LintOptions = {}): Linter {
  checkOptions(options);
  return linterOf(
    [...PLAN_RULES, ...(options.config?.words?.rules ?? []), ...(options.source?.rules ?? [])],
    options,
    RULE_IDS,
  );
}

const LEVELS: ReadonlySet<string> = new Set<Level>(['error', 'warning', 'info', 'off']);

const OPTIONS: ReadonlySet<string> = new Set(
  Object.keys({
    registry: true,
    source: true,
    config: true,
    only: true,
    onTask: true,
    signal: true,
  } satisfies Record<keyof LintOptions, true>),
);
const CONFIG_OPTIONS: ReadonlySet<string> = new Set(
  Object.keys({ rules: true, words: true } satisfies Record<keyof LintConfig, true>),
);

/** A misspelt option has no effect, and nobody would notice. */
function refuseUnknown(given: object, known: ReadonlySet<string>, where: string): void {
  const unknown = Object.keys(given).find((name) => !known.has(name));
  if (unknown !== undefined)
    throw new RangeError(`There is no option “${unknown}”${where}. There are: ${[...known].join(', ')}.`);
}

/** A misspelt rule would find nothing, which reads as a plan without faults. */
function checkOptions(options: LintOptions): void {
  refuseUnknown(options, OPTIONS, '');
  const { only = [], config, source } = options;
  refuseUnknown(config ?? {}, CONFIG_OPTIONS, ' in `config`');
  const levels = Object.entries(config?.rules ?? {});
  const ofSource: ReadonlySet<string> = new Set(source?.rules.map(({ id }) => id));
  for (const id of [...only, ...levels.map(([rule]) => rule)]) {
    if (!RULE_IDS.has(id) && !ofSource.has(id)) throw new RangeError(`There is no rule “${id}”.`);
  }
  for (const [id, level] of levels) {
    if (!LEVELS.has(level))
      throw new RangeError(`“${String(level)}” is not a severity (for ${id}). Use error, warning, info or off.`);
  }
}
