import { likeNumeral, scalarOf, USUAL_SECTION_NUMERALS, type BoundObject } from '@workplan/core';
import type { OpenPlan } from '../../open-plan.js';
import { objectsOf } from '../navigation/bound.js';

const REPORT = ['一、'] as const;

/** The numerals that printing puts before the headings of a plan: 一、 and （一）, or what its style (章节序号) says. */
export function sectionNumerals({ document }: OpenPlan): ReadonlyMap<BoundObject, string> {
  const samples = objectsOf(document.parts.bound.root, 'style')[0]
    ?.fields.get('sectionNumerals')
    ?.values.map((value) => (value.kind === 'scalar' ? value.node.value : ''));
  const numerals = new Map<BoundObject, string>();
  for (const section of document.parts.bound.objects.get('section') ?? [])
    numerals.set(section, numeralOf(section, samples ?? USUAL_SECTION_NUMERALS));
  for (const section of document.parts.bound.objects.get('reportSection') ?? [])
    numerals.set(section, numeralOf(section, REPORT));
  return numerals;

  function numeralOf(section: BoundObject, levels: readonly string[]): string {
    const written = scalarOf(section, 'number')?.node.value;
    return written ?? likeNumeral(levels[levelOf(section)] ?? '', placeOf(section));
  }
}

const places = new WeakMap<BoundObject, number>();

/** Which of its neighbours a section is, from 1. */
function placeOf(section: BoundObject): number {
  if (!places.has(section))
    objectsOf(section.owner, 'sections').forEach((sibling, index) => places.set(sibling, index + 1));
  return places.get(section) ?? 1;
}

function levelOf({ type, owner }: BoundObject): number {
  let level = 0;
  for (let at = owner; at?.type === type; at = at.owner) level += 1;
  return level;
}
