import type { BoundScalar, PlanDocument, Range, Scalar, ValueKind } from '@workplan/core';
import { inOrder } from '../noted.js';
import { perTask, type TaskPart } from '../per-task.js';
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
  const { spine, tasks, places } = document.parts;
  const key = numberKey(number);
  const means = ({ written }: TextMention): boolean => numberKey(written) === key;
  const ofTasks = tasks.flatMap((part, index) => {
    if (!numbersSpokenOf(part).includes(key)) return [];
    return mentionsOfTask(part)
      .filter(means)
      .map((mention) => moved(mention, places.taskStart(index)));
  });
  return inOrder(ofTasks, mentionsIn(spine.bound, document).filter(means));
}

/** The tasks that the texts and notes of a part name, in the order of its text. */
const mentionsIn = (
  { scalars }: Pick<PlanDocument['bound'], 'scalars'>,
  text: Pick<PlanDocument, 'slice'>,
): TextMention[] =>
  KINDS.flatMap((kind) =>
    (scalars.get(kind) ?? []).flatMap(({ node }) =>
      mentionsInText(text, node).map((mention) => moved(mention, node.start)),
    ),
  ).sort((a, b) => a.start - b.start);

const mentionsOfTask = perTask(({ bound, text }) =>
  mentionsIn(bound, { slice: (start, end) => text.slice(start, end) }),
);

const moved = ({ start, end, written }: TextMention, by: number): TextMention => ({
  start: start + by,
  end: end + by,
  written,
});

/** What stands before a number in {@link FORMS}. Of numerals a form may take the beginning only. */
const SPOKEN_OF = /(?:任务[（(〔]?|第|[Tt]asks? )(?:(\d{1,5})|([一二三四五六七八九十百零]{1,7}))/gu;

/** By part. Found in its text alone: a tree is needed only where a task may be named. */
const spokenOf = new WeakMap<TaskPart, readonly string[]>();
const NONE: readonly string[] = [];

/** The keys of numbers that the texts of a task may name, and perhaps of some that they do not. */
function numbersSpokenOf(part: TaskPart): readonly string[] {
  let keys = spokenOf.get(part);
  if (keys === undefined)
    spokenOf.set(part, (keys = MARKS.some((mark) => part.text.includes(mark)) ? readNumbers(part.text) : NONE));
  return keys;
}

/** One of these stands in every mention. Three searches for a word cost far less than one for a pattern. */
const MARKS = ['任务', '第', 'ask'];

function readNumbers(text: string): readonly string[] {
  const keys = new Set<string>();
  for (const [, digits, numerals = ''] of text.matchAll(SPOKEN_OF)) {
    if (digits !== undefined) keys.add(numberKey(digits));
    for (let length = 1; length <= numerals.length; length += 1) keys.add(numberKey(numerals.slice(0, length)));
  }
  return keys.size === 0 ? NONE : [...keys];
}

/** The mention at an offset of a text; undefined where none is. */
export function textMentionAt(document: PlanDocument, { node }: BoundScalar, offset: number): TextMention | undefined {
  return mentionsInText(document, node)
    .map((mention) => moved(mention, node.start))
    .find(({ start, end }) => start <= offset && offset <= end);
}

/** The tasks that one text names; offsets count from the start of its node. */
export function mentionsInText(document: Pick<PlanDocument, 'slice'>, node: Scalar): readonly TextMention[] {
  let mentions = known.get(node);
  if (mentions === undefined)
    known.set(node, (mentions = ANY.test(node.value) ? find(document.slice(node.start, node.end)) : []));
  return mentions;
}

function find(text: string): TextMention[] {
  const found = new Map<number, TextMention>();
  for (const form of FORMS)
    for (const { 0: written, index } of text.matchAll(form))
      found.set(index, { start: index, end: index + written.length, written });
  return [...found.values()].sort((a, b) => a.start - b.start);
}
