import { readTime, scalarOf, type BoundScalar, type Localized, type Range as Stretch } from '@workplan/core';
import type { InlayHint, Range } from 'vscode-languageserver';
import { offsetAt, positionAt, type OpenPlan } from '../../open-plan.js';
import { planDate, planYear } from '../../plan-facts.js';
import { scalarsWithin } from '../scalars-within.js';
import { sectionNumerals } from './section-numerals.js';

const TEXTS = {
  until: { zh: '至 {to}', en: 'until {to}' },
  from: { zh: '{from} 起', en: 'from {from}' },
  between: { zh: '{from} 至 {to}', en: '{from} to {to}' },
  day: { zh: '{to}', en: '{to}' },
  members: { zh: '{count} 个单位', en: '{count} bodies' },
  separator: { zh: '、', en: ', ' },
} as const satisfies Record<string, Localized>;

/** What the plan leaves to be derived, shown beside it: numerals, intervals, and the size of collectives. */
export function inlayHints(plan: OpenPlan, range: Range): InlayHint[] {
  const stretch = { start: offsetAt(plan, range.start), end: offsetAt(plan, range.end) };
  const scalars = scalarsWithin(plan.document, ['deadline', 'period', 'body'], stretch).filter(isOneLine);
  return [
    ...numerals(plan, stretch),
    ...intervals(
      plan,
      scalars.filter(({ value }) => value !== 'body'),
    ),
    ...collectives(
      plan,
      scalars.filter(({ value }) => value === 'body'),
    ),
  ];
}

const within = ({ node }: BoundScalar, { start, end }: Stretch): boolean => node.start <= end && node.end >= start;
const behind = (plan: OpenPlan, { node }: BoundScalar, label: string): InlayHint => ({
  position: positionAt(plan, node.end),
  label,
  paddingLeft: true,
});

function numerals(plan: OpenPlan, stretch: Stretch): InlayHint[] {
  return [...sectionNumerals(plan)].flatMap(([section, numeral]) => {
    const title = scalarOf(section, 'title');
    const isWritten = section.fields.has('number') || section.fields.has('verbatim');
    if (
      title === undefined ||
      isWritten ||
      numeral === '' ||
      title.node.value.startsWith(numeral) ||
      !within(title, stretch)
    )
      return [];
    return [{ position: positionAt(plan, title.node.start), label: numeral, paddingRight: true }];
  });
}

function intervals(plan: OpenPlan, times: readonly BoundScalar[]): InlayHint[] {
  const year = planYear(plan);
  return times.flatMap((scalar) => {
    const { from, to } = readTime(scalar.node.value, { year });
    const form = formOf(from, to);
    if (form === undefined || (form === 'day' && to === scalar.node.value.trim())) return [];
    return [behind(plan, scalar, fill(TEXTS[form][plan.language], { from: from ?? '', to: to ?? '' }))];
  });
}

function formOf(from: string | undefined, to: string | undefined): 'until' | 'from' | 'between' | 'day' | undefined {
  if (from === undefined) return to === undefined ? undefined : 'until';
  if (to === undefined) return 'from';
  return from === to ? 'day' : 'between';
}

function collectives(plan: OpenPlan, bodies: readonly BoundScalar[]): InlayHint[] {
  const jurisdiction = scalarOf(plan.document.parts.bound.root, 'jurisdiction')?.node.value;
  if (jurisdiction === undefined) return [];
  const on = planDate(plan);
  const answers = new Map<string, { readonly label: string; readonly tooltip: string } | undefined>();
  const answer = (name: string) => {
    if (!answers.has(name)) answers.set(name, sizeOf(plan, name, jurisdiction, on));
    return answers.get(name);
  };
  return bodies.flatMap((scalar) => {
    const size = answer(scalar.node.value);
    return size === undefined ? [] : [{ ...behind(plan, scalar, size.label), tooltip: size.tooltip }];
  });
}

/** Undefined for names of one body, and for collectives of which nobody can say whom they mean (相关部门). */
function sizeOf(plan: OpenPlan, name: string, jurisdiction: string, on: string | undefined) {
  const found = plan.registry.lookup(name, { jurisdiction, on });
  const body = found.status === 'exact' || found.status === 'alias' ? found.body : undefined;
  if (body?.collective === undefined) return undefined;
  const members = plan.registry.members(body, on);
  if (members.length === 0) return undefined;
  return {
    label: fill(TEXTS.members[plan.language], { count: String(members.length) }),
    tooltip: members.map((member) => member.shortForm).join(TEXTS.separator[plan.language]),
  };
}

/** Behind a block of lines there is no place for a hint. */
const isOneLine = ({ node }: BoundScalar): boolean => node.style !== 'block';

const fill = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '');
