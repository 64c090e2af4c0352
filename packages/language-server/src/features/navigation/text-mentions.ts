import type { BoundScalar, PlanDocument, Range, Scalar, ValueKind } from '@workplan/core';
import { numberKey } from './tasks.js';

/** The number of a task, named in a text. */
export interface TextMention extends Range {
  readonly written: string;
}

const NUMBER = '(?:\\d{1,5}|[一二三四五六七八九十百零]{1,7})';
const OWN = '本(?:方案|安排|要点|计划|表|办法)';
const SEE = '(?:见|参见|详见|参照|按照|结合|同)';

/**
 * How texts refer to a task of their own plan. A bare 第12项 may count anything, and 《…》第12项任务 is a task of
 * another document, so both need words that tell them apart.
 */
const FORMS: readonly RegExp[] = [
  // 任务12, 任务（四）; not 任务12项, which says how many there are.
  new RegExp(`(?<=任务)\\d{1,5}(?![\\d.．]|\\s*[个项件条余多%％万亿倍类家次户人年月日])`, 'gu'),
  new RegExp(`(?<=任务[（(〔])${NUMBER}(?=[）)〕])`, 'gu'),
  new RegExp(`(?<=${SEE}任务)[一二三四五六七八九十百零]{1,7}(?!是)`, 'gu'),
  // 见第12项, 本方案第12项, 第12项任务
  new RegExp(`(?<=(?:${SEE}|${OWN})第)${NUMBER}(?=项)`, 'gu'),
  new RegExp(`(?<=(?<!》)第)${NUMBER}(?=项(?:重点|工作)?任务)`, 'gu'),
  /(?<=\b[Tt]asks? )\d{1,5}\b/gu,
];

/** Most texts refer to nothing: they are known by one look. */
const ANY = /任务|第|\b[Tt]asks? \d/u;

/** By the node of the text, which stays the same while other places are edited. Offsets count from its start. */
const known = new WeakMap<Scalar, readonly TextMention[]>();

const KINDS: readonly ValueKind[] = ['prose', 'note'];

/** Where the texts and notes of a plan name the task of a number. */
export function textMentions(document: PlanDocument, number: string): TextMention[] {
  const key = numberKey(number);
  return textsOf(document).flatMap(({ node }) => mentionsInText(document, node).filter(({ written }) => numberKey(written) === key).map((mention) => placed(mention, node)));
}

/** The mention at an offset of a text; undefined where none is. */
export function textMentionAt(document: PlanDocument, { node }: BoundScalar, offset: number): TextMention | undefined {
  return mentionsInText(document, node).map((mention) => placed(mention, node)).find(({ start, end }) => start <= offset && offset <= end);
}

const textsOf = ({ bound }: PlanDocument): BoundScalar[] => KINDS.flatMap((kind) => bound.scalars.get(kind) ?? []);

const placed = ({ start, end, written }: TextMention, node: Scalar): TextMention => ({ start: node.start + start, end: node.start + end, written });

/** The tasks that one text names; offsets count from the start of its node. */
export function mentionsInText(document: Pick<PlanDocument, 'slice'>, node: Scalar): readonly TextMention[] {
  let mentions = known.get(node);
  if (mentions === undefined) known.set(node, (mentions = ANY.test(node.value) ? find(document.slice(node.start, node.end)) : []));
  return mentions;
}

function find(text: string): TextMention[] {
  const found = new Map<number, TextMention>();
  for (const form of FORMS) for (const { 0: written, index } of text.matchAll(form)) found.set(index, { start: index, end: index + written.length, written });
  return [...found.values()].sort((a, b) => a.start - b.start);
}
