import { createLineIndex } from '@workplan/core';

/** Where a quote stands in a text, or what comes nearest to it. Lines and columns count from 1. */
export interface Quoted {
  readonly found: boolean;
  readonly places: readonly {
    readonly anchor: string;
    readonly line: number;
    readonly column: number;
    readonly text: string;
  }[];
  /** The line that has most of the quote, where it does not stand in the text; how much, from 0 to 1. */
  readonly nearest?: { readonly anchor: string; readonly text: string; readonly likeness: number };
}

/** Finds a quote word for word; only spaces and line breaks may differ, as copying changes them. */
export function locateQuote(quote: string, text: string): Quoted {
  const lines = createLineIndex(text);
  const { squeezed, offsets } = squeeze(text);
  const wanted = squeeze(quote).squeezed;
  const places: Quoted['places'][number][] = [];
  for (
    let at = wanted === '' ? -1 : squeezed.indexOf(wanted);
    at !== -1;
    at = squeezed.indexOf(wanted, at + wanted.length)
  ) {
    const [start, last] = [offsets[at] ?? 0, offsets[at + wanted.length - 1] ?? 0];
    const [from, to] = [lines.position(start), lines.position(last)];
    const anchor = from.line === to.line ? `L${from.line}:C${from.column}-C${to.column}` : `L${from.line}-L${to.line}`;
    places.push({ anchor, line: from.line, column: from.column, text: text.slice(start, last + 1) });
  }
  if (places.length > 0) return { found: true, places };
  const near = nearestLine(wanted, text);
  return { found: false, places, ...(near !== undefined && { nearest: near }) };
}

/** The text without spaces, and where each of its characters stood. */
function squeeze(text: string): { readonly squeezed: string; readonly offsets: readonly number[] } {
  const offsets: number[] = [];
  let squeezed = '';
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (/\s/.test(character)) continue;
    squeezed += character;
    offsets.push(at);
  }
  return { squeezed, offsets };
}

function nearestLine(quote: string, text: string): Quoted['nearest'] {
  const wanted = pairsOf(quote);
  let best: Quoted['nearest'];
  text.split('\n').forEach((line, index) => {
    const likeness = shareOf(wanted, pairsOf(squeeze(line).squeezed));
    if (likeness > (best?.likeness ?? 0))
      best = { anchor: `L${index + 1}`, text: line, likeness: Math.round(likeness * 100) / 100 };
  });
  return best;
}

const pairsOf = (text: string): ReadonlySet<string> =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));

/** Share of a quote's pairs of neighbouring characters that a line has, too. */
function shareOf(quote: ReadonlySet<string>, line: ReadonlySet<string>): number {
  let common = 0;
  for (const pair of quote) if (line.has(pair)) common += 1;
  return quote.size === 0 ? 0 : common / quote.size;
}
