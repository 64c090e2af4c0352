import type { ReturnedParagraph, ReturnedPiece } from './input.js';

/** One change that one author proposes: words that are exchanged, taken out or put in. */
export interface TextChange {
  readonly author: string;
  readonly removed: string;
  readonly added: string;
  /** The words of the paragraph before and behind it, as they are before all changes. */
  readonly before: string;
  readonly after: string;
}

/** So few characters between two changes of one author belong to them: they are one change to a reader. */
const SHORT = 2;

/** The words of a paragraph before all changes. */
export const originalOf = ({ pieces }: Pick<ReturnedParagraph, 'pieces'>): string =>
  pieces
    .filter(({ revision }) => revision?.kind !== 'inserted')
    .map(({ text }) => text)
    .join('');

/** The changes of a paragraph in their order. Changes of different authors are changes by themselves. */
export function changesIn({ pieces }: Pick<ReturnedParagraph, 'pieces'>): TextChange[] {
  const changes: TextChange[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const author = pieces[at]?.revision?.author;
    if (author === undefined) continue;
    let end = at;
    while (goesOn(pieces, end, author)) end += pieces[end + 1]?.revision === undefined ? 2 : 1;
    const own = pieces.slice(at, end + 1);
    const removed = originalOf({ pieces: own });
    const added = own
      .filter(({ revision }) => revision?.kind !== 'deleted')
      .map(({ text }) => text)
      .join('');
    if (removed.trim() !== '' || added.trim() !== '')
      changes.push({
        author,
        removed,
        added,
        before: originalOf({ pieces: pieces.slice(0, at) }),
        after: originalOf({ pieces: pieces.slice(end + 1) }),
      });
    at = end;
  }
  return changes;
}

/** Whether the change goes on behind a piece: with a change of the same author, or few words before such a one. */
function goesOn(pieces: readonly ReturnedPiece[], at: number, author: string): boolean {
  const [next, then] = [pieces[at + 1], pieces[at + 2]];
  if (next?.revision !== undefined) return next.revision.author === author;
  return next !== undefined && next.text.length <= SHORT && then?.revision?.author === author;
}
