import { fill, type AnyFinding, type PlanDocument, type Severity } from '@workplan/plan';
import { unknownRuleTexts } from './unknown-rule.js';
import type { RuleMeta } from '../rule.js';
import type { Directive, NamedRule } from './directives.js';
import { headOfFinding, type OpenFinding, template } from '../findings/finding-of.js';

/** What speaks of the comments themselves, and of failures, cannot be taken back by a comment. */
const ALWAYS_TOLD: ReadonlySet<string> = new Set([
  'internal-error',
  'unused-suppression',
  'suppression-without-reason',
  'unknown-rule',
]);

/** A rule about comments that take findings back, where it is to be reported. */
export type CommentRules = ReadonlyMap<string, { readonly rule: RuleMeta; readonly severity: Severity | undefined }>;

/** Findings without those that a comment takes back, and with those about the comments. Ranges are offsets in the plan. */
export function suppress(
  findings: readonly OpenFinding[],
  directives: readonly Directive[],
  document: PlanDocument,
  { ran, commentRules }: { readonly ran: ReadonlySet<string>; readonly commentRules: CommentRules },
  knownIds: ReadonlySet<string>,
): OpenFinding[] {
  const reported: OpenFinding[] = [];
  const used = new Set<NamedRule>();
  const byRule = new Map<string, { readonly named: NamedRule; readonly line: number | undefined }[]>();
  for (const directive of directives) {
    const known = directive.rules.filter((named) => {
      if (knownIds.has(named.id)) return true;
      reported.push(unknownRule(named));
      return false;
    });
    if (directive.reason === '' || directive.rules.length === 0) {
      const message = directive.rules.length === 0 ? 'noRule' : 'noReason';
      reported.push(
        ...about(
          'suppression-without-reason',
          message,
          directive,
          { rules: directive.rules.map(({ id }) => id) },
          commentRules,
        ),
      );
      continue;
    }
    const line = directive.scope === 'file' ? undefined : lineBelow(document, directive);
    for (const named of known) byRule.set(named.id, [...(byRule.get(named.id) ?? []), { named, line }]);
  }
  const kept = findings.filter((finding) => {
    const candidates = ALWAYS_TOLD.has(finding.rule) ? undefined : byRule.get(finding.rule);
    if (candidates === undefined) return true;
    const line = document.lines.position(finding.range.start).line;
    const taking = candidates.filter((candidate) => candidate.line === undefined || candidate.line === line);
    for (const { named } of taking) used.add(named);
    return taking.length === 0;
  });
  for (const directive of directives) {
    if (directive.reason === '') continue;
    for (const named of directive.rules) {
      // Of a rule that did not run nobody can say whether it would have found something.
      if (used.has(named) || !ran.has(named.id)) continue;
      reported.push(
        ...about(
          'unused-suppression',
          directive.scope === 'file' ? 'file' : 'line',
          named,
          { rule: named.id },
          commentRules,
          removal(document, directive, named),
        ),
      );
    }
  }
  return reported.length === 0 ? kept : [...kept, ...reported];
}

/** The line that a comment speaks of: the next one that holds something. */
function lineBelow(document: PlanDocument, { start }: Directive): number {
  const { lines } = document;
  let line = lines.position(start).line + 1;
  while (line < lines.lineCount && /^\s*(?:#|$)/.test(document.slice(lines.lineStart(line), lines.lineEnd(line))))
    line += 1;
  return line;
}

function unknownRule({ id, start, end }: NamedRule): AnyFinding {
  const data = { id };
  return {
    rule: 'unknown-rule',
    severity: 'error',
    message: fill(unknownRuleTexts.messages.inComment, data),
    range: { start, end },
    data,
    fixes: [],
    related: [],
  };
}

interface Removal {
  readonly start: number;
  readonly end: number;
}

function about(
  id: string,
  message: string,
  { start, end }: { readonly start: number; readonly end: number },
  data: AnyFinding['data'],
  rules: CommentRules,
  removed?: Removal,
): AnyFinding[] {
  const found = rules.get(id);
  if (found === undefined) return [];
  const { rule, severity } = found;
  const fixes =
    removed === undefined
      ? []
      : [{ title: fill(template(rule.texts.fixes, 'remove'), data), safe: true, edits: [{ ...removed, text: '' }] }];
  return [{ ...headOfFinding(rule, severity, message, data, 'zh'), range: { start, end }, fixes, related: [] }];
}

/** The comment with its line, or the one rule of several. */
function removal(document: PlanDocument, { rules, start, end }: Directive, named: NamedRule): Removal {
  const { lines } = document;
  if (rules.length > 1) {
    const at = rules.indexOf(named);
    const next = rules[at + 1];
    return next === undefined
      ? { start: rules[at - 1]?.end ?? named.start, end: named.end }
      : { start: named.start, end: next.start };
  }
  const { line } = lines.position(start);
  return { start: lines.lineStart(line), end: line < lines.lineCount ? lines.lineStart(line + 1) : end };
}
