import { type Level, type LintConfig, type Linter, linterOf, type LintOptions, type Rule } from '@workplan/lint';
import type { Finding, PlanDocument } from '@workplan/plan';
import { RULE_IDS } from './ids.js';
import { PLAN_RULES } from './generated/plan-rules.js';

/**
 * Runs the rules over a plan. Findings come in the order of the text. Never throws on a plan: a
 * rule that fails is reported as `internal-error` and the others still run.
 *
 * @throws RangeError for a rule id in `only` or `config`, a severity, or an option that there is none of, and for own rules
 *   without a name in front of their id, or with the same id
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
    [
      ...PLAN_RULES,
      ...(options.config?.words?.rules ?? []),
      ...(options.source?.rules ?? []),
      ...(options.ownRules ?? []),
    ],
    options,
    new Set([...RULE_IDS, ...idsOf(options.ownRules)]),
  );
}

const LEVELS: ReadonlySet<string> = new Set<Level>(['error', 'warning', 'info', 'off']);

const OPTIONS: ReadonlySet<string> = new Set(
  Object.keys({
    registry: true,
    source: true,
    ownRules: true,
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

const idsOf = (rules: readonly Rule[] = []): string[] => rules.map(({ id }) => id);

const OWN_ID = /^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/;

/** With a name of their own in front, rules of others never meet one that we add later. */
function checkOwn(ids: readonly string[]): void {
  for (const [at, id] of ids.entries()) {
    if (!OWN_ID.test(id))
      throw new RangeError(
        `“${id}” is no id for a rule of your own. Write a name of yours, a slash, and its name: office/no-title.`,
      );
    if (ids.indexOf(id) !== at) throw new RangeError(`There are two rules “${id}”.`);
  }
}

/** A misspelt rule would find nothing, which reads as a plan without faults. */
function checkOptions(options: LintOptions): void {
  refuseUnknown(options, OPTIONS, '');
  const { only = [], config, source, ownRules } = options;
  checkOwn(idsOf(ownRules));
  refuseUnknown(config ?? {}, CONFIG_OPTIONS, ' in `config`');
  const levels = Object.entries(config?.rules ?? {});
  const more: ReadonlySet<string> = new Set([...idsOf(source?.rules), ...idsOf(ownRules)]);
  for (const id of [...only, ...levels.map(([rule]) => rule)]) {
    if (!RULE_IDS.has(id) && !more.has(id)) throw new RangeError(`There is no rule “${id}”.`);
  }
  for (const [id, level] of levels) {
    if (level === undefined || !LEVELS.has(level))
      throw new RangeError(`“${String(level)}” is not a severity (for ${id}). Use error, warning, info or off.`);
  }
}
