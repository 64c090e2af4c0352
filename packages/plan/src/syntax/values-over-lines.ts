import { WIDE } from './line-grammar.js';
import type { SyntaxProblem } from './problems.js';

/** Comment lines between two lines of one plain text, of which YAML makes an error (1.2, 6.6). */
export function reportCommentsIn(text: string, from: number, to: number, problems: SyntaxProblem[]): void {
  const match = /^[ \t]*(#.*)$/m.exec(text.slice(from, to));
  if (match === null) return;
  const [whole, words = ''] = match;
  const start = from + match.index + whole.length - words.length;
  problems.push({ code: 'syntax-error', reason: 'comment-in-text', start, end: start + words.trimEnd().length });
}

/** In the lines of a quoted text or of brackets a tab may follow the indentation, but not stand for it (YAML 1.2, 6.1). */
export function reportTabMargins(
  text: string,
  start: number,
  end: number,
  parentIndent: number,
  problems: SyntaxProblem[],
): void {
  const value = text.slice(start, end);
  if (!value.includes('\t')) return;
  for (const { index, 0: whole, 1: spaces = '', 2: tabs = '' } of value.matchAll(/[\n\r]( *)(\t[ \t]*)(?=[^\s])/g)) {
    if (spaces.length > parentIndent) continue;
    const from = start + index + whole.length - tabs.length;
    problems.push({
      code: 'tab-indent',
      start: from,
      end: from + tabs.length,
      replacement: ' '.repeat(tabs.length * WIDE),
    });
  }
}
