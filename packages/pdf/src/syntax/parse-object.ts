import { OfficeError } from '@workplan/office/reader';
import type { Lexer, Token } from './lexer.js';
import { Keyword, Name, Reference, type Dictionary, type PdfObject } from './objects.js';

/** No program nests objects deeper. */
const MOST_DEEP = 100;

const WORDS: ReadonlyMap<string, PdfObject> = new Map<string, PdfObject>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

const isKeyword = (token: Token | undefined, text: string): boolean => token instanceof Keyword && token.text === text;

/** The object that begins with a token; undefined for an operator, and at the end. */
export function parseObject(lexer: Lexer, token: Token | undefined, depth = 0): PdfObject | undefined {
  if (depth > MOST_DEEP) throw new OfficeError('hostile', 'depth of objects');
  if (token === undefined) return undefined;
  if (typeof token === 'number') return referenceOr(token, lexer);
  if (!(token instanceof Keyword)) return token;
  if (token.text === '[') return parseArray(lexer, depth);
  if (token.text === '<<') return parseDictionary(lexer, depth);
  return WORDS.get(token.text);
}

/** `12 0 R` is a reference; anything else behind a number stays where it is. */
function referenceOr(value: number, lexer: Lexer): PdfObject {
  const { at } = lexer;
  if (Number.isInteger(value) && value >= 0 && isDigit(lexer)) {
    const generation = lexer.next();
    if (typeof generation === 'number' && isKeyword(lexer.next(), 'R')) return new Reference(value);
    lexer.at = at;
  }
  return value;
}

function isDigit(lexer: Lexer): boolean {
  let { at } = lexer;
  while (lexer.bytes[at] === 0x20 || lexer.bytes[at] === 0x0a || lexer.bytes[at] === 0x0d) at += 1;
  const byte = lexer.bytes[at] ?? 0;
  return byte >= 0x30 && byte <= 0x39;
}

function parseArray(lexer: Lexer, depth: number): PdfObject[] {
  const items: PdfObject[] = [];
  for (let token = lexer.next(); token !== undefined && !isKeyword(token, ']'); token = lexer.next()) {
    const item = parseObject(lexer, token, depth + 1);
    if (item !== undefined) items.push(item);
  }
  return items;
}

function parseDictionary(lexer: Lexer, depth: number): Dictionary {
  const entries = new Map<string, PdfObject>();
  for (let token = lexer.next(); token !== undefined && !isKeyword(token, '>>'); token = lexer.next()) {
    if (!(token instanceof Name)) continue;
    const { at } = lexer;
    const next = lexer.next();
    if (isKeyword(next, '>>')) {
      lexer.at = at;
      continue;
    }
    const value = parseObject(lexer, next, depth + 1);
    if (value !== undefined) entries.set(token.text, value);
  }
  return entries;
}
