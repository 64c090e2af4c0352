import { parseDocument, type Scalar as YamlScalar, isMap, isScalar } from 'yaml';
import { BACKSLASH, CR, DOUBLE_QUOTE, LF, SINGLE_QUOTE } from './characters.js';
import type { Scalar } from './nodes.js';
import type { SyntaxProblem } from './problems.js';

/** Offset after the closing quote of the scalar that opens at `start`, or undefined when none closes before `limit`. */
export function endOfQuoted(text: string, start: number, limit: number): number | undefined {
  const opener = text.charCodeAt(start);
  for (let at = start + 1; at < limit; at += 1) {
    const code = text.charCodeAt(at);
    if (opener === DOUBLE_QUOTE && code === BACKSLASH) at += 1;
    else if (code === opener) {
      if (opener === SINGLE_QUOTE && text.charCodeAt(at + 1) === SINGLE_QUOTE && at + 1 < limit) at += 1;
      else return at + 1;
    }
  }
  return undefined;
}

/** A quoted scalar from its opening to its closing quote. Escapes and line breaks are left to `yaml`. */
export function readQuoted(text: string, start: number, end: number, problems: SyntaxProblem[]): Scalar {
  const style = text.charCodeAt(start) === DOUBLE_QUOTE ? 'double' : 'single';
  const raw = text.slice(start + 1, end - 1);
  const plain = style === 'double' ? !/[\\\n\r]/.test(raw) : !/['\n\r]/.test(raw);
  const value = plain ? raw : readWithYaml(text.slice(start, end), start, start, end, problems) ?? raw;
  return { kind: 'scalar', style, start, end, value };
}

/** A `|` or `>` scalar; `parentIndent` is the indent of the key or list mark it hangs on. */
export function readBlockScalar(text: string, start: number, end: number, parentIndent: number, problems: SyntaxProblem[]): Scalar {
  const margin = ' '.repeat(Math.max(parentIndent, 0));
  // A break after the last line keeps the chomping of the original.
  const tail = end < text.length ? '\n' : '';
  const value = readWithYaml(`${margin}k: ${text.slice(start, end)}${tail}`, start - margin.length - 3, start, end, problems) ?? text.slice(start, end);
  return { kind: 'scalar', style: 'block', start, end, value };
}

/** A plain scalar over several lines: breaks become blanks, empty lines become breaks. */
export function unfoldPlain(raw: string): string {
  const lines = raw.split(/\r\n|\r|\n/).map((line) => line.replace(/^[ \t]+|[ \t]+$/g, ''));
  let value = lines[0] ?? '';
  let empty = 0;
  for (const line of lines.slice(1)) {
    if (line === '') { empty += 1; continue; }
    value += empty > 0 ? '\n'.repeat(empty) : ' ';
    value += line;
    empty = 0;
  }
  return value;
}

/** Reads one scalar with the `yaml` package; its errors become problems at their own place. */
function readWithYaml(source: string, shift: number, start: number, end: number, problems: SyntaxProblem[]): string | undefined {
  const document = parseDocument(source, { version: '1.2', uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
  for (const error of document.errors) {
    const from = Math.min(Math.max(error.pos[0] + shift, start), Math.max(end - 1, start));
    const isEscape = error.code === 'BAD_DQ_ESCAPE';
    // An escape is the backslash and what follows it; `yaml` points at the backslash alone.
    const to = Math.max(error.pos[1] + shift, from + (isEscape ? 2 : 1));
    problems.push({ code: 'syntax-error', reason: isEscape ? 'bad-escape' : 'bad-scalar', start: from, end: lineEnd(source, shift, from, to, end) });
  }
  const contents: unknown = document.contents;
  const node = isMap(contents) ? contents.items[0]?.value : contents;
  // A line between the indent of the key and that of its text belongs to neither.
  const stray = isMap(contents) ? contents.items[1]?.key : undefined;
  if (isScalar(stray) && stray.range) {
    const from = Math.min(Math.max(stray.range[0] + shift, start), end);
    problems.push({ code: 'syntax-error', reason: 'bad-scalar', start: from, end: lineEnd(source, shift, from, end, end) });
  }
  if (!isScalar(node)) return undefined;
  const { value } = node as YamlScalar<unknown>;
  return typeof value === 'string' ? value : node.source;
}

/** An error never reaches past the line it starts on. */
function lineEnd(source: string, shift: number, from: number, wanted: number, limit: number): number {
  let at = from;
  while (at < Math.min(wanted, limit)) {
    const code = source.charCodeAt(at - shift);
    if (code === LF || code === CR) break;
    at += 1;
  }
  return Math.max(at, from);
}
