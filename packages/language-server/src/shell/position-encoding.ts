import type { Position, PositionEncodingKind } from 'vscode-languageserver';
import type { TextWithLines } from '@workplan/language-service';
import { positionUnits, type PositionUnits } from './positions.js';
import { recodeTokens } from './token-units.js';

/**
 * The boundary of the server: what comes in is turned into positions of ours, what goes out into those of the
 * client. Nothing within knows of any unit but UTF-16, and while the client counts in it nothing is touched.
 */
export interface PositionEncoding {
  readonly encoding: PositionEncodingKind;
  /** Which unit the client counts in; set once, before anything else arrives. */
  choose(encoding: PositionEncodingKind): void;
  /** Parameters of a request, about the document they name. */
  incoming<T>(params: T): T;
  /** What is sent; places that name no document of their own are in the document `uri`. */
  outgoing<T>(value: T, uri: string | undefined): T;
  /** The offset of a position of the client in a text. Lines behind the last one mean its end, as clients write it that replace all of it. */
  offsetOf(text: TextWithLines, position: Position): number;
}

/** @param textOf the text of a document as the client has it or as it was last read; undefined when it is not known */
export function createPositionEncoding(textOf: (uri: string) => TextWithLines | undefined): PositionEncoding {
  let encoding: PositionEncodingKind = 'utf-16';
  let units: PositionUnits | undefined;
  const convert =
    (how: 'read' | 'write') =>
    (position: Position, uri: string | undefined): Position => {
      const text = uri === undefined ? undefined : textOf(uri);
      return text === undefined || units === undefined ? position : units[how](text, position);
    };
  return {
    get encoding() {
      return encoding;
    },
    choose(wanted) {
      encoding = wanted;
      units = positionUnits(wanted);
    },
    incoming: (params) =>
      units === undefined ? params : (converted(params, documentOf(params), convert('read')) as typeof params),
    outgoing(value, uri) {
      if (units === undefined) return value;
      const text = isTokens(value) && uri !== undefined ? textOf(uri) : undefined;
      const write = convert('write');
      if (isTokens(value))
        return (
          text === undefined ? value : { ...value, data: recodeTokens(value.data, (position) => write(position, uri)) }
        ) as typeof value;
      return converted(value, uri, write) as typeof value;
    },
    offsetOf(text, position) {
      if (position.line >= text.lines.lineCount) return text.length;
      const { line, character } = units === undefined ? position : units.read(text, position);
      return text.lines.offset({ line: line + 1, column: character + 1 });
    },
  };
}

type Members = Readonly<Record<string, unknown>>;

/** The document that parameters are about. */
export function documentOf(params: unknown): string | undefined {
  return isMembers(params) ? (uriOf(params['textDocument']) ?? uriOf(params['item'])) : undefined;
}

const uriOf = (value: unknown): string | undefined =>
  isMembers(value) && typeof value['uri'] === 'string' ? value['uri'] : undefined;

const isMembers = (value: unknown): value is Members => typeof value === 'object' && value !== null;

const isTokens = (value: unknown): value is { readonly data: readonly number[] } =>
  isMembers(value) && Array.isArray(value['data']);
const isPosition = (value: object): value is Position =>
  'line' in value && 'character' in value && typeof value.line === 'number' && typeof value.character === 'number';

/** Members whose contents come back as they went out. */
const OPAQUE: ReadonlySet<string> = new Set(['data']);

type Convert = (position: Position, uri: string | undefined) => Position;

/**
 * A value with every position in it converted. A position belongs to the nearest document named around it:
 * `uri`, `targetUri`, the `textDocument` of edits, the key in `changes`.
 *
 * @param base the document of the request; `originSelectionRange` and the `plan` side of pairs are always in it
 */
function converted(value: unknown, uri: string | undefined, convert: Convert, base: string | undefined = uri): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => converted(item, uri, convert, base));
  if (!isMembers(value)) return value;
  const members = value;
  if (isPosition(value)) return { ...members, ...convert(value, uri) };
  const own = typeof members['uri'] === 'string' ? members['uri'] : (documentOf(members) ?? uri);
  const scopeOf = (key: string): string | undefined => {
    if (key === 'originSelectionRange' || key === 'plan') return base;
    return key.startsWith('target') && typeof members['targetUri'] === 'string' ? members['targetUri'] : own;
  };
  return Object.fromEntries(
    Object.entries(members).map(([key, member]) => {
      if (OPAQUE.has(key)) return [key, member];
      return [
        key,
        key === 'changes' ? byDocument(member, convert, base) : converted(member, scopeOf(key), convert, base),
      ];
    }),
  );
}

const byDocument = (changes: unknown, convert: Convert, base: string | undefined): unknown =>
  isMembers(changes)
    ? Object.fromEntries(Object.entries(changes).map(([uri, edits]) => [uri, converted(edits, uri, convert, base)]))
    : changes;
