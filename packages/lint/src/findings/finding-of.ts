import {
  type AnyFinding,
  fill,
  type Fix,
  type Localized,
  type MessageData,
  type RelatedPlace,
  type Severity,
} from '@workplan/plan';
import type { Dialect } from '@workplan/plan/schema';
import type { Range } from '@workplan/plan/text';
import { internalErrorTexts } from './internal-error.js';
import type { OfficialWords } from './official-words.js';
import type { Report, RuleMeta, RuleTexts } from '../rule.js';
import { inDialect } from './in-dialect.js';

/** A finding before it is known whose words it speaks of. */
export interface OpenFinding extends AnyFinding {
  /** It speaks of how words of the official text are printed: see `settlePrint`. */
  readonly isPrint?: true;
}

/** A finding whose ranges are offsets in its part; a related place may be one of the spine. */
export interface PartFinding extends Omit<OpenFinding, 'related'> {
  readonly related: readonly (RelatedPlace & { readonly inSpine?: true })[];
}

/** Where reports go at present. */
export interface Sink {
  found: PartFinding[];
  official: OfficialWords;
  /** The keys that the plan uses. */
  dialect: Dialect;
}

/** What a rule reports goes to the sink, with its texts filled in. */
export function reporter(rule: RuleMeta, severity: Severity | undefined, sink: Sink): Report<RuleTexts> {
  const { texts } = rule;
  return (message, range, data = {}, more = {}) => {
    const fixes: Fix[] = (more.fixes ?? []).map((fix) => ({
      title: fill(inDialect(template(texts.fixes, fix.title), sink.dialect), fix.data ?? data),
      safe: (fix.safe ?? rule.fix === 'safe') && !sink.official.changedBy(rule.group, fix.edits),
      edits: fix.edits,
    }));
    sink.found.push({
      ...headOfFinding(rule, severity ?? more.severity, message, data, sink.dialect),
      range: { start: range.start, end: range.end },
      ...(isPrint(rule, severity, range, sink) && { isPrint: true as const }),
      fixes,
      related: (more.related ?? []).map((place) => ({
        start: place.range.start,
        end: place.range.end,
        message: fill(template(texts.related, place.message), place.data ?? data),
        ...(place.inSpine === true && { inSpine: true as const }),
      })),
    });
  };
}

/** A severity of the configuration holds as it is. */
const isPrint = (rule: RuleMeta, severity: Severity | undefined, range: Range, { official }: Sink): boolean =>
  rule.aboutPrint === true && severity === undefined && official.print(range);

export const headOfFinding = (
  rule: RuleMeta,
  severity: Severity | undefined,
  message: string,
  data: MessageData,
  dialect: Dialect,
) => ({
  rule: rule.id,
  severity: severity ?? rule.severity,
  message: fill(inDialect(template(rule.texts.messages, message), dialect), data),
  data,
});

export function template(templates: Readonly<Record<string, Localized>> | undefined, key: string): Localized {
  const found = templates?.[key];
  if (found === undefined) throw new Error(`no text for ${key}`);
  return found;
}

/** A rule that failed; the others still ran. Of a rule that somebody else defined it says where, by the first lines of the stack. */
export function internalError(rule: string, error: unknown): AnyFinding {
  const { crashed, ours } = internalErrorTexts.messages;
  const isOwn = rule.includes('/');
  const { message: detail = String(error), stack = detail } = error instanceof Error ? error : {};
  const data = { rule, detail: isOwn ? stack.split('\n', 2).join() : detail };
  return {
    rule: 'internal-error',
    severity: 'error',
    message: fill(crashed, { ...data, ours: isOwn ? '' : ours }),
    range: { start: 0, end: 0 },
    data,
    fixes: [],
    related: [],
  };
}
