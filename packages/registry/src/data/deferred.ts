import { NATION } from '../nation.js';
import type { Body, Jurisdiction, LookupResult, Registry } from '../types.js';

export interface DeferredOptions {
  /** Names of the places whose lists ship. */
  readonly shipped: ReadonlySet<string>;
  /** Ids of national bodies of which the short list leaves out predecessors or successors. */
  readonly cut: ReadonlySet<string>;
  /** The users' lists that `own` holds. */
  readonly users: readonly Jurisdiction[];
  readonly whole: () => Registry;
}

/**
 * A registry that reads the tables of any place only when a question needs them. `own` is one without
 * them, `whole` makes the one with them. Every answer is that of the whole:
 *
 * - What a shipped or user's list of a place says of a name in force comes before all tables.
 * - In a shipped place the short list of the nation says of a body in force what the complete one says, unless the
 *   body is in `cut` or a user's list is of the nation.
 * - A body of a shipped place that is not in force has no namesake in the complete list of the nation. Users' lists
 *   may hold others, so with any of them the whole is asked.
 *
 * Tests hold the two fast paths to the whole.
 *
 * Two things are left out on purpose: `bodies` of a place in `shipped` has the short list of the nation
 * behind its own, and `usual` has nothing, so that a plan of such a place does not read the tables.
 */
export function deferred(own: Registry, { shipped, cut, users, whole }: DeferredOptions): Registry {
  const nationIsShipped = !users.some(({ name, aliases }) => isNation(own, [name, ...aliases]));
  const isLocal = (place: string): boolean => {
    const found = own.jurisdiction(place);
    return found !== undefined && found.name !== NATION;
  };
  const isShipped = (place: string): boolean => shipped.has(own.jurisdiction(place)?.name ?? '');
  const isOf = (body: Body): boolean => isLocal(body.jurisdiction);

  const isSame = ({ id, jurisdiction }: Body): boolean => jurisdiction === NATION && !cut.has(id);

  function isFinal(answer: LookupResult, place: string): boolean {
    if (answer.status === 'expired' || answer.status === 'not-yet')
      return users.length === 0 && isShipped(place) && isOf(answer.body);
    const bodies = bodiesInForce(answer);
    return bodies.some(isOf) || (bodies.length > 0 && nationIsShipped && isShipped(place) && bodies.every(isSame));
  }

  return Object.freeze<Registry>({
    get jurisdictions() {
      return whole().jurisdictions;
    },
    jurisdiction: (name) => (isLocal(name) ? own : whole()).jurisdiction(name),
    place: (text, on) => whole().place(text, on),
    lookup(name, options) {
      const answer = isLocal(options.jurisdiction) ? own.lookup(name, options) : undefined;
      return answer !== undefined && isFinal(answer, options.jurisdiction) ? answer : whole().lookup(name, options);
    },
    members: (collective, on) => (isOf(collective) ? own : whole()).members(collective, on),
    bodies: (options) => (isShipped(options.jurisdiction) ? own : whole()).bodies(options),
    usual: (options) => (isShipped(options.jurisdiction) ? [] : whole().usual(options)),
    body(id, jurisdiction) {
      const found = isLocal(jurisdiction) ? own.body(id, jurisdiction) : undefined;
      return found !== undefined && isOf(found) ? found : whole().body(id, jurisdiction);
    },
  });
}

const isNation = (own: Registry, names: readonly string[]): boolean =>
  names.some((name) => own.jurisdiction(name)?.name === NATION);

/** The bodies of an answer that names some in force. */
function bodiesInForce(answer: LookupResult): readonly Body[] {
  if (answer.status === 'exact' || answer.status === 'alias') return [answer.body];
  return answer.status === 'ambiguous' ? answer.candidates : [];
}
