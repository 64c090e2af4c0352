import { fill, type AnyFinding, type Fix, type Severity } from '@workplan/plan';
import { type Layout, TaskPart } from '@workplan/plan/parts';
import type { Dialect } from '@workplan/plan/schema';
import type { Range, TextEdit } from '@workplan/plan/text';
import type {
  IndexRule,
  Noted,
  Occurrence,
  Place,
  PlaceEdit,
  PlaceReport,
  PlanContext,
  PlanRule,
  RuleContext,
  RuleTexts,
  Seen,
} from '../rule.js';
import { inDialect } from '../findings/in-dialect.js';
import { headOfFinding, internalError, template } from '../findings/finding-of.js';
import { type NotedAs, notedIn, type Slot, SlotPlace, SPINE } from './slots.js';

/** A finding of a rule about the whole plan: its places are looked up in each run. */
export type PlanFinding = (places: Places) => AnyFinding;

/** Where what rules noted stands in one text. */
export class Places {
  /** Findings of one kind mostly share one fix. */
  readonly #known = new Map<readonly PlaceEdit[], readonly TextEdit[]>();

  constructor(private readonly layout: Layout) {}

  rangeOf(place: Place): Range {
    if (!(place instanceof SlotPlace)) throw new Error('a place that no rule noted');
    return place.rangeIn(this.layout);
  }

  editsOf(edits: readonly PlaceEdit[]): readonly TextEdit[] {
    let known = this.#known.get(edits);
    if (known === undefined)
      this.#known.set(edits, (known = edits.map(({ place, text }) => ({ ...this.rangeOf(place), text }))));
    return known;
  }
}

/** One rule about the whole plan at work: it gets what changes, and checks again when something did. */
export interface PlanChecker {
  /** What the rule notes in a part was one thing and is another now. */
  changed(slot: Slot, was: readonly Occurrence<unknown>[], is: readonly Occurrence<unknown>[]): void;
  /** A task is no more. */
  gone(slot: Slot): void;
  /** The spine is another one, and with it the order of what stands in it. */
  spineChanged(was: Slot | undefined, is: Slot): void;
  /** Checks again in any case. */
  invalidate(): void;
  findings(state: PlanState): readonly PlanFinding[];
}

/** The plan at the moment of a check. */
export interface PlanState {
  readonly spine: Slot;
  readonly tasks: readonly Slot[];
  readonly layout: Layout;
  readonly context: PlanContext;
  /** Tasks that were checked since the last time. */
  readonly checked: ReadonlySet<Slot>;
  contextOf(slot: Slot): RuleContext;
}

export const checkerOf = (rule: PlanRule | IndexRule, at: number, severity: Severity | undefined): PlanChecker =>
  rule.kind === 'index' ? indexChecker(rule, at, severity) : seeingChecker(rule, at, severity);

/** A rule that is shown everything again once something is different. */
function seeingChecker(rule: PlanRule, at: number, severity: Severity | undefined): PlanChecker {
  let isOpen = true;
  let known: readonly PlanFinding[] = [];
  /** How much is noted in the tasks: mostly nothing, and then none of them is looked at. */
  let ofTasks = 0;
  return {
    changed: (slot, was, is) => {
      if (slot.index !== SPINE) ofTasks += is.length - was.length;
      isOpen ||= !isSameNoted(was, is);
    },
    gone: (slot) => {
      const { length } = notedIn(slot, 'noted', at);
      ofTasks -= length;
      isOpen ||= length > 0;
    },
    spineChanged: (was, is) => {
      isOpen ||=
        rule.readsSpine === true ||
        (was !== undefined && notedIn(was, 'noted', at).length > 0) ||
        notedIn(is, 'noted', at).length > 0;
    },
    invalidate: () => {
      isOpen = true;
    },
    findings(state) {
      if (!isOpen) return known;
      isOpen = false;
      return (known = concluded(rule, severity, state.context.dialect, (report) =>
        rule.conclude(seenBy(at, state, ofTasks > 0), state.context, report),
      ));
    },
  };
}

const NO_WORDS: readonly string[] = [];
const NO_OCCURRENCES: readonly Occurrence<unknown>[] = [];

type Index = ReturnType<IndexRule['createIndex']>;

/** A rule that keeps an index of what it noted. */
function indexChecker(rule: IndexRule, at: number, severity: Severity | undefined): PlanChecker {
  const index = rule.createIndex();
  const replace = replacing(index, at);
  let isOpen = true;
  let words = NO_WORDS;
  let known: readonly PlanFinding[] = [];

  /** Looks for the words of the index: in every part when they are others than before, else in what changed. */
  function search({ spine, tasks, checked, contextOf }: PlanState, searches: NonNullable<IndexRule['mentions']>): void {
    const wanted = index.words?.() ?? NO_WORDS;
    // Nothing to look for, now and before: no task is read for that.
    const slots = wanted.length + words.length === 0 ? [] : wanted === words ? [...checked] : [spine, ...tasks];
    words = wanted;
    for (const slot of slots) {
      const was = notedIn(slot, 'mentions', at);
      const isThere = wanted.some((word) => slot.part.text.includes(word));
      const is = isThere ? passing(slot, () => searches(contextOf(slot), wanted)) : NO_OCCURRENCES;
      if (was.length === 0 && is.length === 0) continue;
      (slot.mentions ??= new Map()).set(at, is);
      if (isSameNoted(was, is)) continue;
      replace(slot, 'mentions', is);
      isOpen = true;
    }
  }

  function forget(slot: Slot): void {
    replace(slot, 'noted', []);
    replace(slot, 'mentions', []);
    isOpen = true;
  }

  return {
    changed(slot, was, is) {
      if (isSameNoted(was, is)) return;
      isOpen = true;
      replace(slot, 'noted', is);
    },
    gone: forget,
    spineChanged(was, is) {
      if (was !== undefined) forget(was);
      replace(is, 'noted', notedIn(is, 'noted', at));
      isOpen = true;
    },
    invalidate: () => {
      isOpen = true;
    },
    findings(state) {
      if (rule.mentions !== undefined) search(state, rule.mentions);
      if (!isOpen) return known;
      isOpen = false;
      return (known = concluded(rule, severity, state.context.dialect, (report) =>
        index.conclude(startsIn(state.layout), state.context, report),
      ));
    },
  };
}

/** Puts what a part holds now into the index of a rule, in the place of what it held before. */
function replacing(index: Index, at: number): (slot: Slot, as: NotedAs, is: readonly Occurrence<unknown>[]) => void {
  const held = {
    noted: new Map<Slot, readonly Noted<unknown>[]>(),
    mentions: new Map<Slot, readonly Noted<unknown>[]>(),
  };
  return (slot, as, is) => {
    for (const noted of held[as].get(slot) ?? []) index.remove(noted);
    if (is.length === 0) {
      held[as].delete(slot);
      return;
    }
    const entries = is.map(({ key }, occurrence): Noted<unknown> => new SlotNoted(key, slot, as, at, occurrence));
    for (const noted of entries) index.add(noted);
    held[as].set(slot, entries);
  };
}

/** Where what a rule noted begins in the text; looked up once for each. */
function startsIn(layout: Layout): (noted: Noted<unknown>) => number {
  const known = new Map<Noted<unknown>, number>();
  const places = new Places(layout);
  return (noted) => {
    let start = known.get(noted);
    if (start === undefined) known.set(noted, (start = places.rangeOf(noted.place(0)).start));
    return start;
  };
}

/** Looks at a part by itself; of a task nothing stays that was not there before. */
function passing<T>({ part }: Slot, work: () => T): T {
  const look = (): T => part.byItself(work);
  return part instanceof TaskPart ? part.passing(look) : look();
}

/** What a rule about the plan noted, with where it stands among the parts. */
class SlotSeen implements Seen<unknown> {
  readonly key: unknown;
  readonly object: Occurrence<unknown>['object'];
  readonly inSpine: number;

  constructor(
    { key, object, places }: Occurrence<unknown>,
    inSpine: number | undefined,
    private readonly slot: Slot,
    private readonly rule: number,
    private readonly at: number,
  ) {
    this.key = key;
    this.object = object;
    this.inSpine = inSpine ?? places[0]?.start ?? 0;
  }

  place(index: number): Place {
    return new SlotPlace(this.slot, 'noted', this.rule, this.at, index);
  }
}

class SlotNoted implements Noted<unknown> {
  constructor(
    readonly key: unknown,
    private readonly slot: Slot,
    private readonly as: NotedAs,
    private readonly rule: number,
    private readonly occurrence: number,
  ) {}

  place(index: number): Place {
    return new SlotPlace(this.slot, this.as, this.rule, this.occurrence, index);
  }
}

function isSameNoted(a: readonly Occurrence<unknown>[], b: readonly Occurrence<unknown>[]): boolean {
  if (a === b) return true;
  return (
    a.length === b.length &&
    a.every(({ key }, at) => {
      const other = b[at]?.key;
      return key === other || (typeof key === 'object' && JSON.stringify(key) === JSON.stringify(other));
    })
  );
}

/** Everything that a rule noted, in the order of the plan. */
function seenBy(rule: number, { spine, tasks, layout }: PlanState, isInTasks: boolean): Seen<unknown>[] {
  const seen: Seen<unknown>[] = [];
  const add = (slot: Slot, inSpine: number | undefined): void => {
    const all = notedIn(slot, 'noted', rule);
    for (let at = 0; at < all.length; at += 1)
      seen.push(new SlotSeen(all[at] as Occurrence<unknown>, inSpine, slot, rule, at));
  };
  if (isInTasks)
    for (const slot of tasks)
      if (notedIn(slot, 'noted', rule).length > 0) add(slot, layout.toSpine(layout.taskStart(slot.index)));
  const ofTasks = seen.length;
  add(spine, undefined);
  return seen.length === ofTasks || ofTasks === 0 ? seen : seen.sort((a, b) => a.inSpine - b.inSpine);
}

/** What a rule reports. A rule that fails becomes a finding. */
function concluded(
  rule: PlanRule | IndexRule,
  severity: Severity | undefined,
  dialect: Dialect,
  work: (report: PlaceReport<RuleTexts>) => void,
): readonly PlanFinding[] {
  const found: PlanFinding[] = [];
  try {
    work(placeReporter(rule, severity, dialect, found));
  } catch (error) {
    const failure = internalError(rule.id, error);
    return [() => failure];
  }
  return found;
}

function placeReporter(
  rule: PlanRule | IndexRule,
  configured: Severity | undefined,
  dialect: Dialect,
  found: PlanFinding[],
): PlaceReport<RuleTexts> {
  const { texts } = rule;
  return (message, place, data = {}, more = {}) => {
    const head = headOfFinding(rule, configured ?? more.severity, message, data, dialect);
    const fixes = (more.fixes ?? []).map((fix) => ({
      title: fill(inDialect(template(texts.fixes, fix.title), dialect), fix.data ?? data),
      safe: fix.safe ?? rule.fix === 'safe',
      edits: fix.edits,
    }));
    const related = (more.related ?? []).map((other) => ({
      place: other.place,
      message: fill(template(texts.related, other.message), other.data ?? data),
    }));
    found.push((places) => ({
      ...head,
      range: places.rangeOf(place),
      fixes: fixes.map((fix): Fix => ({ ...fix, edits: places.editsOf(fix.edits) })),
      related: related.map((other) => ({ ...places.rangeOf(other.place), message: other.message })),
    }));
  };
}
