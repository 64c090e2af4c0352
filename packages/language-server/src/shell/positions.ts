import type { Position, PositionEncodingKind } from 'vscode-languageserver';
import type { TextWithLines } from '@workplan/language-service';

/** How long a piece of text is in a unit of the protocol. Inside, everything counts in UTF-16. */
const LENGTHS: Readonly<Record<string, (character: number) => number>> = {
  'utf-8': (character) => (character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4),
  'utf-32': () => 1,
};

/** Converts between positions of the client and ours; undefined where both count alike. */
export interface PositionUnits {
  /** The position of ours; one behind the line means its end, one within a character its beginning. */
  read(text: TextWithLines, position: Position): Position;
  write(text: TextWithLines, position: Position): Position;
}

/** The first encoding that the client prefers and we know; without a word from it UTF-16. */
export const chooseEncoding = (offered: readonly PositionEncodingKind[] | undefined): PositionEncodingKind =>
  offered?.find((kind) => kind === 'utf-16' || kind in LENGTHS) ?? 'utf-16';

export function positionUnits(encoding: PositionEncodingKind): PositionUnits | undefined {
  const lengthOf = LENGTHS[encoding];
  if (lengthOf === undefined) return undefined;
  return {
    read: (text, { line, character }) => ({
      line,
      character: countWhile(lineOf(text, line), (_, theirs) => theirs <= character, lengthOf).ours,
    }),
    write: (text, { line, character }) => ({
      line,
      character: countWhile(lineOf(text, line), (ours) => ours <= character, lengthOf).theirs,
    }),
  };
}

const lineOf = (text: TextWithLines, line: number): string =>
  line < 0 || line >= text.lines.lineCount
    ? ''
    : text.slice(text.lines.lineStart(line + 1), text.lines.lineEnd(line + 1));

/** Both counts at the last boundary of characters that is not beyond a place. */
function countWhile(
  line: string,
  isWithin: (ours: number, theirs: number) => boolean,
  lengthOf: (character: number) => number,
): { readonly ours: number; readonly theirs: number } {
  let ours = 0;
  let theirs = 0;
  while (ours < line.length) {
    const character = line.codePointAt(ours) ?? 0;
    const [nextOurs, nextTheirs] = [ours + (character > 0xffff ? 2 : 1), theirs + lengthOf(character)];
    if (!isWithin(nextOurs, nextTheirs)) break;
    [ours, theirs] = [nextOurs, nextTheirs];
  }
  return { ours, theirs };
}
