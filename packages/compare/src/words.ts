import { diffArrays } from 'diff';

/** A stretch of a text that both versions have, that only the old one has, or only the new one. */
export interface WordSpan {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Figures with their sign, point and percent, Latin words, and single characters of anything else. */
const TOKEN = /\d+(?:[.,．，]\d+)*[%％‰]?|[A-Za-z]+|[^]/gu;
/** A single character that stayed between two changes tells a reader nothing. */
const SHORT = 1;
/** Longer texts are shown as exchanged: the comparison takes steps by the square of what differs. */
const MOST_EDITS = 1000;

/** How the words of a text changed, in order. Numbers are kept whole: 829 → 900, not 8→9, 29→00. */
export function wordSpans(old: string, text: string): WordSpan[] {
  const changes = diffArrays(old.match(TOKEN) ?? [], text.match(TOKEN) ?? [], { maxEditLength: MOST_EDITS });
  if (changes === undefined) return exchange(old, text);
  const spans = changes.map(({ added, removed, value }): WordSpan => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
  return joined(spans);
}

const exchange = (old: string, text: string): WordSpan[] =>
  [
    { kind: 'removed' as const, text: old },
    { kind: 'added' as const, text },
  ].filter((span) => span.text !== '');

/** Joins changes that hardly anything separates, each as what was removed and what was added. */
function joined(spans: readonly WordSpan[]): WordSpan[] {
  const result: WordSpan[] = [];
  let removed = '';
  let added = '';
  const close = (): void => {
    result.push(...exchange(removed, added));
    removed = '';
    added = '';
  };
  spans.forEach((span, at) => {
    const isBetween = at > 0 && at < spans.length - 1 && removed + added !== '';
    if (span.kind === 'same' && !(isBetween && span.text.length <= SHORT)) {
      close();
      result.push(span);
      return;
    }
    if (span.kind !== 'added') removed += span.text;
    if (span.kind !== 'removed') added += span.text;
  });
  close();
  return result;
}
