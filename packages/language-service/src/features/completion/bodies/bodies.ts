import type { Language, PlanDocument } from '@workplan/core';
import type { Body, BodyKind } from '@workplan/registry';
import { CompletionItemKind } from 'vscode-languageserver';
import type { OpenPlan } from '../../../open-plan.js';
import { BY_PATTERN, bodyFacts, endOf, type BodyFacts } from '../../hover/body-card.js';
import { planDate, planPlace } from '../../../plan-facts.js';
import type { ValuePlace } from '../../context/index.js';
import { valueText, type Suggestion } from '../item.js';
import { bodiesInForce, knownBodies, usualBodies, type KnownBody } from './known-bodies.js';
import { foldTyped, matchName } from '../match.js';
import type { NamedInRole } from '../../noted.js';
import { namesAround } from './names-around.js';
import { suggestUsed } from './used-names.js';

/** The mark of a list that names not all: last of the list, and last of the offers. */
const OPEN_MARK = { name: '等', initials: 'd', pinyin: 'deng' };
const LAST = Number.MAX_SAFE_INTEGER;

/** How often each of these names is used; in lists of the same role they count twice. */
function usesOf(names: readonly NamedInRole[], role: string | undefined): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const used of names) counts.set(used.value, (counts.get(used.value) ?? 0) + (used.role === role ? 2 : 1));
  return counts;
}

/** What a name counts by its uses, from 0 to 99: one of this plan more than any that only the plans beside it use. */
const countOf = (own = 0, beside = 0): number => (own > 0 ? 49 + Math.min(own, 50) : Math.min(beside, 49));

/** What of a place decides which bodies are offered. */
export type NamePlace = Pick<ValuePlace, 'typed' | 'quoted' | 'before' | 'range' | 'line'> &
  Partial<Pick<ValuePlace, 'spec'>>;

/** The bodies that a half-typed name may mean. */
export function suggestBodies(plan: OpenPlan, at: NamePlace): Suggestion[] {
  const { typed, quoted, before } = at;
  const folded = foldTyped(typed);
  const place = planPlace(plan);
  const on = planDate(plan);
  const bodies =
    place === undefined
      ? everyBody(plan)
      : [...knownBodies(plan.registry, place), ...usualBodies(plan.registry, place, on)];
  const current = place === undefined ? undefined : bodiesInForce(plan.registry, place, on);
  const around = namesAround(plan.document, at.range.start);
  const uses = usesOf(around, at.spec?.en);
  const sisters = place === undefined ? undefined : plan.sisters?.(place);
  const kinds = KIND_ORDER[at.spec !== undefined && HEADED.has(at.spec.en) ? 'head' : 'any'];
  const listed = listedBeside(plan.document, around, at);
  const found: Suggestion[] = [];
  for (const known of bodies) {
    const { body, level } = known;
    const match = listed.has(body.shortForm) ? undefined : bestMatch(folded, known);
    if (match === undefined) continue;
    const isCurrent = current === undefined || body.certainty === 'pattern' || current.has(body);
    const count = countOf(uses.get(body.shortForm), sisters?.get(body.shortForm));
    const facts = bodyFacts(body, plan.registry);
    found.push({
      label: body.shortForm,
      text: before + valueText(body.shortForm, quoted),
      kind: body.kind === 'collective' ? CompletionItemKind.Struct : CompletionItemKind.Value,
      detail: detailOf(facts, isCurrent, on, plan.language),
      data: { body: facts },
      ended: !isCurrent,
      rank:
        rankOf(isCurrent, match, level, count) +
        (folded === '' ? kinds.indexOf(body.kind === 'office' ? 'department' : body.kind) : nearness(body)),
    });
  }
  const without = new Set([...listed, ...found.map(({ label }) => label)]);
  if (place !== undefined) found.push(...suggestUsed(plan, at, { place, around, sisters, without }));
  const mark = matchName(folded, OPEN_MARK);
  if (mark !== undefined)
    found.push({
      label: OPEN_MARK.name,
      text: before + OPEN_MARK.name,
      kind: CompletionItemKind.Keyword,
      detail: OPEN_MARK_DETAIL[plan.language],
      rank: folded === '' ? 0.5e9 : isMark(folded, listed) ? -1 : LAST,
    });
  return found;
}

/** Written out it is meant; a bare d only behind other names. */
const isMark = (folded: string, listed: ReadonlySet<string>): boolean =>
  folded === OPEN_MARK.name || folded === OPEN_MARK.pinyin || (folded === OPEN_MARK.initials && listed.size > 0);

const OPEN_MARK_DETAIL: Readonly<Record<Language, string>> = {
  zh: '还有未列出的单位',
  en: 'others, not listed, answer too',
};

/** Without a jurisdiction every place of the registry is offered. */
const everyBody = ({ registry }: OpenPlan): KnownBody[] => {
  const seen = new Set<Body>();
  return [...registry.jurisdictions]
    .reverse()
    .flatMap(({ name }) => knownBodies(registry, name))
    .filter(({ body }) => !seen.has(body) && seen.add(body));
};

function bestMatch(folded: string, { names }: KnownBody): number | undefined {
  let best: number | undefined;
  for (const name of names) {
    const found = matchName(folded, name);
    if (found === undefined) continue;
    const score = found + (folded === '' ? 0 : name.penalty);
    if (best === undefined || score < best) best = score;
  }
  return best;
}

/** A body of a place above must fit its name so many steps better than one of the plan's own place. */
const LEVEL = 3;

/** In force before all else, then how well the name fits and whether it is of this place, then what the plan uses. */
const rankOf = (isCurrent: boolean, match: number, level: number, count: number): number =>
  (isCurrent ? 0 : 1e9) + (match + level * LEVEL) * 1e7 + (99 - count) * 1e4;

/** Of names that fit equally the shorter one is meant more often, and a body rather than a collective. */
const nearness = ({ kind, shortForm }: Body): number =>
  (kind === 'collective' ? 1e3 : 0) + Math.min(shortForm.length, 99);

/** Who leads, guides or supervises is one body rather than many. */
const HEADED: ReadonlySet<string> = new Set(['lead', 'guide', 'supervise']);

/** What is named most in a role comes first while nothing is typed; offices count as departments, as in printed labels. */
const KIND_ORDER: Readonly<Record<'head' | 'any', readonly BodyKind[]>> = {
  head: [
    'department',
    'institution',
    'government',
    'party',
    'leading-group',
    'district',
    'expert-group',
    'company',
    'other',
    'collective',
  ],
  any: [
    'department',
    'institution',
    'collective',
    'government',
    'district',
    'party',
    'leading-group',
    'expert-group',
    'company',
    'other',
  ],
};

/** The names that the list under the cursor holds already. */
function listedBeside(
  { lines }: PlanDocument,
  names: readonly NamedInRole[],
  { line, range }: NamePlace,
): ReadonlySet<string> {
  const [start, end] = [lines.lineStart(line), lines.lineEnd(line)];
  const beside = names.filter(
    (name) => name.start >= start && name.list <= end && (name.end < range.start || name.start > range.end),
  );
  return new Set(beside.map(({ value }) => value));
}

function detailOf(
  facts: BodyFacts,
  isCurrent: boolean,
  on: string | undefined,
  language: Language,
): string | undefined {
  if (facts.byPattern) return BY_PATTERN[language];
  if (isCurrent) return facts.fullName;
  const ended =
    facts.to !== undefined && on !== undefined && facts.to.date.slice(0, 10) <= on ? endOf(facts, language) : undefined;
  if (ended !== undefined) return ended;
  if (facts.from === undefined) return facts.fullName;
  const doubt = facts.from.verified ? '' : language === 'zh' ? '（未核实）' : ' (unverified)';
  return `${language === 'zh' ? `${facts.from.date}起设立` : `from ${facts.from.date}`}${doubt}`;
}
