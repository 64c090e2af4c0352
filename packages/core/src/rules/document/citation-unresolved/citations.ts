import type { PlanDocument } from '../../../document.js';
import { objectOf, scalarOf } from '../../../model/plan-date.js';
import type { Range } from '../../../text/range.js';
import { findDocumentNumbers, numberKey, readDocumentNumber } from '../../../model/document-number.js';
import { knownCodes } from '../support/plan-numbers.js';
import { placeInText, valuePlace } from '../../places.js';

/** A title printed with its number. */
export interface Citation {
  readonly title: string;
  readonly titleRange: Range;
  readonly number: string;
  readonly numberKey: string;
  readonly numberRange: Range;
}

const TITLE_BEFORE = /《([^《》]{2,150}(?:《[^《》]{1,100}》[^《》]{0,60})?)》[ \u3000]*[（(][ \u3000]*$/;

/** Pairs of title and number: what the plan states first (公文, 依据, 引用), then the texts. */
export function citationsOf(document: PlanDocument): Citation[] {
  return [...ownTitles(document), ...statedCitations(document), ...printedCitations(document)];
}

/** The plan and the notice that issues it bear the same number. */
function ownTitles(document: PlanDocument): Citation[] {
  const { root } = document.bound;
  const notice = objectOf(root, 'document');
  return [scalarOf(notice, 'title'), scalarOf(root, 'title')].flatMap((title) => pair(document, title, scalarOf(notice, 'number')));
}

function statedCitations(document: PlanDocument): Citation[] {
  const all = document.bound.objects.get('citation') ?? [];
  return all.flatMap((citation) => pair(document, scalarOf(citation, 'title'), scalarOf(citation, 'number')));
}

function pair(document: PlanDocument, title: ReturnType<typeof scalarOf>, number: ReturnType<typeof scalarOf>): Citation[] {
  const read = number && readDocumentNumber(number.node.value.trim());
  if (title === undefined || number === undefined || read === undefined) return [];
  return [{
    title: title.node.value.trim(), titleRange: valuePlace(document, title),
    number: read.canonical, numberKey: numberKey(read.number), numberRange: valuePlace(document, number),
  }];
}

/** 《title》（number） in running text. */
function printedCitations(document: PlanDocument): Citation[] {
  const codes = knownCodes(document.bound);
  const found: Citation[] = [];
  for (const { node } of document.bound.scalars.get('prose') ?? []) {
    if (!node.value.includes('》')) continue;
    for (const number of findDocumentNumbers(node.value, codes)) {
      const before = node.value.slice(Math.max(0, number.start - 330), number.start);
      const match = TITLE_BEFORE.exec(before);
      const title = match?.[1];
      if (match === null || title === undefined) continue;
      const titleStart = number.start - before.length + match.index + 1;
      found.push({
        title, titleRange: placeInText(document, node, titleStart, titleStart + title.length),
        number: number.canonical, numberKey: numberKey(number.number), numberRange: placeInText(document, node, number.start, number.end),
      });
    }
  }
  return found;
}
