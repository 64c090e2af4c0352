import { type SourceLine, type SourceLines, splitLines } from '../text/source-lines.js';
import { withAsides } from './asides.js';
import { joinQuotedCells, withoutCellEnds } from './cell-lines.js';
import { joinHeadings } from './join-headings.js';
import { joinNames } from './join-names.js';
import { joinBroken } from './join.js';
import { joinWrapped } from './join-wrapped.js';
import { withLostSpaces } from './lost-spaces.js';
import { withoutMarks } from './markdown.js';
import { withUsualSpaces } from './spaces.js';
import { splitGlued } from './split.js';

/**
 * The lines of an official text as they are read: with usual spaces, without the marks of Markdown, joined where a
 * page breaks a bracket or a heading, cut where a heading runs into its task. Every line knows what is printed in its place.
 *
 * @param options `cuts: false` leaves lines whole
 */
export function readLines(text: string, { cuts = true }: { readonly cuts?: boolean } = {}): SourceLines {
  const source = splitLines(text);
  const found = withoutCellEnds(joinQuotedCells(withLostSpaces(source.lines)));
  const usual = withAsides(found.map((line) => withoutMarks(withUsualSpaces(line))));
  const joined = joinHeadings(joinNames(joinBroken(joinWrapped(usual))));
  const lines = numbered(cuts ? splitGlued(joined) : joined);
  return { ...source, lines };
}

/** Lines that share a number with others get numbers of their own; their place names the printed line. */
function numbered(lines: readonly SourceLine[]): readonly SourceLine[] {
  if (!lines.some(({ place }) => place?.column !== undefined)) return lines;
  return lines.map((line, index) => ({ ...line, number: index + 1, place: line.place ?? { line: line.number } }));
}
