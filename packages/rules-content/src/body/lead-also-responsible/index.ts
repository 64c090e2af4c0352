import { defineRule, type Report, type RuleContext } from '@workplan/lint';
import type { BoundScalar } from '@workplan/plan/model';
import { type Role, ROLE_WORDS } from '@workplan/plan/schema';
import { groupBy } from '@workplan/plan/text';
import { removeItem } from '../list-edits.js';
import { bodyNames, type RoleList, roleLists } from '../lists.js';
import { mergedNames } from '../merged.js';
import { identityOf, nameOneTwice, rangeOfName } from '../support.js';
import { type Data, texts } from './texts.js';

/** The same body in two roles of one attribution, of which one says it all. */
export const leadAlsoResponsible = defineRule({
  id: 'lead-also-responsible',
  group: 'body',
  severity: 'warning',
  fix: 'safe',
  texts,
  check(context, report) {
    const lists = roleLists(context.document);
    if (!nameOneTwice(context, bodyNames(context.document))) return;
    for (const ofOne of groupBy(lists, ({ owner }) => owner).values()) {
      const known = new Map<string, Named>();
      for (const role of ROLES_BY_WEIGHT)
        for (const list of ofOne) if (list.role === role) reportKnown(context, known, list, report);
    }
  },
});

/** A body that has one of these roles needs none of those behind it. */
const ROLES_BY_WEIGHT: readonly Role[] = ['lead', 'responsible', 'support'];

interface Named {
  readonly role: Role;
  readonly scalar: BoundScalar;
}

function reportKnown(
  context: RuleContext,
  known: Map<string, Named>,
  list: RoleList,
  report: Report<typeof texts, Data>,
): void {
  const { role, names } = list;
  const seen = names.flatMap((scalar) => {
    const { value } = scalar.node;
    if (mergedNames(context, value) !== undefined) return [];
    const id = identityOf(context, value);
    const first = known.get(id);
    if (first === undefined) known.set(id, { role, scalar });
    return first === undefined || first.role === role ? [] : [{ scalar, first }];
  });
  for (const { scalar, first } of seen) {
    const edits = seen.length === names.length ? [] : removeItem(context.document.text, list, scalar);
    report(
      'both',
      rangeOfName(scalar),
      { name: scalar.node.value, role: ROLE_WORDS[role], first: ROLE_WORDS[first.role] },
      {
        // Who takes part may be meant to lead: which of the two is wrong, a person says.
        fixes: edits.length === 0 ? [] : [{ title: 'remove', safe: role === 'responsible', edits }],
        related: [{ message: 'lead', range: rangeOfName(first.scalar) }],
      },
    );
  }
}
