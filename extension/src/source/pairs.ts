import type { SourcePair } from '@workplan/language-service/protocol';
import type { Position, Range } from 'vscode-languageclient';

export type Side = 'plan' | 'source';

const isBefore = (a: Position, b: Position): boolean =>
  a.line < b.line || (a.line === b.line && a.character <= b.character);

const holds = ({ start, end }: Range, at: Position): boolean => isBefore(start, at) && isBefore(at, end);

const sizeOf = ({ start, end }: Range): number => (end.line - start.line) * 1e6 + end.character - start.character;

/** The innermost pair around a place on one side. */
export function pairAt(pairs: readonly SourcePair[], side: Side, at: Position): SourcePair | undefined {
  let best: SourcePair | undefined;
  for (const pair of pairs)
    if (holds(pair[side], at) && (best === undefined || sizeOf(pair[side]) <= sizeOf(best[side]))) best = pair;
  return best;
}
