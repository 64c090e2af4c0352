import { fill, type Localized, type MessageData } from '../localized.js';
import { internalErrorTexts } from '../rules/config/internal-error.js';
import type { Finding, Fix, RelatedPlace, Report, RuleMeta, RuleTexts, Severity } from '../rules/rule.js';
import type { Range } from '../text/range.js';

/** Tells whether edits change words of the official text, so that no fix with them is safe. */
export type IsOfficial = (group: RuleMeta['group'], edits: readonly Range[]) => boolean;

/** A finding whose ranges are offsets in its part; a related place may be one of the spine. */
export interface PartFinding extends Omit<Finding, 'related'> {
  readonly related: readonly (RelatedPlace & { readonly inSpine?: true })[];
}

/** Where reports go at present. */
export interface Sink {
  found: PartFinding[];
  isOfficial: IsOfficial;
}

/** What a rule reports goes to the sink, with its texts filled in. */
export function reporter(rule: RuleMeta, severity: Severity | undefined, sink: Sink): Report<RuleTexts> {
  const { texts } = rule;
  return (message, range, data = {}, more = {}) => {
    const fixes: Fix[] = (more.fixes ?? []).map((fix) => ({
      title: fill(template(texts.fixes, fix.title), fix.data ?? data),
      safe: (fix.safe ?? rule.fix === 'safe') && !sink.isOfficial(rule.group, fix.edits),
      edits: fix.edits,
    }));
    sink.found.push({
      ...headOfFinding(rule, severity ?? more.severity, message, data),
      range: { start: range.start, end: range.end },
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

export const headOfFinding = (rule: RuleMeta, severity: Severity | undefined, message: string, data: MessageData) => ({
  rule: rule.id,
  severity: severity ?? rule.severity,
  message: fill(template(rule.texts.messages, message), data),
  data,
});

export function template(templates: Readonly<Record<string, Localized>> | undefined, key: string): Localized {
  const found = templates?.[key];
  if (found === undefined) throw new Error(`no text for ${key}`);
  return found;
}

/** A rule that failed; the others still ran. */
export function internalError(rule: string, error: unknown): Finding {
  const detail = error instanceof Error ? error.message : String(error);
  const data = { rule, detail };
  return {
    rule: 'internal-error',
    severity: 'error',
    message: fill(internalErrorTexts.messages.crashed, data),
    range: { start: 0, end: 0 },
    data,
    fixes: [],
    related: [],
  };
}
