import type { Occurrence, RuleContext } from '@workplan/lint';
import type { Range } from '@workplan/plan/text';
import type { Body, LookupResult, Registry } from '@workplan/registry';
import { bodyNames } from '../lists.js';
import { keyOf, rangeOfName } from '../support.js';
import { createMatcher, type Matcher } from './matcher.js';
import { passages } from './passages.js';
import type { NamedForm } from './variants.js';

/** Shorter names are words of everyday language as often as names. */
const SHORTEST = 4;
/** Before a name of the central government these words make it another body's: 区|发展改革委. */
const LEVELS = '省市区县州盟旗';
const NONE: readonly string[] = [];

interface NameTable {
  readonly match: Matcher;
  /** Names that count as a form of a body; full names are the formal form and never a mistake. */
  readonly counted: ReadonlySet<string>;
}

const tables = new WeakMap<Registry, Map<string, NameTable>>();

/** The names of a place for a search in running text, made once for each registry. */
function tableOf(registry: Registry, place: string): NameTable {
  let places = tables.get(registry);
  if (places === undefined) tables.set(registry, (places = new Map()));
  let table = places.get(place);
  if (table === undefined) places.set(place, (table = createTable(registry.bodies({ jurisdiction: place }))));
  return table;
}

function createTable(bodies: readonly Body[]): NameTable {
  const all: string[] = [];
  const counted = new Set<string>();
  for (const { kind, shortForm, alsoShort = NONE, aliases, fullName } of bodies) {
    const short = [shortForm, ...alsoShort, ...aliases];
    all.push(...short);
    if (fullName !== undefined) all.push(fullName);
    if (kind === 'collective') continue;
    // 浦东新区 in running text is the place, not its government.
    for (const name of kind === 'district' ? [shortForm] : short) if (name.length >= SHORTEST) counted.add(name);
  }
  for (const { fullName } of bodies) if (fullName !== undefined) counted.delete(fullName);
  return { match: createMatcher(all), counted };
}

/**
 * Whether a name counts as a form of its body. Aliases in role lists are the business of `noncanonical-name`, but no name
 * by pattern is: what the place itself calls regular is not known.
 */
const isForm = (answer: LookupResult, inList: boolean): answer is Extract<LookupResult, { body: Body }> =>
  answer.status === 'pattern'
    ? inList && !answer.elided && answer.form !== 'full' && answer.body.kind !== 'government'
    : answer.status === 'exact' || (answer.status === 'alias' && !inList);

/** The names of bodies, in running text and in role lists. */
export function bodyForms(context: RuleContext): Occurrence<NamedForm>[] {
  const { registry, place, document } = context;
  if (registry === undefined || place === undefined) return [];
  const found: Occurrence<NamedForm>[] = [];
  const add = (form: string, range: Range, inList: boolean): void => {
    const answer = context.lookup(form);
    if (answer?.status === 'ambiguous' && !inList)
      found.push({ key: { kind: 'shared', form, of: answer.candidates.map(keyOf) }, places: [range] });
    if (answer === undefined || !isForm(answer, inList)) return;
    const { body } = answer;
    if (body.kind === 'collective' || (body.kind === 'district' && form !== body.shortForm)) return;
    found.push({ key: { kind: 'body', of: keyOf(body), form, isShort: form === body.shortForm }, places: [range] });
  };
  for (const scalar of bodyNames(document)) add(scalar.node.value, rangeOfName(scalar), true);
  const { match, counted } = tableOf(registry, place);
  for (const passage of passages(document)) {
    match(document.text, passage, (form, start) => {
      if (!counted.has(form)) return;
      const isOthers =
        !LEVELS.includes(form.charAt(0)) && start > passage.start && LEVELS.includes(document.text.charAt(start - 1));
      if (!isOthers) add(form, { start, end: start + form.length }, false);
    });
  }
  return found;
}
