import { defineDocumentRule, valuePlace } from '@workplan/lint';
import { anchorOfPlace, type Place, type SourceIndex, type Standing, type TextValue } from '@workplan/anchor';
import { contentRange } from '@workplan/plan/syntax';
import type { TextEdit } from '@workplan/plan/text';
import { hasChanged } from '../support/changed.js';
import { surveyOf } from '../support/survey.js';
import { linesOf, nameOfNode } from '../support/wording.js';
import { texts } from './texts.js';

/** So many equally good places are offered. */
const MOST_CHOICES = 4;

/** The words of a node stand in the source, but not where its anchor points. */
export const sourceMisplaced = defineDocumentRule({
  id: 'source-misplaced',
  group: 'source',
  severity: 'warning',
  fix: 'safe',
  texts,
  checkDocument(context, report) {
    const { document } = context;
    const survey = surveyOf(context);
    if (survey === undefined) return;
    const { index } = survey;
    // Where the file itself has changed, source-changed re-anchors everything that only moved.
    const isOneCause = hasChanged(context);
    for (const standing of survey.differing) {
      const { node, place, moved, candidates } = standing;
      const { anchor } = node;
      if (anchor === undefined) continue;
      const written = anchor.node.value;
      const name = nameOfNode(node);
      if (moved !== undefined && place !== undefined) {
        if (isOneCause) continue;
        const data = { name, anchor: written, moved, lines: linesOf(place, index) };
        const fixes = [{ title: 'move' as const, data: { moved }, edits: [moveTo(anchor, moved)] }];
        report(relation(standing), valuePlace(document, anchor), data, { fixes });
      } else if (isLost(standing) && candidates.length > 1) {
        const lines = candidates.slice(0, MOST_CHOICES).map((candidate) => index.lines.position(candidate.start).line);
        const fixes = candidates.slice(0, MOST_CHOICES).map((candidate) => choice(standing, candidate, index, anchor));
        report(
          'several',
          valuePlace(document, anchor),
          { name, anchor: written, count: candidates.length, lines: lines.map(String) },
          { fixes },
        );
      }
    }
  },
});

function relation({ match, place, range }: Standing): 'cut' | 'wide' | 'elsewhere' {
  if (match?.cut === true && match.place?.start === place?.start) return 'cut';
  const isInside = place !== undefined && range !== undefined && place.start >= range.start && place.end <= range.end;
  return isInside ? 'wide' : 'elsewhere';
}

const isLost = ({ match, place }: Standing): boolean =>
  place === undefined && (match === undefined || match.kind === 'different');

function choice({ node }: Standing, place: Place, index: SourceIndex, anchor: TextValue) {
  const moved = anchorOfPlace(node, place, index);
  return { title: 'move' as const, safe: false, data: { moved }, edits: [moveTo(anchor, moved)] };
}

function moveTo(anchor: TextValue, moved: string): TextEdit {
  const { start, end } = contentRange(anchor.node);
  return { start, end, text: moved };
}
