import { defineRule, type RuleContext } from '@workplan/lint';
import { removeItem } from '../list-edits.js';
import { type RoleList, roleLists } from '../lists.js';
import { mergedNames } from '../merged.js';
import { identityOf, rangeOfName } from '../support.js';
import { texts } from './texts.js';

/** The same body as lead and as responsible of one attribution. */
export const leadAlsoResponsible = defineRule({
  id: 'lead-also-responsible',
  group: 'body',
  severity: 'warning',
  fix: 'safe',
  texts,
  check(context, report) {
    const lists = roleLists(context.document);
    const leads = lists.filter(({ role }) => role === 'lead');
    if (leads.length === 0) return;
    // Most tasks have one attribution.
    const byOwner = leads.length === 1 ? undefined : new Map(leads.map((list) => [list.owner, list]));
    for (const list of lists) {
      if (list.role !== 'responsible') continue;
      const lead = byOwner === undefined ? leads[0] : byOwner.get(list.owner);
      if (lead === undefined || lead.owner !== list.owner || !mayShareNames(context, lead, list)) continue;
      const leading = new Map(lead.names.map((scalar) => [identityOf(context, scalar.node.value), scalar] as const));
      const doubled = list.names.filter(
        (scalar) =>
          mergedNames(context, scalar.node.value) === undefined && leading.has(identityOf(context, scalar.node.value)),
      );
      const isEmptied = doubled.length === list.names.length;
      for (const scalar of doubled) {
        const first = leading.get(identityOf(context, scalar.node.value)) ?? scalar;
        const edits = isEmptied ? [] : removeItem(context.document.text, list, scalar);
        report(
          'both',
          rangeOfName(scalar),
          { name: scalar.node.value },
          {
            fixes: edits.length === 0 ? [] : [{ title: 'remove', edits }],
            related: [{ message: 'lead', range: rangeOfName(first) }],
          },
        );
      }
    }
  },
});

/** Two short lists are looked through; most have nothing in common. */
function mayShareNames(context: RuleContext, lead: RoleList, list: RoleList): boolean {
  if (lead.names.length * list.names.length > 100) return true;
  return lead.names.some(({ node }) => {
    const wanted = identityOf(context, node.value);
    return list.names.some((name) => identityOf(context, name.node.value) === wanted);
  });
}
