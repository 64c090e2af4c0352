import { defineRule } from '@workplan/lint';
import type { Body, Registry } from '@workplan/registry';
import { roleLists } from '../lists.js';
import { bodyOf, keyOf, rangeOfName } from '../support.js';
import { texts } from './texts.js';

/** A single body beside a collective that holds it: 浦东新区政府 beside 各区县政府. */
export const coveredByCollective = defineRule({
  id: 'covered-by-collective',
  group: 'body',
  severity: 'info',
  texts,
  check(context, report) {
    const { registry, date, document } = context;
    if (registry === undefined) return;
    for (const { names } of roleLists(document)) {
      if (names.length < 2 || !names.some(({ node }) => isWhole(bodyOf(context.lookup(node.value))))) continue;
      const bodies = names.map((scalar) => ({ scalar, body: bodyOf(context.lookup(scalar.node.value)) }));
      for (const { scalar: collective, body: whole } of bodies) {
        if (whole === undefined || !isWhole(whole)) continue;
        for (const { scalar, body } of bodies) {
          if (body === undefined || body === whole || !membersOf(registry, whole, date).has(keyOf(body))) continue;
          report(
            'covered',
            rangeOfName(scalar),
            { name: scalar.node.value, collective: collective.node.value },
            { related: [{ message: 'collective', range: rangeOfName(collective) }] },
          );
        }
      }
    }
  },
});

/** A partial collective (市政府相关部门) does not say whom it holds. */
const isWhole = (body: Body | undefined): boolean => body?.collective !== undefined && !body.collective.partial;

/** A registry never changes, so the members of a collective on a day are looked up once. */
const known = new WeakMap<Registry, Map<string, ReadonlySet<string>>>();

function membersOf(registry: Registry, collective: Body, date: string | undefined): ReadonlySet<string> {
  let days = known.get(registry);
  if (days === undefined || days.size > 1_000) known.set(registry, (days = new Map()));
  const key = `${date ?? ''} ${keyOf(collective)}`;
  let members = days.get(key);
  if (members === undefined) days.set(key, (members = new Set(registry.members(collective, date).map(keyOf))));
  return members;
}
