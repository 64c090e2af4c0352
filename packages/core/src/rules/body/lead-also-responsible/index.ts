import type { BoundObject } from '../../../model/bound.js';
import { defineRule, type RuleContext } from '../../rule.js';
import { removeItem } from '../list-edits.js';
import { roleLists, type RoleList } from '../lists.js';
import { mergedNames } from '../merged.js';
import { bodyOf, keyOf, rangeOfName } from '../support.js';
import { texts } from './texts.js';

/** The same body as lead and as responsible of one attribution. */
export const leadAlsoResponsible = defineRule({
  id: 'lead-also-responsible',
  group: 'body',
  severity: 'warning',
  fix: 'safe',
  texts,
  check(context, report) {
    const leads = new Map<BoundObject, RoleList>();
    for (const list of roleLists(context.document)) if (list.role === 'lead') leads.set(list.owner, list);
    for (const list of roleLists(context.document)) {
      const lead = list.role === 'responsible' ? leads.get(list.owner) : undefined;
      if (lead === undefined) continue;
      const leading = new Map(lead.names.map((scalar) => [identity(context, scalar.node.value), scalar] as const));
      const doubled = list.names.filter((scalar) => mergedNames(context, scalar.node.value) === undefined && leading.has(identity(context, scalar.node.value)));
      const isEmptied = doubled.length === list.names.length;
      for (const scalar of doubled) {
        const first = leading.get(identity(context, scalar.node.value)) ?? scalar;
        const edits = isEmptied ? [] : removeItem(context.document.text, list, scalar);
        report('both', rangeOfName(scalar), { name: scalar.node.value }, {
          fixes: edits.length === 0 ? [] : [{ title: 'remove', edits }],
          related: [{ message: 'lead', range: rangeOfName(first) }],
        });
      }
    }
  },
});

function identity({ lookup }: RuleContext, name: string): string {
  const body = bodyOf(lookup(name));
  return body === undefined ? name : keyOf(body);
}
