import type { LookupResult, Registry } from '@workplan/registry';
import type { PlanDocument } from './document.js';
import { fill } from './localized.js';
import { planDate, scalarOf } from './model/plan-date.js';
import { internalErrorTexts } from './rules/config/internal-error.js';
import { PLAN_RULES } from './rules/index.js';
import { changesOfficialWords } from './rules/official-words.js';
import type { Finding, Fix, Report, Rule, RuleContext, RuleTexts, Severity, SourceContext } from './rules/rule.js';

export interface LintConfig {
  /** Severity of a rule by id, or `off`. */
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
}

export interface LintOptions {
  /** Bodies by jurisdiction and date; without it the rules about names stay silent. */
  readonly registry?: Registry | undefined;
  /** The source of the plan, from `openSource`; without it the group source/ stays silent. */
  readonly source?: SourceContext | undefined;
  readonly config?: LintConfig | undefined;
  /** Run only these rules. */
  readonly only?: readonly string[] | undefined;
  /** Ends the work early with an `AbortError`. */
  readonly signal?: { readonly aborted: boolean; throwIfAborted(): void } | undefined;
}

/**
 * Runs the rules over a plan. Findings come in the order of the text. Never throws on a plan: a
 * rule that fails is reported as `internal-error` and the others still run.
 */
export function lint(document: PlanDocument, options: LintOptions = {}): Finding[] {
  return runRules([...PLAN_RULES, ...(options.source?.rules ?? [])], document, options);
}

export function runRules(rules: readonly Rule[], document: PlanDocument, options: LintOptions): Finding[] {
  const context = createContext(document, options);
  const isOfficial = changesOfficialWords(document);
  const findings: Finding[] = [];
  for (const rule of rules) {
    options.signal?.throwIfAborted();
    const configured = options.config?.rules?.[rule.id];
    if (configured === 'off' || (options.only !== undefined && !options.only.includes(rule.id))) continue;
    try {
      rule.check(context, reporter(rule, configured, findings, isOfficial));
    } catch (error) {
      findings.push(internalError(rule.id, error));
    }
  }
  return findings.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
}

function createContext(document: PlanDocument, { registry, source }: LintOptions): RuleContext {
  const place = scalarOf(document.bound.root, 'jurisdiction')?.node.value;
  const date = planDate(document.bound);
  const memo = new Map<string | undefined, Map<string, LookupResult>>();
  return {
    document, registry, source, place, date,
    lookup(name, on = date) {
      if (registry === undefined || place === undefined) return undefined;
      let answers = memo.get(on);
      if (answers === undefined) memo.set(on, (answers = new Map()));
      let answer = answers.get(name);
      if (answer === undefined) answers.set(name, (answer = registry.lookup(name, { jurisdiction: place, on })));
      return answer;
    },
  };
}

function reporter(rule: Rule, configured: Severity | undefined, findings: Finding[], isOfficial: ReturnType<typeof changesOfficialWords>): Report<RuleTexts> {
  const { texts } = rule;
  return (message, range, data = {}, more = {}) => {
    const fixes: Fix[] = (more.fixes ?? []).map((fix) => ({
      title: fill(template(texts.fixes, fix.title), fix.data ?? data),
      safe: (fix.safe ?? rule.fix === 'safe') && !isOfficial(rule.group, fix.edits),
      edits: fix.edits,
    }));
    findings.push({
      rule: rule.id,
      severity: configured ?? more.severity ?? rule.severity,
      message: fill(template(texts.messages, message), data),
      range: { start: range.start, end: range.end },
      data, fixes,
      related: (more.related ?? []).map((place) => ({ start: place.range.start, end: place.range.end, message: fill(template(texts.related, place.message), place.data ?? data) })),
    });
  };
}

function template(templates: RuleTexts['messages'] | undefined, key: string) {
  const found = templates?.[key];
  if (found === undefined) throw new Error(`no text for ${key}`);
  return found;
}

function internalError(rule: string, error: unknown): Finding {
  const detail = error instanceof Error ? error.message : String(error);
  const data = { rule, detail };
  return { rule: 'internal-error', severity: 'error', message: fill(internalErrorTexts.messages.crashed, data), range: { start: 0, end: 0 }, data, fixes: [], related: [] };
}
