import type { BoundScalar, Language, PlanDocument } from '@workplan/core';
import type { Body, BodyKind } from '@workplan/registry';
import { CompletionItemKind } from 'vscode-languageserver';
import type { OpenPlan } from '../../open-plan.js';
import { bodyFacts, endOf, type BodyFacts } from '../hover/body-card.js';
import { planDate, planPlace } from '../../plan-facts.js';
import type { ValuePlace } from './context.js';
import { valueText, type Suggestion } from './item.js';
import { bodiesInForce, knownBodies, type KnownBody } from './known-bodies.js';
import { foldTyped, matchName } from './match.js';
import { namesAround } from './names-around.js';

/** The mark of a list that names not all: last of the list, and last of the offers. */
const OPEN_MARK = { name: '等', initials: 'd', pinyin: 'deng' };
const LAST = Number.MAX_SAFE_INTEGER;
/** Another name counts a little less than the short form. */
const OTHER_NAME = 0.5;

/** How often each name stands in the role lists around an offset. */
function usesNear(document: PlanDocument, offset: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { node } of namesAround(document, offset)) counts.set(node.value, (counts.get(node.value) ?? 0) + 1);
  return counts;
}

/** Index of the first name that begins at or behind an offset. */
function firstFrom(names: readonly BoundScalar[], offset: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.node.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What of a place decides which bodies are offered. */
export type NamePlace = Pick<ValuePlace, 'typed' | 'quoted' | 'before' | 'range' | 'line'>;

/** The bodies that a half-typed name may mean. */
export function suggestBodies(plan: OpenPlan, at: NamePlace): Suggestion[] {
  const { typed, quoted, before } = at;
  const folded = foldTyped(typed);
  const place = planPlace(plan);
  const bodies = place === undefined ? everyBody(plan) : knownBodies(plan.registry, place);
  const on = planDate(plan);
  const current = place === undefined ? undefined : bodiesInForce(plan.registry, place, on);
  const uses = usesNear(plan.document, at.range.start);
  const listed = listedBeside(plan.document, at);
  const found: Suggestion[] = [];
  for (const known of bodies) {
    const { body, level } = known;
    const match = listed.has(body.shortForm) ? undefined : bestMatch(folded, known);
    if (match === undefined) continue;
    const isCurrent = current === undefined || current.has(body);
    const count = Math.min(uses.get(body.shortForm) ?? 0, 99);
    const facts = bodyFacts(body, plan.registry);
    found.push({
      label: body.shortForm,
      text: before + valueText(body.shortForm, quoted),
      kind: body.kind === 'collective' ? CompletionItemKind.Struct : CompletionItemKind.Value,
      detail: detailOf(facts, isCurrent, on, plan.language),
      data: { body: facts },
      ended: !isCurrent,
      rank: rankOf(isCurrent, match, level, count) + (folded === '' ? KIND_ORDER[body.kind] : nearness(body)),
    });
  }
  if (matchName(folded, OPEN_MARK) !== undefined) found.push({ label: OPEN_MARK.name, text: before + OPEN_MARK.name, kind: CompletionItemKind.Keyword, detail: OPEN_MARK_DETAIL[plan.language], rank: folded === '' ? 0.5e9 : LAST });
  return found;
}

const OPEN_MARK_DETAIL: Readonly<Record<Language, string>> = { zh: '还有未列出的单位', en: 'others, not listed, answer too' };

/** Without a jurisdiction every place of the registry is offered. */
const everyBody = ({ registry }: OpenPlan): KnownBody[] => {
  const seen = new Set<Body>();
  return [...registry.jurisdictions].reverse().flatMap(({ name }) => knownBodies(registry, name)).filter(({ body }) => !seen.has(body) && seen.add(body));
};

function bestMatch(folded: string, { names }: KnownBody): number | undefined {
  let best: number | undefined;
  names.forEach((name, at) => {
    const found = matchName(folded, name);
    if (found === undefined) return;
    const score = found + (at === 0 || folded === '' ? 0 : OTHER_NAME);
    if (best === undefined || score < best) best = score;
  });
  return best;
}

/** In force before all else, then how well the name fits, then the place, then what the plan uses. */
const rankOf = (isCurrent: boolean, match: number, level: number, count: number): number => (isCurrent ? 0 : 1e9) + match * 1e7 + level * 1e6 + (99 - count) * 1e4;

/** Of names that fit equally the shorter one is meant more often, and a body rather than a collective. */
const nearness = ({ kind, shortForm }: Body): number => (kind === 'collective' ? 1e3 : 0) + Math.min(shortForm.length, 99);

/** Who is named most comes first while nothing is typed. */
const KIND_ORDER: Readonly<Record<BodyKind, number>> = { department: 0, office: 0, institution: 1, collective: 2, government: 3, district: 4, party: 5, 'leading-group': 6, 'expert-group': 7, company: 8, other: 9 };

/** The names that the list under the cursor holds already. */
function listedBeside(document: PlanDocument, { line, range }: NamePlace): ReadonlySet<string> {
  const { lines } = document;
  const names = namesAround(document, range.start);
  const [start, end] = [lines.lineStart(line), lines.lineEnd(line)];
  const listed = new Set<string>();
  for (let at = firstFrom(names, start); at < names.length; at += 1) {
    const name = names[at];
    if (name === undefined || name.field.entry.start > end) break;
    if (name.node.end < range.start || name.node.start > range.end) listed.add(name.node.value);
  }
  return listed;
}

function detailOf(facts: BodyFacts, isCurrent: boolean, on: string | undefined, language: Language): string | undefined {
  if (isCurrent) return facts.fullName;
  const ended = facts.to !== undefined && on !== undefined && facts.to.date.slice(0, 10) <= on ? endOf(facts, language) : undefined;
  if (ended !== undefined) return ended;
  if (facts.from === undefined) return facts.fullName;
  const doubt = facts.from.verified ? '' : language === 'zh' ? '（未核实）' : ' (unverified)';
  return `${language === 'zh' ? `${facts.from.date}起设立` : `from ${facts.from.date}`}${doubt}`;
}
