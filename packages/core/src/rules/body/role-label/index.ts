import type { BoundObject } from '../../../model/bound.js';
import { scalarOf } from '../../../model/plan-date.js';
import { contentRange } from '../../../syntax/nodes.js';
import type { Range } from '../../../text/range.js';
import { defineRule, type RuleContext } from '../../rule.js';
import { roleLists, type RoleList } from '../lists.js';
import { bodyOf, isCovered, keyOf } from '../support.js';
import { expectedLabel, LABELS } from './expected.js';
import { readPrinted, type PrintedGroup } from './printed.js';
import { texts } from './texts.js';

/** What 印作 prints, against the role lists beside it: the label and the names. */
export const roleLabel = defineRule({
  id: 'role-label',
  group: 'body',
  severity: 'info',
  texts,
  check(context, report) {
    const { document } = context;
    let lists: ReturnType<typeof byOwner> | undefined;
    for (const owner of [
      ...(document.bound.objects.get('task') ?? []),
      ...(document.bound.objects.get('clause') ?? []),
    ]) {
      const printed = scalarOf(owner, 'printed');
      if (printed === undefined) continue;
      lists ??= byOwner(roleLists(document));
      const { value } = printed.node;
      const content = contentRange(printed.node);
      const isVerbatim = document.text.slice(content.start, content.end) === value;
      const place = (range: Range): Range =>
        isVerbatim ? { start: content.start + range.start, end: content.start + range.end } : content;
      for (const group of readPrinted(value)) {
        const list = lists?.get(owner)?.find(({ role }) => role === group.role);
        const difference = compareNames(context, group, list);
        if (difference !== undefined) {
          report(difference.how, place(group.namesRange), { names: difference.names, label: group.label });
          continue;
        }
        const label =
          group.role === 'responsible' && LABELS.has(group.label) && isCovered(context)
            ? expectedLabel((list?.names ?? []).map(({ node }) => bodyOf(context.lookup(node.value))))
            : undefined;
        if (label !== undefined && label !== group.label)
          report('label', place(group.labelRange), { label: group.label, expected: label });
      }
    }
  },
});

function byOwner(lists: readonly RoleList[]): ReadonlyMap<BoundObject, readonly RoleList[]> {
  const owners = new Map<BoundObject, RoleList[]>();
  for (const list of lists) {
    const known = owners.get(list.owner);
    if (known === undefined) owners.set(list.owner, [list]);
    else known.push(list);
  }
  return owners;
}

/** What may follow the last name of an open list: 等, 等有关部门. */
const OPEN_END = /等(?:有关|相关)?(?:部门|单位|部门、单位)?$/;

/** Names on one side only. A printed word that nobody knows (a deadline, a description) is no name. */
function compareNames(
  { lookup }: RuleContext,
  group: PrintedGroup,
  list: RoleList | undefined,
): { how: 'missing' | 'extra'; names: string[] } | undefined {
  const identity = (name: string): string => {
    const body = bodyOf(lookup(name));
    return body === undefined ? name : keyOf(body);
  };
  const listed = (list?.names ?? []).map(({ node }) => node.value);
  let rest = group.names;
  const notPrinted: string[] = [];
  for (const name of [...listed].sort((a, b) => b.length - a.length)) {
    const at = rest.indexOf(name);
    if (at === -1) notPrinted.push(name);
    else rest = `${rest.slice(0, at)}、${rest.slice(at + name.length)}`;
  }
  const others = rest
    .split(/[、，,]/)
    .map((part) => part.trim().replace(OPEN_END, ''))
    .filter((part) => part !== '');
  const printedIds = new Set(others.map(identity));
  const missingIds = new Set(notPrinted.map(identity));
  const missing = notPrinted.filter((name) => !printedIds.has(identity(name)));
  const extra = others.filter((name) => !missingIds.has(identity(name)) && bodyOf(lookup(name)) !== undefined);
  if (missing.length > 0) return { how: 'missing', names: listed.filter((name) => missing.includes(name)) };
  return extra.length > 0 ? { how: 'extra', names: extra } : undefined;
}
