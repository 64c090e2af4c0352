import type { PlanDocument } from '@workplan/plan';
import { objectOf, scalarOf } from '@workplan/plan/model';
import type { Range } from '@workplan/plan/text';
import { leadLength } from '../lines/spaces.js';
import { Marks } from './marks.js';
import { isSilent } from './normal-form.js';
import { placeFrom } from './place.js';
import type { SourceIndex } from './source-index.js';
import { type Standing, type Survey, surveySource } from './survey.js';
import type { SourceNode, SourceNodeKind, Words } from './types.js';

/** A passage of the source that no node of the plan represents. */
export interface Uncovered extends Range {
  /** First and last line, from 1. */
  readonly line: number;
  readonly endLine: number;
}

/** How much of the source the plan represents. Offsets are UTF-16 in the source. */
export interface Coverage {
  readonly covered: readonly Range[];
  readonly uncovered: readonly Uncovered[];
  /** Characters that count: all but spaces. */
  readonly total: number;
  readonly coveredCharacters: number;
  /** `coveredCharacters / total`; 1 for an empty source. */
  readonly share: number;
  /** True when the hash that the plan records is not that of the source. */
  readonly changed: boolean;
}

const COVERAGES = new WeakMap<Survey, Omit<Coverage, 'changed'>>();

/**
 * Which characters of the source some node of the plan represents.
 *
 * @param sha256 hash of the source, to be compared with the recorded one
 */
export function coverage(document: PlanDocument, source: string, sha256?: string): Coverage {
  const survey = surveySource(document, source);
  let measured = COVERAGES.get(survey);
  if (measured === undefined) COVERAGES.set(survey, (measured = measure(survey)));
  const recorded = scalarOf(objectOf(document.bound.root, 'source'), 'sha256')?.node.value;
  return { ...measured, changed: sha256 !== undefined && recorded !== undefined && recorded !== sha256 };
}

function measure({ index, standings }: Survey): Omit<Coverage, 'changed'> {
  const marks = new Marks(index.source);
  for (const standing of standings) markNode(standing, marks, index);
  return runs(index, marks);
}

function markNode(standing: Standing, marks: Marks, index: SourceIndex): void {
  const { node, place, range, match } = standing;
  if (place !== undefined) marks.place(place);
  // Lines that are kept as they are count with their spaces and ornaments.
  if (node.kind === 'passage' && range !== undefined && match?.kind === 'same') marks.range(range);
  // A text that differs from its place is the matter of another finding.
  if (place !== undefined && match?.kind === 'near') for (const extra of place.extras) marks.range(extra);
  if (!REPEATED.has(node.kind)) return;
  for (const words of [node.words, ...node.spellings]) markRepetitions(node, words, marks, index);
}

/** What a document prints more than once: its title, and the titles of attachments in the list and above the text. */
const REPEATED: ReadonlySet<SourceNodeKind> = new Set<SourceNodeKind>(['element', 'column', 'attachment']);

function markRepetitions(node: SourceNode, words: Words, marks: Marks, index: SourceIndex): void {
  const text = words.pieces[0]?.normal ?? '';
  for (const start of index.occurrences(text)) {
    const place = placeFrom(words, { start, end: start + text.length, edits: 0 }, index);
    const isLine =
      place.startsLine && isAlone(place.end, index) && (node.kind === 'attachment' || place.numeral === undefined);
    if (isLine) marks.place(place);
  }
}

/** Nothing follows on the line. */
const isAlone = (end: number, { source, lines }: SourceIndex): boolean =>
  source.slice(end, Math.min(lines.lineEnd(lines.position(end).line), end + 40)).trim() === '';

const isBlank = (code: number): boolean =>
  code <= 0x20 ||
  code === 0x3000 ||
  code === 0xa0 ||
  code === 0xfeff ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0x2028 ||
  code === 0x2029;

/** Goes through the source once: spaces do not count, punctuation goes with what stands beside it on its line. */
function runs({ source, lines }: SourceIndex, marks: Marks): Omit<Coverage, 'changed'> {
  const covered: Range[] = [];
  const uncovered: { start: number; end: number }[] = [];
  let total = 0;
  let coveredCharacters = 0;
  let isOpen = false;
  for (let line = 1; line <= lines.lineCount; line += 1) {
    const start = lines.lineStart(line);
    const end = lines.lineEnd(line);
    for (const run of lineRuns(source, start, end, marks)) {
      total += run.count;
      const list = run.covered ? covered : uncovered;
      if (run.covered) coveredCharacters += run.count;
      const last = list[list.length - 1];
      if (last !== undefined && isOpen === run.covered && covered.length + uncovered.length > 0)
        list[list.length - 1] = { start: last.start, end: run.end };
      else list.push({ start: run.start, end: run.end });
      isOpen = run.covered;
    }
  }
  const withLines = uncovered.map((range) => ({
    ...range,
    line: lines.position(range.start).line,
    endLine: lines.position(Math.max(range.end - 1, range.start)).line,
  }));
  return {
    covered,
    uncovered: withLines,
    total,
    coveredCharacters,
    share: total === 0 ? 1 : coveredCharacters / total,
  };
}

interface Run extends Range {
  readonly covered: boolean;
  /** Characters that are no spaces. */
  readonly count: number;
}

/** The covered and uncovered stretches of one line in turn, from the first to the last character that is no space. */
function lineRuns(source: string, start: number, end: number, marks: Marks): Run[] {
  const out: { start: number; end: number; covered: boolean; count: number; words: boolean }[] = [];
  // &emsp; before the words of a line is a space.
  const from = source.charAt(start) === '&' ? start + leadLength(source.slice(start, end)) : start;
  for (let at = from; at < end; at += 1) {
    const code = source.charCodeAt(at);
    if (isBlank(code)) continue;
    const isCovered = marks.has(at);
    const last = out[out.length - 1];
    const words = !isSilent(code);
    if (last !== undefined && last.covered === isCovered) {
      last.end = at + 1;
      last.count += 1;
      last.words ||= words;
    } else out.push({ start: at, end: at + 1, covered: isCovered, count: 1, words });
  }
  const isRepresented = out.some((run) => run.covered);
  return out.map(({ words, ...run }) => ({ ...run, covered: run.covered || (isRepresented && !words) }));
}
