import type { Registry } from '@workplan/registry';
import type { PlanDocument } from '../document.js';
import type { TaskPart } from '../parts/plan-part.js';
import { RULE_IDS } from '../rules/ids.js';
import { PLAN_RULES } from '../rules/index.js';
import type { RuleId } from '../rules/rule-id.js';
import type { Finding, Severity, SourceContext } from '../rules/rule.js';
import { isTermWord, type Term } from '../rules/text/term/terms.js';
import { linterOf, type Linter } from './linter.js';

export type { Linter } from './linter.js';

/** What a rule may be set to. */
export type Level = Severity | 'off';

export interface LintConfig {
  /** Severity of a rule by id, or `off`. */
  readonly rules?: Readonly<Partial<Record<RuleId, Level>>>;
  /** Words that are written in one way, or not at all, for the rule `term`. */
  readonly terms?: readonly Term[];
  /** Words of the titles of sections that a plan must have, for the same rule. */
  readonly requiredSections?: readonly string[];
}

export interface LintOptions {
  /** Bodies by jurisdiction and date; without it the rules about names stay silent. */
  readonly registry?: Registry | undefined;
  /** The source of the plan, from `openSource`; without it the group source/ stays silent. */
  readonly source?: SourceContext | undefined;
  readonly config?: LintConfig | undefined;
  /** Run only these rules. */
  readonly only?: readonly RuleId[] | undefined;
  /**
   * Told of each task right after it was judged, while its tree is there: of a long plan the tree is let go then. For those who keep
   * something of every task and would have to read it again. Must not throw.
   */
  readonly onTask?: ((part: TaskPart) => void) | undefined;
  /** Ends the work early with an `AbortError`. */
  readonly signal?: { readonly aborted: boolean; throwIfAborted(): void } | undefined;
}

/**
 * Runs the rules over a plan. Findings come in the order of the text. Never throws on a plan: a
 * rule that fails is reported as `internal-error` and the others still run.
 *
 * @throws RangeError for a rule id in `only` or `config`, a severity, or an option that there is none of, and for an empty
 * word in `config`
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
  return linterOf([...PLAN_RULES, ...(options.source?.rules ?? [])], options);
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
  Object.keys({ rules: true, terms: true, requiredSections: true } satisfies Record<keyof LintConfig, true>),
);

/** A misspelt option has no effect, and nobody would notice. */
function refuseUnknown(given: object, known: ReadonlySet<string>, where: string): void {
  const unknown = Object.keys(given).find((name) => !known.has(name));
  if (unknown !== undefined)
    throw new RangeError(`There is no option “${unknown}”${where}. There are: ${[...known].join(', ')}.`);
}

/** An empty word would stand everywhere. */
function checkWords({ terms = [], requiredSections = [] }: LintConfig): void {
  const words = terms.flatMap(({ write, not = [] }) => [...(write === undefined ? [] : [write]), ...not]);
  const wrong = [...words, ...requiredSections].find((word) => !isTermWord(word));
  if (wrong !== undefined) throw new RangeError(`“${String(wrong)}” is no word to look for.`);
}

/** A misspelt rule would find nothing, which reads as a plan without faults. */
function checkOptions(options: LintOptions): void {
  refuseUnknown(options, OPTIONS, '');
  const { only = [], config, source } = options;
  refuseUnknown(config ?? {}, CONFIG_OPTIONS, ' in `config`');
  checkWords(config ?? {});
  const levels = Object.entries(config?.rules ?? {});
  const ofSource = new Set(source?.rules.map(({ id }) => id));
  for (const id of [...only, ...levels.map(([rule]) => rule)]) {
    if (!RULE_IDS.has(id) && !ofSource.has(id)) throw new RangeError(`There is no rule “${id}”.`);
  }
  for (const [id, level] of levels) {
    if (!LEVELS.has(level))
      throw new RangeError(`“${String(level)}” is not a severity (for ${id}). Use error, warning, info or off.`);
  }
}
