import { defineDocumentRule, firstLine, type Report, valuePlace } from '@workplan/lint';
import {
  excerpt,
  numberDrift,
  type Hunk,
  type SourceIndex,
  type Standing,
  type TextValue,
  type Wording,
  wordingOf,
} from '@workplan/anchor';
import type { PlanDocument } from '@workplan/plan';
import { scalarOf } from '@workplan/plan/model';
import { ROLES } from '@workplan/plan/schema';
import { hunkPlace } from '../support/hunk-place.js';
import { surveyOf } from '../support/survey.js';
import { linesOf, nameOfNode, shortened } from '../support/wording.js';
import { rewrite } from './restore.js';
import { type Data, texts } from './texts.js';

/** A text that differs more may have been rewritten on purpose. */
const SAFE = 0.2;

/** The plan says something else than the text at its anchor. */
export const sourceDrift = defineDocumentRule({
  id: 'source-drift',
  group: 'source',
  severity: 'warning',
  fix: 'safe',
  texts,
  checkDocument(context, report) {
    const survey = surveyOf(context);
    if (survey === undefined) return;
    for (const standing of survey.differing) {
      if (standing.node.kind === 'element') checkElement(context.document, standing, survey.index, report);
      else checkNode(context.document, standing, survey.index, report);
    }
  },
});

function checkNode(
  document: PlanDocument,
  standing: Standing,
  index: SourceIndex,
  report: Report<typeof texts, Data>,
): void {
  const { node, range, match, moved, candidates } = standing;
  const { anchor } = node;
  // An anchor that points elsewhere is the matter of source-misplaced.
  if (anchor === undefined || moved !== undefined || candidates.length > 1) return;
  const name = nameOfNode(node);
  if (range === undefined) {
    if (isAnchor(anchor))
      report('beyond', valuePlace(document, anchor), { name, anchor: anchor.node.value, count: index.lines.lineCount });
    return;
  }
  const lines = linesOf(range, index);
  const differing = match === undefined ? [] : differingPieces(standing, index);
  if (match === undefined || (match.kind === 'different' && differing.length === 0)) {
    const there = shortened(
      index.source.slice(range.start, Math.min(range.end, range.start + LONGEST_SHOWN * 4)),
      LONGEST_SHOWN,
    );
    report(there === '' ? 'blank' : 'lost', valuePlace(document, anchor), {
      name,
      anchor: anchor.node.value,
      text: there,
    });
    return;
  }
  for (const { scalar, wording } of differing) {
    const [hunk] = wording.hunks as [Hunk];
    const data = {
      name,
      lines,
      source: excerpt(wording.source, hunk.bStart, hunk.bEnd),
      plan: excerpt(wording.plan, hunk.aStart, hunk.aEnd),
      more: wording.hunks.length - 1,
    };
    const message = wording.isTypography ? 'typography' : wording.hunks.length > 1 ? 'several' : 'differs';
    report(message, hunkPlace(document, scalar, hunk), data, {
      fixes: [{ title: 'restore', safe: match.distance <= SAFE, edits: [rewrite(document, scalar, wording.source)] }],
    });
  }
  checkAttributions(document, standing, index, report);
  const number = numberDrift(node, standing.place, index);
  if (number !== undefined)
    report('number', valuePlace(document, number.scalar), {
      name,
      lines,
      source: number.printed,
      plan: number.scalar.node.value,
    });
}

/** An element of the notice has no anchor: the line that is nearly the same has been changed. */
function checkElement(
  document: PlanDocument,
  { node, place }: Standing,
  index: SourceIndex,
  report: Report<typeof texts, Data>,
): void {
  const [piece] = node.words.pieces;
  const scalar = piece?.scalar ?? scalarOf(node.object, 'issued');
  if (
    piece === undefined ||
    scalar === undefined ||
    place === undefined ||
    !place.startsLine ||
    place.fullDistance > SAFE ||
    node.spellings.some(({ pieces }) => index.occurrences(pieces[0]?.normal ?? '').length > 0)
  )
    return;
  // The spaces before a line are its layout.
  const lead = piece.text.length - piece.text.trimStart().length;
  const wording = wordingOf(
    { ...piece, text: piece.text.trim() },
    0,
    { kind: 'near', distance: place.distance, place, extras: [], cut: false },
    index,
  );
  const hunk = wording?.hunks[0];
  if (wording === undefined || hunk === undefined || wording.isTypography) return;
  const data = {
    name: nameOfNode(node),
    lines: linesOf(place, index),
    source: excerpt(wording.source, hunk.bStart, hunk.bEnd),
    plan: excerpt(wording.plan, hunk.aStart, hunk.aEnd),
    more: wording.hunks.length - 1,
  };
  // The date is printed otherwise than it is written: a person puts it right.
  const fixes =
    piece.scalar === undefined
      ? []
      : [
          {
            title: 'restore' as const,
            safe: false,
            edits: [rewrite(document, scalar, piece.text.slice(0, lead) + wording.source)],
          },
        ];
  const at = { ...hunk, aStart: hunk.aStart + lead, aEnd: hunk.aEnd + lead };
  report(
    wording.hunks.length > 1 ? 'several' : 'differs',
    piece.scalar === undefined ? valuePlace(document, scalar) : hunkPlace(document, scalar, at),
    data,
    { fixes },
  );
}

const LONGEST_SHOWN = 24;

const isAnchor = (anchor: TextValue): boolean =>
  /^L[1-9]\d*(?:-L[1-9]\d*|:C[1-9]\d*-C[1-9]\d*)?$/.test(anchor.node.value.trim());

interface Differing {
  readonly scalar: TextValue;
  readonly wording: Wording;
}

function differingPieces({ node, match }: Standing, index: SourceIndex): Differing[] {
  if (match === undefined || match.kind === 'same') return [];
  return node.words.pieces.flatMap((piece, at): Differing[] => {
    const wording = wordingOf(piece, at, match, index);
    return wording === undefined || piece.scalar === undefined ? [] : [{ scalar: piece.scalar, wording }];
  });
}

/** Who answers for a piece, where the source says it otherwise. */
function checkAttributions(
  document: PlanDocument,
  { node, place }: Standing,
  index: SourceIndex,
  report: Report<typeof texts, Data>,
): void {
  for (const attribution of place?.attributions ?? []) {
    const expected = node.words.pieces[attribution.piece]?.attributions ?? [];
    const carrier = expected.find(({ groups }) => groups.length > 0);
    const owner = carrier?.owner;
    const time = owner === undefined ? undefined : scalarOf(owner, 'deadline');
    if (attribution.deadline !== undefined && time !== undefined) {
      const data = {
        name: nameOfNode(node),
        lines: linesOf(attribution, index),
        source: attribution.deadline,
        plan: time.node.value,
      };
      report('deadline', valuePlace(document, time), data, {
        fixes: [{ title: 'restore', safe: false, edits: [rewrite(document, time, attribution.deadline)] }],
      });
      continue;
    }
    // A plan that names nobody here has another finding; the passage is reported as not held.
    if (attribution.agrees || owner === undefined) continue;
    const field = ROLES.map((role) => owner.fields.get(role)).find((found) => found !== undefined);
    if (field === undefined) continue;
    report('attribution', firstLine(document, field.entry), {
      name: nameOfNode(node),
      lines: linesOf(attribution, index),
      source: shortened(index.source.slice(attribution.start, attribution.end), LONGEST_ATTRIBUTION),
    });
  }
}

const LONGEST_ATTRIBUTION = 60;
