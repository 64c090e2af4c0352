import { type Level, type LintConfig, type Linter, linterOf, type LintOptions, runOf } from '@workplan/lint';
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
  return runOf(...setupOf(options))(document);
}

/**
 * A linter for a plan that is edited: it checks again what changed. One for each plan and set of options.
 *
 * @throws RangeError as {@link lint}
 */
export function createLinter(options: LintOptions = {}): Linter {
  return linterOf(...setupOf(options));
}

function setupOf(options: LintOptions): Parameters<typeof linterOf> {
  const { config, source, ownRules } = options;
  const rules = PLAN_RULES.concat(config?.words?.rules ?? [], source?.rules ?? [], ownRules ?? []);
  return [rules, options, checkOptions(options)];
}

const LEVELS: ReadonlySet<unknown> = new Set<Level>(['error', 'warning', 'info', 'off']);

const OPTIONS: ReadonlySet<string> = new Set<keyof LintOptions>([
  'registry',
  'source',
  'ownRules',
  'config',
  'only',
  'onTask',
  'signal',
]);
const CONFIG_OPTIONS: ReadonlySet<string> = new Set<keyof LintConfig>(['rules', 'words']);

/** A misspelt option has no effect, and nobody would notice. */
function refuseUnknown(given: object, known: ReadonlySet<string>): void {
  const unknown = Object.keys(given).find((name) => !known.has(name));
  if (unknown !== undefined) throw new RangeError(`There is no option “${unknown}”; there are: ${[...known].join()}.`);
}

const OWN_ID = /^[^\s/]+\/[^\s/]+$/;

/**
 * A misspelt rule would find nothing, which reads as a plan without faults. With a name of their own in front, rules of others
 * never meet one that we add later.
 *
 * @returns every rule that a comment may name
 */
function checkOptions(options: LintOptions): ReadonlySet<string> {
  refuseUnknown(options, OPTIONS);
  const { only = [], config = {}, ownRules = [] } = options;
  refuseUnknown(config, CONFIG_OPTIONS);
  const { rules = {} } = config;
  const known = new Set(RULE_IDS);
  const refuse = (id: string): never => {
    throw new RangeError(`There is no rule “${id}”, or two. Own: office/no-title.`);
  };
  for (const { id } of ownRules) {
    if (!OWN_ID.test(id) || known.has(id)) refuse(id);
    known.add(id);
  }
  for (const id of [...only, ...Object.keys(rules)]) if (!known.has(id)) refuse(id);
  for (const [id, level] of Object.entries(rules)) {
    if (!LEVELS.has(level))
      throw new RangeError(`“${String(level)}” is no severity (for ${id}): use error, warning, info, off.`);
  }
  return known;
}
