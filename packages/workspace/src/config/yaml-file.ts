import type { Range } from '@workplan/core';
import {
  LineCounter,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Document,
  type ErrorCode,
  type Node,
  type Pair,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import type { TextKey } from '../texts.js';

/** A mistake in the YAML itself, with the text that explains it. */
export interface YamlProblem {
  readonly key: TextKey;
  readonly range: Range;
}

/** Keys as written and positions in lists, from the top. */
export type YamlPath = readonly (string | number)[];

/** Data of a configuration or registry file, and where each part of it stands. */
export interface YamlFile {
  readonly data: unknown;
  readonly problems: readonly YamlProblem[];
  /** Where the value at the path stands, or as near to it as the file goes. */
  rangeOf(path: YamlPath): Range;
  /** Where the key at the end of the path stands. */
  rangeOfKey(path: YamlPath): Range;
}

const PROBLEM_TEXTS: Partial<Readonly<Record<ErrorCode, TextKey>>> = {
  TAB_AS_INDENT: 'yaml-tab',
  BAD_INDENT: 'yaml-indent',
  DUPLICATE_KEY: 'yaml-duplicate',
  MISSING_CHAR: 'yaml-unclosed',
  MULTILINE_IMPLICIT_KEY: 'yaml-colon',
  MULTIPLE_DOCS: 'yaml-documents',
  BAD_ALIAS: 'yaml-alias',
};

/** Reads YAML as plain data. Never throws; anchors and aliases are refused, a plain list needs none. */
export function readYaml(text: string): YamlFile {
  const lines = new LineCounter();
  // The library compares each key with all before it. A set finds the same in one pass.
  const document = parseDocument(text, { lineCounter: lines, version: '1.2', uniqueKeys: false });
  const lineRange = (offset: number): Range => {
    const start = Math.min(offset, text.length);
    const end = text.indexOf('\n', start);
    return { start, end: end === -1 ? text.length : end };
  };
  const unclosed = unclosedBracket(document, text);
  const problems: YamlProblem[] = document.errors.map((error) => {
    const [start, end] = error.pos;
    if (error.code === 'BAD_INDENT' && unclosed !== undefined && start >= unclosed)
      return { key: 'yaml-unclosed', range: { start: unclosed, end: unclosed + 1 } };
    const oneLine = lineRange(start);
    return {
      key: PROBLEM_TEXTS[error.code] ?? 'yaml-other',
      range: { start: oneLine.start, end: Math.max(oneLine.start, Math.min(end, oneLine.end)) },
    };
  });
  visit(document, {
    Node(_, node) {
      if (isAlias(node)) problems.push({ key: 'yaml-alias', range: rangeOfNode(node) });
    },
    Map(_, map) {
      const repeated = repeatedKey(map);
      if (repeated !== undefined) problems.push({ key: 'yaml-duplicate', range: rangeOfNode(repeated) });
    },
  });
  problems.sort((a, b) => a.range.start - b.range.start);
  const pairs = createPairIndex();
  const root = document.contents;
  return {
    data: problems.length === 0 && root !== null ? document.toJS({ maxAliasCount: 0 }) : undefined,
    problems: problems.slice(0, 1),
    rangeOf: (path) => locate(root, path, 'value', pairs),
    rangeOfKey: (path) => locate(root, path, 'key', pairs),
  };
}

/** Where the innermost bracket stands that nothing closes; the library calls that a matter of indentation. */
function unclosedBracket(document: Document.Parsed, text: string): number | undefined {
  let found: number | undefined;
  visit(document, {
    Collection(_, { flow, range }) {
      if (flow !== true || range === null || range === undefined) return;
      if (!/[\]}]$/.test(text.slice(range[0] + 1, range[1]).trimEnd())) found = range[0];
    },
  });
  return found;
}

/** The first key of a mapping that stands there for the second time. */
function repeatedKey({ items }: YAMLMap): Scalar | undefined {
  const seen = new Set<unknown>();
  for (const { key } of items) {
    if (!isScalar(key)) continue;
    if (seen.has(key.value)) return key;
    seen.add(key.value);
  }
  return undefined;
}

type PairOf = (map: YAMLMap, key: string) => Pair | undefined;

/** Finds entries by key. A mapping is read once, however many of its entries are asked for. */
function createPairIndex(): PairOf {
  const known = new Map<YAMLMap, ReadonlyMap<string, Pair>>();
  return (map, key) => {
    let pairs = known.get(map);
    if (pairs === undefined) {
      pairs = new Map(map.items.flatMap((pair) => (isScalar(pair.key) ? [[String(pair.key.value), pair]] : [])));
      known.set(map, pairs);
    }
    return pairs.get(key);
  };
}

function locate(root: ParsedNode | null, path: YamlPath, what: 'key' | 'value', pairOf: PairOf): Range {
  let node: Node | null = root;
  let range = root === null ? { start: 0, end: 0 } : firstOf(root);
  for (const [index, step] of path.entries()) {
    const wantsKey = what === 'key' && index === path.length - 1;
    if (isSeq(node)) {
      node = (node.items[Number(step)] ?? null) as Node | null;
      if (node !== null) range = rangeOfNode(node);
      continue;
    }
    const pair = isMap(node) ? pairOf(node, String(step)) : undefined;
    if (pair === undefined) break;
    const value = pair.value as Node | null;
    // A key without a value is marked itself, and so is one that holds a whole block.
    const shown =
      wantsKey || value === null || isEmpty(value) || (index === path.length - 1 && !isScalar(value))
        ? (pair.key as Node)
        : value;
    range = rangeOfNode(shown);
    node = value;
  }
  return isMap(node) && range.end > firstOf(node).end ? firstOf(node) : range;
}

const isEmpty = (node: Node): boolean => isScalar(node) && node.range?.[0] === node.range?.[1];

/** The first entry stands for a whole mapping: nobody wants a page underlined. */
function firstOf(node: Node): Range {
  const [pair] = isMap(node) ? node.items : [];
  return pair === undefined ? rangeOfNode(node) : rangeOfNode(pair.key as Node);
}

function rangeOfNode(node: Node): Range {
  const [start, end] = node.range ?? [0, 0];
  return { start, end };
}
