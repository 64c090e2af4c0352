import { certainlyInForce, type DaySpan, stateOn } from '../dates.js';
import type { NameEntry } from '../names/name-index.js';
import type { Succession } from '../lists/succession.js';
import type { LookupResult, MatchedBy } from '../types.js';

/** Better matches first. */
const MATCH_RANK: Readonly<Record<MatchedBy, number>> = { short: 0, full: 1, alias: 2 };

/** Answers about names that the lists have. */
export interface RecordedAnswers {
  /** Of bodies that share a name and are in force on the date. */
  inForceResult(entries: readonly NameEntry[], on: DaySpan | undefined): LookupResult;
  /** Of bodies that share a name, none of which is in force. */
  outOfForceResult(entries: readonly NameEntry[], on: DaySpan | undefined): LookupResult | undefined;
}

export function createAnswers({ inForceAlong, givesWay }: Succession): RecordedAnswers {
  /** The one meant among bodies in force that share a name; several when nothing decides. */
  function choose(entries: readonly NameEntry[], on: DaySpan | undefined): readonly NameEntry[] {
    const bestRank = Math.min(...entries.map((entry) => MATCH_RANK[entry.matchedBy]));
    const best = entries.filter((entry) => MATCH_RANK[entry.matchedBy] === bestRank);
    const bodies = new Set(best.map((entry) => entry.body));
    const staying = best.filter((entry) => !givesWay(entry.body, on, (successor) => bodies.has(successor)));
    const certain = staying.filter((entry) => certainlyInForce(entry.life, on));
    return [certain, staying, best].find((group) => group.length > 0) ?? best;
  }

  function inForceResult(entries: readonly NameEntry[], on: DaySpan | undefined): LookupResult {
    const chosen = choose(entries, on);
    const [only, ...more] = chosen;
    if (!only || more.length > 0) return { status: 'ambiguous', candidates: chosen.map((entry) => entry.body) };
    const { body, matchedBy } = only;
    return matchedBy === 'short'
      ? { status: 'exact', body }
      : { status: 'alias', body, matchedBy, preferred: body.shortForm };
  }

  function outOfForceResult(entries: readonly NameEntry[], on: DaySpan | undefined): LookupResult | undefined {
    const ended = latest(
      entries.filter(({ life }) => stateOn(life, on) === 'expired'),
      ({ life }) => life.to?.last ?? '',
    );
    if (ended?.body.to) {
      const { body, matchedBy } = ended;
      const until = ended.body.to;
      const successors = inForceAlong(body, 'successors', on);
      return { status: 'expired', body, matchedBy, until, certain: until.verified, successors };
    }
    const coming = earliest(entries, ({ life }) => life.from?.first ?? '');
    if (!coming?.body.from) return undefined;
    const { body, matchedBy } = coming;
    const since = coming.body.from;
    const predecessors = inForceAlong(body, 'predecessors', on);
    return { status: 'not-yet', body, matchedBy, since, certain: since.verified, predecessors };
  }

  return { inForceResult, outOfForceResult };
}

function latest<T>(items: readonly T[], by: (item: T) => string): T | undefined {
  return items.reduce<T | undefined>(
    (best, item) => (best !== undefined && by(best) >= by(item) ? best : item),
    undefined,
  );
}

function earliest<T>(items: readonly T[], by: (item: T) => string): T | undefined {
  return items.reduce<T | undefined>(
    (best, item) => (best !== undefined && by(best) <= by(item) ? best : item),
    undefined,
  );
}
