import type { RuleContext } from '@workplan/lint';
import { scalarText } from '@workplan/plan/edit';
import type { BoundScalar } from '@workplan/plan/model';
import { contentRange } from '@workplan/plan/syntax';
import { type Range, remember, rememberTexts, type TextEdit } from '@workplan/plan/text';
import type { Body, LookupResult, Registry } from '@workplan/registry';
import { bodyNames, roleLists } from './lists.js';
import { mergedNames } from './merged.js';

/** A body name of a role list and what the registry says of it. */
export interface CheckedName {
  readonly scalar: BoundScalar;
  readonly name: string;
  readonly answer: LookupResult;
}

/** The single names of all role lists with the registry's answers; none when there is no registry for the place. */
export const checkedNames: (context: RuleContext) => readonly CheckedName[] = remember(check);

function check(context: RuleContext): CheckedName[] {
  if (!isCovered(context)) return [];
  const found: CheckedName[] = [];
  for (const scalar of bodyNames(context.document)) {
    const name = scalar.node.value;
    const answer = mergedNames(context, name) === undefined ? context.lookup(name) : undefined;
    if (answer !== undefined) found.push({ scalar, name, answer });
  }
  return found;
}

/** Whether anything can be said about names at all. */
export const isCovered = ({ registry, place }: RuleContext): boolean =>
  registry !== undefined && place !== undefined && placesOf(registry)(place);

const placesOf = remember((registry: Registry) =>
  rememberTexts(
    (place: string) => registry.jurisdiction(place) !== undefined || registry.place(place)?.status === 'place',
  ),
);

/**
 * Whether the place has a list of its own that does not call itself partial (通例: 开). Without one no name is called
 * wrong: nobody knows what is there.
 */
export function isCurated({ registry, place }: RuleContext): boolean {
  const list = place === undefined ? undefined : registry?.jurisdiction(place);
  return list !== undefined && list.bodies.length > 0 && list.departures?.complete !== false;
}

/** The one body that an answer is about, in force or not. */
export function bodyOf(answer: LookupResult | undefined): Body | undefined {
  return answer !== undefined && 'body' in answer ? answer.body : undefined;
}

/** Whether an answer knows the name of a body; a description (各有关部门) names none. */
export const namesBody = ({ status }: LookupResult): boolean =>
  status !== 'unknown' && status !== 'no-registry' && status !== 'class';

/** What tells one body from another across jurisdictions. */
export function keyOf(body: Body): string {
  let key = keys.get(body);
  if (key === undefined) keys.set(body, (key = `${body.jurisdiction} ${body.id}`));
  return key;
}

const keys = new WeakMap<Body, string>();

/** What a name stands for: the body, or itself while nobody knows it. */
export function identityOf({ lookup }: RuleContext, name: string): string {
  const body = bodyOf(lookup(name));
  return body === undefined ? name : keyOf(body);
}

/** Whether two of these names stand for one body: in most lists none do. */
export const nameOneTwice = (context: RuleContext, names: readonly BoundScalar[]): boolean =>
  new Set(names.map(({ node }) => identityOf(context, node.value.trim()))).size < names.length;

/** Where the characters of a name stand, quotes left out. */
export const rangeOfName = ({ node }: BoundScalar): Range => contentRange(node);

/** Puts another name in the place of this one; nothing for a name written as a block of lines. */
export function rename({ node }: BoundScalar, name: string): TextEdit[] {
  if (node.style === 'block') return [];
  return [{ start: node.start, end: node.end, text: scalarText(name) }];
}

/**
 * Names that leave out the level word that a name before them in the list has: 市行政审批局、住建局.
 * The value is the whole name.
 */
export const elidedNames: (context: RuleContext) => ReadonlyMap<BoundScalar, string> = remember(findElided);

const LEVELS: ReadonlySet<number> = new Set([...'省市区县州盟旗'].map((level) => level.charCodeAt(0)));

const NONE_ELIDED: ReadonlyMap<BoundScalar, string> = new Map();

function findElided(context: RuleContext): ReadonlyMap<BoundScalar, string> {
  if (!isCovered(context)) return NONE_ELIDED;
  let found: Map<BoundScalar, string> | undefined;
  for (const { names } of roleLists(context.document)) {
    let level: string | undefined;
    for (const scalar of names) {
      const name = scalar.node.value;
      const answer = context.lookup(name);
      const mayLackLevel = answer?.status === 'unknown' || (answer?.status === 'pattern' && answer.elided);
      if (mayLackLevel && level !== undefined && mergedNames(context, name) === undefined) {
        const whole = context.lookup(level + name);
        if (whole !== undefined && namesBody(whole)) {
          (found ??= new Map()).set(scalar, whole.status === 'alias' ? whole.preferred : level + name);
          continue;
        }
      }
      if (LEVELS.has(name.charCodeAt(0))) level = name.charAt(0);
    }
  }
  return found ?? NONE_ELIDED;
}
