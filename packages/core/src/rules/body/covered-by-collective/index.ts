import type { Body } from '@workplan/registry';
import { defineRule } from '../../rule.js';
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
    const members = new Map<string, ReadonlySet<string>>();
    const membersOf = (collective: Body): ReadonlySet<string> => {
      let known = members.get(keyOf(collective));
      if (known === undefined) members.set(keyOf(collective), (known = new Set(registry.members(collective, date).map(keyOf))));
      return known;
    };
    for (const { names } of roleLists(document)) {
      if (names.length < 2) continue;
      const bodies = names.map((scalar) => ({ scalar, body: bodyOf(context.lookup(scalar.node.value)) }));
      for (const { scalar: collective, body: whole } of bodies) {
        // A partial collective (市政府相关部门) does not say whom it holds.
        if (whole?.collective === undefined || whole.collective.partial) continue;
        for (const { scalar, body } of bodies) {
          if (body === undefined || body === whole || !membersOf(whole).has(keyOf(body))) continue;
          report('covered', rangeOfName(scalar), { name: scalar.node.value, collective: collective.node.value }, { related: [{ message: 'collective', range: rangeOfName(collective) }] });
        }
      }
    }
  },
});
