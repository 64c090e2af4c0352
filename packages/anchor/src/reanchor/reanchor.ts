import type { PlanDocument } from '@workplan/plan';
import { insertKey } from '@workplan/plan/edit';
import { objectOf, scalarOf } from '@workplan/plan/model';
import { contentRange } from '@workplan/plan/syntax';
import { itemAt, type TextEdit } from '@workplan/plan/text';
import { anchorOfSilence } from './silent-nodes.js';
import { type Standing, type Survey, keptSurvey, surveySource } from '../survey/survey.js';
import type { SourceNode } from '../types.js';

/** What becomes of one anchor. */
export interface Reanchored {
  readonly node: SourceNode;
  /** `unclear`: the words stand in several places and nothing tells them apart. */
  readonly status: 'unchanged' | 'moved' | 'not-found' | 'unclear';
  readonly from: string;
  /** The new anchor; the old one when it stays. */
  readonly to: string;
  /** Edit share between the plan and the place, 0 when the words are the same. */
  readonly distance: number;
}

/** Anchors of a plan in a later version of its source. */
export interface Reanchoring {
  readonly anchors: readonly Reanchored[];
  /** Edits of the plan that write the new anchors, and the new hash when it was given. */
  readonly edits: readonly TextEdit[];
}

/**
 * New anchors for a source that has changed. Anchors whose words are not found, or stand in several
 * places, are left as they are.
 *
 * @param sha256 hash of the source, to be recorded in the plan
 */
export function reanchor(document: PlanDocument, source: string, sha256?: string): Reanchoring {
  const survey = keptSurvey(document, source);
  const fixed = surveySource(document, source);
  const edits: TextEdit[] = [];
  const anchors = survey.standings.flatMap((standing, at): Reanchored | [] => {
    const { anchor } = standing.node;
    if (anchor === undefined) return [];
    const result = reanchored(standing, at, survey);
    if (result.status === 'moved') edits.push({ ...rangeOf(contentRange(anchor.node)), text: result.to });
    return {
      ...result,
      get node() {
        return itemAt(fixed.standings, at).node;
      },
    };
  });
  return { anchors, edits: sha256 === undefined ? edits : [...edits, ...hashEdits(document, sha256)] };
}

const rangeOf = ({ start, end }: { readonly start: number; readonly end: number }) => ({ start, end });

function reanchored(standing: Standing, at: number, survey: Survey): Omit<Reanchored, 'node'> {
  const { node, match, moved, place, candidates } = standing;
  const from = node.anchor?.node.value.trim() ?? '';
  const silent = anchorOfSilence(survey, at);
  if (silent !== undefined) return { from, to: silent, distance: 0, status: silent === from ? 'unchanged' : 'moved' };
  if (moved !== undefined) return { status: 'moved', from, to: moved, distance: place?.fullDistance ?? 0 };
  if (place !== undefined || (match !== undefined && match.kind !== 'different'))
    return { status: 'unchanged', from, to: from, distance: match?.distance ?? 0 };
  return { status: candidates.length > 1 ? 'unclear' : 'not-found', from, to: from, distance: 1 };
}

/** Records how the lines were read, where the plan says so. */
export function readingEdits(document: PlanDocument, reading: string): TextEdit[] {
  const written = scalarOf(objectOf(document.parts.bound.root, 'source'), 'reading');
  if (written === undefined || written.node.value === reading) return [];
  return [{ ...rangeOf(contentRange(written.node)), text: reading }];
}

/** Records the hash: in its place, or as a new line behind the file. */
export function hashEdits(document: PlanDocument, sha256: string): TextEdit[] {
  const source = objectOf(document.parts.bound.root, 'source');
  if (source === undefined) return [];
  const written = scalarOf(source, 'sha256');
  if (written !== undefined)
    return written.node.value === sha256 ? [] : [{ ...rangeOf(contentRange(written.node)), text: sha256 }];
  const edit = insertKey(document, source, 'sha256', sha256, 'file');
  return edit === undefined ? [] : [edit];
}
