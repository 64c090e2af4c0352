import type { Finding, PlanDocument } from '@workplan/plan';
import { FEW_TASKS, type Layout } from '@workplan/plan/parts';
import { NO_OFFICIAL_WORDS, officialWords } from './findings/official-words.js';
import type { DocumentContext, Rule } from './rule.js';
import { activeRules, type ActiveRules } from './engine/active-rules.js';
import { contextsOf, place } from './engine/contexts.js';
import type { Directive } from './comments/directives.js';
import { internalError, type OpenFinding, type PartFinding, reporter } from './findings/finding-of.js';
import { firstFindings } from './engine/first-findings.js';
import { checkPart, type PartResult } from './engine/check-part.js';
import type { LintOptions } from './options.js';
import { partFindings } from './engine/part-findings.js';
import { checkerOf, Places, type PlanChecker } from './engine/plan-rules.js';
import { settlePrint } from './findings/settle-print.js';
import { suppress } from './comments/suppress.js';
import { alignSlots, inText, newSlot, type Slot, type SlotTable, SPINE } from './engine/slots.js';

/**
 * Checks a plan again and again as it is edited. What it says is what {@link lint} says of the same
 * text; parts that did not change are not checked again.
 */
export interface Linter {
  /** The findings of a document in the order of the text. Never throws on a plan. */
  run(document: PlanDocument, now?: LintNow): Finding[];
  /**
   * What rules about single parts find in the spine and the first tasks: for a long plan, of which something is
   * to be shown before all of it is checked. {@link run} finds the same there, and more. Nothing where comments take findings back.
   */
  first(document: PlanDocument, tasks: number): Finding[];
}

/** What holds for one run alone. */
export interface LintNow {
  readonly signal?: LintOptions['signal'];
  /** The source as it is now, from `openSource`: what the plan says by itself is not checked again because of it. */
  readonly source?: LintOptions['source'];
}

const NOTHING: readonly [] = [];

/** How many parts are checked between two looks at the signal. */
const PARTS_A_LOOK = 64;

/**
 * A linter of certain rules.
 *
 * @param rules the rules to run; severities and exceptions come from the options
 * @param knownIds every rule that a comment may name
 */
export function linterOf(rules: readonly Rule[], options: LintOptions, knownIds: ReadonlySet<string>): Linter {
  return {
    run: runOf(rules, options, knownIds),
    first: (document, tasks) =>
      firstFindings(document, tasks, activeRules(rules, options.config?.rules ?? {}, options.only), options),
  };
}

/** {@link Linter.run} alone, for who does no more. See {@link linterOf}. */
export function runOf(rules: readonly Rule[], options: LintOptions, knownIds: ReadonlySet<string>): Linter['run'] {
  const active = activeRules(rules, options.config?.rules ?? {}, options.only);
  // By the parts that live on from one version to the next: an earlier document has others.
  const states = new WeakMap<Parts, LinterState>();

  return (document, { signal = options.signal, source = options.source } = {}) => {
    const { parts } = document;
    const { head, world, contextOf } = contextsOf(document, options);
    const state = states.get(parts) ?? createState(active);
    // Half a result is none: after a run that fails, the next one starts again.
    states.delete(parts);
    const step = stepFrom(state, parts, JSON.stringify([head, document.encoding]));
    const { table, spine, signature, checked } = step;
    const { withFindings, checkers } = state;
    const check = (slot: Slot): PartResult => {
      const result = (slot.result = slot.part.byItself(() => checkPart(contextOf(slot), active)));
      if ('task' in slot.part) {
        options.onTask?.(slot.part);
        if (checked.size > FEW_TASKS) slot.part.release();
      }
      return result;
    };
    const layout = parts.places;
    const places = new Places(layout);
    const now = { spine, tasks: table.slots, layout, checked, contextOf, context: { ...world, spine: parts.spine } };
    const ofPlan = parts.spine.byItself(() => {
      checkParts(step, state, check, signal);
      return checkers.flatMap((checker) => checker.findings(now));
    });
    const inPlan = [...withFindings].sort((a, b) => a.index - b.index);
    const findings: OpenFinding[] = [
      ...partFindings(inPlan, spine, layout),
      ...ofPlan.map((finding) => finding(places)),
      ...documentFindings({ ...world, document, source }, active),
    ];
    const directives = directivesOf(inPlan, layout);
    states.set(parts, { ...state, table, spine, signature });
    const kept = directives.length === 0 ? findings : suppress(findings, directives, document, active, knownIds);
    // What each rule carries was checked where it was declared; here it is not known by type.
    return settlePrint(inOrder(kept), () => source?.ownWords(document) ?? []) as Finding[];
  };
}

type Parts = PlanDocument['parts'];

/** What is kept from one run to the next. */
interface LinterState {
  readonly table: SlotTable;
  /** The parts in which something was found, or a comment takes findings back: of thousands mostly a few. */
  readonly withFindings: Set<Slot>;
  readonly spine: Slot | undefined;
  /** What the check of all parts depended on. */
  readonly signature: string;
  readonly checkers: readonly PlanChecker[];
}

const createState = ({ planRules, severities }: ActiveRules): LinterState => ({
  table: { slots: [], parts: [] },
  withFindings: new Set(),
  spine: undefined,
  signature: '',
  checkers: planRules.map((rule, at) => checkerOf(rule, at, severities.get(rule.id))),
});

/** What is different from the run before. */
interface Step extends Pick<LinterState, 'table' | 'signature'> {
  readonly spine: Slot;
  readonly isNewSpine: boolean;
  readonly isNewWorld: boolean;
  /** The parts to check, and the tasks that are no more. */
  readonly checked: ReadonlySet<Slot>;
  readonly gone: Iterable<Slot>;
}

function stepFrom(state: LinterState, parts: Parts, signature: string): Step {
  const spine = state.spine?.part === parts.spine ? state.spine : newSlot(parts.spine, SPINE);
  const isNewSpine = spine !== state.spine;
  const isNewWorld = signature !== state.signature;
  const { table, changed, gone } = alignSlots(state.table, parts.tasks);
  const checked = new Set(changed);
  const attachments = parts.spine.bound.objects.get('attachment') ?? [];
  for (const slot of isNewSpine || isNewWorld ? table.slots : changed) {
    if (place(slot, attachments) || isNewWorld || slot.result === undefined) checked.add(slot);
  }
  if (isNewSpine || isNewWorld) checked.add(spine);
  return { table, signature, spine, isNewSpine, isNewWorld, checked, gone };
}

/** Checks the parts that are to be checked; rules about the whole plan hear what is different. */
function checkParts(
  { spine, isNewSpine, isNewWorld, checked, gone }: Step,
  { spine: before, withFindings, checkers }: LinterState,
  check: (slot: Slot) => PartResult,
  signal: LintOptions['signal'],
): void {
  let count = 0;
  for (const slot of checked) {
    if (count % PARTS_A_LOOK === 0) signal?.throwIfAborted();
    count += 1;
    const was = slot.result;
    const is = check(slot);
    if (is.findings.length > 0 || is.directives.length > 0) withFindings.add(slot);
    else withFindings.delete(slot);
    if (slot === spine && isNewSpine) continue;
    for (let at = 0; at < checkers.length; at += 1) {
      const before = was?.noted[at] ?? NOTHING;
      const now = is.noted[at] ?? NOTHING;
      // Most rules note nothing in most tasks.
      if (before.length + now.length > 0) (checkers[at] as PlanChecker).changed(slot, before, now);
    }
  }
  for (const slot of gone) {
    withFindings.delete(slot);
    for (const checker of checkers) checker.gone(slot);
  }
  if (isNewSpine && before !== undefined) withFindings.delete(before);
  if (isNewSpine) for (const checker of checkers) checker.spineChanged(before, spine);
  if (isNewWorld) for (const checker of checkers) checker.invalidate();
}

/** The comments that take findings back, with their places in the plan, in its order. */
function directivesOf(slots: readonly Slot[], layout: Layout): Directive[] {
  const found: Directive[] = [];
  for (const slot of slots) {
    for (const directive of slot.result?.directives ?? [])
      found.push({
        ...directive,
        ...inText(slot, directive, layout),
        rules: directive.rules.map(({ id, ...range }) => ({ id, ...inText(slot, range, layout) })),
      });
  }
  return found.sort((a, b) => a.start - b.start);
}

function documentFindings(context: DocumentContext, { documentRules, severities }: ActiveRules): PartFinding[] {
  const found: PartFinding[] = [];
  const official = context.head.isTied ? officialWords(context.document.parts) : NO_OFFICIAL_WORDS;
  for (const rule of documentRules) {
    try {
      const report = reporter(rule, severities.get(rule.id), { found, official, dialect: context.dialect });
      rule.checkDocument(context, report);
    } catch (error) {
      found.push(internalError(rule.id, error));
    }
  }
  return found;
}

const inOrder = (findings: OpenFinding[]): OpenFinding[] =>
  findings.sort(
    (a, b) =>
      a.range.start - b.range.start ||
      a.range.end - b.range.end ||
      compare(a.rule, b.rule) ||
      compare(a.message.zh, b.message.zh),
  );

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
