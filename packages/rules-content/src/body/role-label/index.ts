import { defineRule, firstLine, type RuleContext } from '@workplan/lint';
import { type BoundObject, scalarOf } from '@workplan/plan/model';
import { contentRange } from '@workplan/plan/syntax';
import { groupBy, type Range } from '@workplan/plan/text';
import { type RoleList, roleLists } from '../lists.js';
import { bodyOf, isCovered, keyOf } from '../support.js';
import { dropField } from './drop.js';
import { ANY_LABEL, expectedLabel, LABELS } from './expected.js';
import { type PrintedGroup, readPrinted, ROLE_OF } from './printed.js';
import { texts } from './texts.js';
import { namesIn, notPrinted } from './verbs.js';

/** What 印作 prints, against the role lists beside it: the label and the names. */
export const roleLabel = defineRule({
  id: 'role-label',
  group: 'body',
  severity: 'info',
  fix: 'suggestion',
  texts,
  check(context, report) {
    const { document } = context;
    let lists: ReadonlyMap<BoundObject, readonly RoleList[]> | undefined;
    for (const owner of [
      ...(document.bound.objects.get('task') ?? []),
      ...(document.bound.objects.get('clause') ?? []),
    ]) {
      const printed = scalarOf(owner, 'printed');
      if (printed === undefined) continue;
      lists ??= groupBy(roleLists(document), ({ owner }) => owner);
      const { value } = printed.node;
      const content = contentRange(printed.node);
      const isVerbatim = document.text.slice(content.start, content.end) === value;
      const place = (range: Range): Range =>
        isVerbatim ? { start: content.start + range.start, end: content.start + range.end } : content;
      // The print is derived from the role lists once 印作 is gone.
      const edits = dropField(document.text, printed.field);
      const drop = { fixes: edits.length === 0 ? [] : [{ title: 'drop' as const, safe: false, edits }] };
      const groups = readPrinted(value);
      if (groups.length === 0) {
        const difference = compareAll(context, value, lists.get(owner) ?? []);
        if (difference !== undefined)
          report(difference.how, firstLine(document, content), { names: difference.names }, drop);
      }
      for (const group of groups) {
        // 主要责任单位：甲；责任单位：乙: both labels print one list.
        const others = groups.filter(({ role }) => role === group.role);
        const own = lists.get(owner) ?? [];
        if (others.length > 1 && others[0] !== group) continue;
        const names = others.map((other) => other.names).join('、');
        const difference = compareNames(context, { ...group, names }, own);
        if (difference !== undefined) {
          report(difference.how, place(group.namesRange), { names: difference.names, label: group.label }, drop);
          continue;
        }
        const label =
          group.role === 'responsible' && LABELS.has(group.label) && isCovered(context)
            ? expectedLabel(
                (own.find(({ role }) => role === group.role)?.names ?? []).map(({ node }) =>
                  bodyOf(context.lookup(node.value)),
                ),
              )
            : undefined;
        if (label !== undefined && label !== group.label && group.label !== ANY_LABEL)
          report('label', place(group.labelRange), { label: group.label, expected: label });
      }
    }
  },
});

const namesOf = ({ names }: RoleList): string[] => names.map(({ node }) => node.value);

/** What two names of one body have in common; a name that nobody knows stands for itself. */
const identityIn =
  (lookup: RuleContext['lookup']) =>
  (name: string): string => {
    const body = bodyOf(lookup(name));
    return body === undefined ? name : keyOf(body);
  };

/** The same where no label stands before the names: 甲牵头，乙、丙配合. */
function compareAll(
  { lookup }: RuleContext,
  printed: string,
  lists: readonly RoleList[],
): { how: 'notPrinted' | 'notHeld'; names: readonly string[] } | undefined {
  const listed = lists.flatMap(namesOf);
  const identity = identityIn(lookup);
  const others = namesIn(printed).map((name) => name.replace(OPEN_END, ''));
  const ids = new Set(others.map(identity));
  const missing = notPrinted(listed, printed).filter((name) => !ids.has(identity(name)));
  if (missing.length > 0) return { how: 'notPrinted', names: missing };
  const held = new Set(listed.map(identity));
  const extra = others.filter((name) => bodyOf(lookup(name)) !== undefined && !held.has(identity(name)));
  return extra.length > 0 ? { how: 'notHeld', names: extra } : undefined;
}

/** What may follow the last name of an open list: 等, 等有关部门. */
const OPEN_END = /等(?:有关|相关)?(?:部门|单位|部门、单位)?$/;

/** 市教育局（牵头）: the mark gives the role, whatever the label says. */
const MARKED = /[（([【](牵头|配合|协办)(?:单位|部门)?[）)\]】]$/;

/** Names on one side only. A printed word that nobody knows (a deadline, a description) is no name. */
function compareNames(
  { lookup }: RuleContext,
  group: PrintedGroup,
  lists: readonly RoleList[],
): { how: 'missing' | 'extra'; names: string[] } | undefined {
  const identity = identityIn(lookup);
  const list = lists.find(({ role }) => role === group.role);
  const isMarked = (part: string): boolean => {
    const [mark = '', word = ''] = MARKED.exec(part) ?? [];
    const own = lists.find(({ role }) => role === ROLE_OF.get(word));
    return (
      own !== undefined &&
      namesOf(own)
        .map(identity)
        .includes(identity(part.slice(0, -mark.length)))
    );
  };
  const listed = list === undefined ? [] : namesOf(list);
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
    .filter((part) => part !== '' && !isMarked(part));
  const printedIds = new Set(others.map(identity));
  const missingIds = new Set(notPrinted.map(identity));
  const missing = notPrinted.filter((name) => !printedIds.has(identity(name)));
  const extra = others.filter((name) => !missingIds.has(identity(name)) && bodyOf(lookup(name)) !== undefined);
  if (missing.length > 0) return { how: 'missing', names: listed.filter((name) => missing.includes(name)) };
  return extra.length > 0 ? { how: 'extra', names: extra } : undefined;
}
