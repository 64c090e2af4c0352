import { NATION } from '../nation.js';
import type { Body, LookupResult, Registry } from '../types.js';

/**
 * A registry that reads the tables of any place only when a question needs them. `own` is one without
 * them, `whole` makes the one with them. Every answer is that of the whole: what a shipped or user's
 * list of a place says of a name in force comes before all tables, so it needs none of them.
 *
 * Two things are left out on purpose: `bodies` of a place in `shipped` has the short list of the nation
 * behind its own, and `usual` has nothing, so that a plan of such a place does not read the tables.
 */
export function deferred(own: Registry, shipped: ReadonlySet<string>, whole: () => Registry): Registry {
  const isLocal = (place: string): boolean => {
    const found = own.jurisdiction(place);
    return found !== undefined && found.name !== NATION;
  };
  const isShipped = (place: string): boolean => shipped.has(own.jurisdiction(place)?.name ?? '');
  const isOf = (body: Body): boolean => isLocal(body.jurisdiction);

  return Object.freeze<Registry>({
    get jurisdictions() {
      return whole().jurisdictions;
    },
    jurisdiction: (name) => (isLocal(name) ? own : whole()).jurisdiction(name),
    place: (text, on) => whole().place(text, on),
    lookup(name, options) {
      const answer = isLocal(options.jurisdiction) ? own.lookup(name, options) : undefined;
      return answer !== undefined && bodiesInForce(answer).some(isOf) ? answer : whole().lookup(name, options);
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

/** The bodies of an answer that names some in force. */
function bodiesInForce(answer: LookupResult): readonly Body[] {
  if (answer.status === 'exact' || answer.status === 'alias') return [answer.body];
  return answer.status === 'ambiguous' ? answer.candidates : [];
}
