import type { ListState, Stretch } from '../syntax/partition.js';
import type { LineIndex } from '../text/line-index.js';
import { TaskPart } from './plan-part.js';

/** A stretch of the text: a task, or some lines of the spine. */
export interface Piece {
  readonly text: string;
  readonly state: ListState | undefined;
  readonly indent: number;
  /** The task; undefined for lines of the spine. */
  readonly part: TaskPart | undefined;
  /** How many line breaks it holds. */
  readonly breaks: number;
  lines?: LineIndex;
}

/** The line that stands for a task in the spine, behind its indentation. */
export const STAND_IN = '-\n';

export const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');

export function pieceOf({ kind, text, state, indent }: Stretch): Piece {
  return { text, state, indent, breaks: countBreaks(text), part: kind === 'item' ? TaskPart.read(text) : undefined };
}

export function countBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  // A CR that no LF follows is a break of its own.
  for (let at = text.indexOf('\r'); at !== -1; at = text.indexOf('\r', at + 1))
    if (text.charCodeAt(at + 1) !== LF) count += 1;
  return count;
}

const LF = 10;
