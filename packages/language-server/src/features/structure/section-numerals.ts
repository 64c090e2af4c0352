import { scalarOf, type BoundObject } from '@workplan/core';
import type { OpenPlan } from '../../open-plan.js';
import { objectsOf } from '../navigation/bound.js';
import { chineseNumber } from '../navigation/numerals.js';

const USUAL = ['一、', '（一）'] as const;
const REPORT = ['一、'] as const;
const FULLWIDTH_SHIFT = 0xfee0;

/** How a number is written in place of the digits of a sample, by what the sample holds. */
const WRITTEN: readonly { readonly digits: RegExp; readonly write: (value: number) => string }[] = [
  { digits: /[零〇一二三四五六七八九十百]+/, write: chineseNumber },
  { digits: /[0-9]+/, write: String },
  { digits: /[０-９]+/, write: (value) => String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + FULLWIDTH_SHIFT)) },
];

/** The numerals that printing puts before the headings of a plan: 一、 and （一）, or what its style (章节序号) says. */
export function sectionNumerals({ document }: OpenPlan): ReadonlyMap<BoundObject, string> {
  const samples = objectsOf(document.bound.root, 'style')[0]?.fields.get('sectionNumerals')?.values.map((value) => (value.kind === 'scalar' ? value.node.value : ''));
  const numerals = new Map<BoundObject, string>();
  for (const section of document.bound.objects.get('section') ?? []) numerals.set(section, numeralOf(section, samples ?? USUAL));
  for (const section of document.bound.objects.get('reportSection') ?? []) numerals.set(section, numeralOf(section, REPORT));
  return numerals;

  function numeralOf(section: BoundObject, levels: readonly string[]): string {
    const written = scalarOf(section, 'number')?.node.value;
    return written ?? likeSample(levels[levelOf(section)] ?? '', placeOf(section));
  }
}

const places = new WeakMap<BoundObject, number>();

/** Which of its neighbours a section is, from 1. */
function placeOf(section: BoundObject): number {
  if (!places.has(section)) objectsOf(section.owner, 'sections').forEach((sibling, index) => places.set(sibling, index + 1));
  return places.get(section) ?? 1;
}

function levelOf({ type, owner }: BoundObject): number {
  let level = 0;
  for (let at = owner; at?.type === type; at = at.owner) level += 1;
  return level;
}

function likeSample(sample: string, value: number): string {
  const form = WRITTEN.find(({ digits }) => digits.test(sample));
  return form === undefined ? sample : sample.replace(form.digits, form.write(value));
}
