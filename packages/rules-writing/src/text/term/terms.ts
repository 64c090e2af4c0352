import type { Term } from '@workplan/lint';
import { groupBy } from '@workplan/plan/text';

/** A word as it is looked for. */
export interface Literal {
  readonly text: string;
  /** The entry by which it is wrong; undefined for a right word, inside which nothing is wrong. */
  readonly term: Term | undefined;
}

/** Words that must follow one another in one sentence. */
export interface Pattern {
  readonly pieces: readonly string[];
  readonly term: Term;
}

/** A word list made ready: words by their first character, the longest first. */
export interface CompiledTerms {
  readonly literals: ReadonlyMap<number, readonly Literal[]>;
  readonly patterns: readonly Pattern[];
}

const known = new WeakMap<readonly Term[], CompiledTerms>();

/** Makes a list ready, once for each. Of two entries about the same word the later one counts. */
export function compileTerms(terms: readonly Term[]): CompiledTerms {
  let compiled = known.get(terms);
  if (compiled === undefined) known.set(terms, (compiled = compile(terms)));
  return compiled;
}

function compile(terms: readonly Term[]): CompiledTerms {
  const wrong = new Map<string, Term>();
  for (const term of terms) {
    for (const word of term.not ?? []) wrong.set(word, term);
    if (term.write !== undefined) wrong.delete(term.write);
  }
  const right = new Set(terms.flatMap(({ write }) => (write === undefined || wrong.has(write) ? [] : [write])));
  const literals: Literal[] = Array.from(right, (text) => ({ text, term: undefined }));
  const patterns: Pattern[] = [];
  for (const [word, term] of wrong) {
    const pieces = word.split('*').filter((piece) => piece !== '');
    if (pieces.length === 1) literals.push({ text: pieces[0] ?? '', term });
    else patterns.push({ pieces, term });
  }
  literals.sort((a, b) => b.text.length - a.text.length);
  return { literals: groupBy(literals, ({ text }) => text.charCodeAt(0)), patterns };
}
