import { type Occurrence, placeInText, type RuleContext, valuePlace } from '@workplan/lint';
import { documentNumberOf, findDocumentNumbers, numberKey, objectOf, scalarOf } from '@workplan/plan/model';
import type { PlanView } from '@workplan/plan/parts';
import { knownCodes } from '../support/plan-numbers.js';

/** A title with its number; the places are that of the title and that of the number. */
export interface Citation {
  readonly title: string;
  readonly number: string;
  /** What tells one number from another. */
  readonly numberKey: string;
  /** What the plan states comes first: its own title, then 依据 and 引用, then the texts. */
  readonly rank: 0 | 1 | 2;
}

const TITLE_BEFORE = /《([^《》]{2,150}(?:《[^《》]{1,100}》[^《》]{0,60})?)》[ \u3000]*[（(][ \u3000]*$/;

/** Pairs of title and number in one part of the plan. */
export function citationsIn(context: RuleContext): Occurrence<Citation>[] {
  const stated = statedCitations(context.document);
  const own = context.part === 'spine' ? ownTitles(context.document) : NONE;
  const printed = context.document.text.includes('》') ? printedCitations(context) : NONE;
  return own.length + printed.length === 0 ? stated : [...own, ...stated, ...printed];
}

const NONE: readonly Occurrence<Citation>[] = [];

/** The plan and the notice that issues it bear the same number. */
function ownTitles(document: PlanView): Occurrence<Citation>[] {
  const { root } = document.bound;
  const notice = objectOf(root, 'document');
  return [scalarOf(notice, 'title'), scalarOf(root, 'title')].flatMap((title) =>
    pair(document, title, scalarOf(notice, 'number'), 0),
  );
}

function statedCitations(document: PlanView): Occurrence<Citation>[] {
  const all = document.bound.objects.get('citation');
  return all === undefined
    ? []
    : all.flatMap((citation) => pair(document, scalarOf(citation, 'title'), scalarOf(citation, 'number'), 1));
}

function pair(
  document: PlanView,
  title: ReturnType<typeof scalarOf>,
  number: ReturnType<typeof scalarOf>,
  rank: Citation['rank'],
): Occurrence<Citation>[] {
  const read = number && documentNumberOf(number.node.value.trim());
  if (title === undefined || number === undefined || read === undefined) return [];
  return [
    {
      key: { title: title.node.value.trim(), number: read.canonical, numberKey: numberKey(read.number), rank },
      places: [valuePlace(document, title), valuePlace(document, number)],
    },
  ];
}

const REPEALED = /废止|失效|到期|届满|停止(?:执行|施行)|不再(?:执行|施行|适用)/;

/** How far the end of a sentence is looked for. */
const LONGEST_SENTENCE = 400;

/** A document that this one repeals often has its very title, and rightly another number. */
const isRepealed = (text: string, from: number): boolean =>
  REPEALED.test(/^[^。；]*/.exec(text.slice(from, from + LONGEST_SENTENCE))?.[0] ?? '');

/** 《title》（number） in running text. */
function printedCitations(context: RuleContext): Occurrence<Citation>[] {
  const { document } = context;
  const codes = knownCodes(context);
  const found: Occurrence<Citation>[] = [];
  for (const { node } of document.bound.scalars.get('prose') ?? []) {
    if (!node.value.includes('》')) continue;
    for (const number of findDocumentNumbers(node.value, codes)) {
      const before = node.value.slice(Math.max(0, number.start - 330), number.start);
      const match = TITLE_BEFORE.exec(before);
      const title = match?.[1];
      if (match === null || title === undefined || isRepealed(node.value, number.end)) continue;
      const titleStart = number.start - before.length + match.index + 1;
      found.push({
        key: { title, number: number.canonical, numberKey: numberKey(number.number), rank: 2 },
        places: [
          placeInText(document, node, titleStart, titleStart + title.length),
          placeInText(document, node, number.start, number.end),
        ],
      });
    }
  }
  return found;
}
