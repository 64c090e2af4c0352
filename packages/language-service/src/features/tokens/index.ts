import {
  findDocumentNumbers,
  type BoundField,
  type BoundScalar,
  type LineIndex,
  type PlanDocument,
  type Range,
  type Role,
  type Scalar,
  type ValueKind,
} from '@workplan/core';
import { ROLES } from '@workplan/core/schema';
import type { Range as LspRange } from 'vscode-languageserver';
import type { OpenPlan } from '../../open-plan.js';
import { contentOf } from '../navigation/bound.js';
import { OPEN_LIST_MARK } from '../navigation/mentions.js';
import { mentionsInText } from '../navigation/text-mentions.js';
import { perTask } from '../per-task.js';
import { modifierBits, typeNumber, type TokenModifier, type TokenType } from './legend.js';

export { LEGEND } from './legend.js';
export { tokenChanges, type TokenChange } from './changes.js';

interface Token extends Range {
  readonly type: TokenType;
  readonly modifier?: TokenModifier;
}

/** How values of each kind are shown as a whole. */
const WHOLE: Partial<Readonly<Record<ValueKind, TokenType>>> = {
  identifier: 'number',
  taskReference: 'number',
  deadline: 'enumMember',
  date: 'enumMember',
  period: 'enumMember',
  documentNumber: 'type',
  citationNumber: 'type',
  anchor: 'decorator',
};

/** Numbers of one token in a row: line from 0, column, length, type, modifiers. */
const SIZE = 5;

/** What is coloured: keys, bodies by role, numbers of tasks, times, document numbers, anchors, and numbers within texts. */
export function semanticTokens({ document }: OpenPlan, range?: LspRange): number[] {
  const { spine, tasks, places } = document.parts;
  const {
    start: { line: from },
    end: { line: to },
  } = range ?? { start: { line: 0 }, end: { line: Infinity } };
  const out = new TokenList(from, to);
  const ofSpine = rows(spine.bound, document, document.lines);
  let next = 0;
  for (const [index, part] of tasks.entries()) {
    const line = places.taskLine(index);
    if (line > to) break;
    next = out.addUntil(ofSpine, next, line);
    // The next task, or what stands before it, begins where this one has ended.
    if (index + 1 < tasks.length && places.taskLine(index + 1) <= from) continue;
    out.addAll(rowsOfTask(part), line);
  }
  out.addUntil(ofSpine, next, Infinity);
  return out.data;
}

const rowsOfTask = perTask(({ bound, text, lines }) =>
  rows(bound, { slice: (start, end) => text.slice(start, end) }, lines),
);

/** The tokens of the lines that are asked for, each relative to the one before. */
class TokenList {
  readonly data: number[] = [];
  private line = 0;
  private column = 0;

  constructor(
    private readonly from: number,
    private readonly to: number,
  ) {}

  /** @param base what is added to each line */
  addAll(rows: Int32Array, base: number): void {
    for (let at = 0; at < rows.length; at += SIZE) this.add(rows, at, base);
  }

  /** Adds what stands before a line, and says where it stopped. */
  addUntil(rows: Int32Array, next: number, line: number): number {
    let at = next;
    for (; at < rows.length && (rows[at] ?? 0) < line; at += SIZE) this.add(rows, at, 0);
    return at;
  }

  private add(rows: Int32Array, at: number, base: number): void {
    const line = (rows[at] ?? 0) + base;
    if (line < this.from || line > this.to) return;
    const column = rows[at + 1] ?? 0;
    this.data.push(
      line - this.line,
      line === this.line ? column - this.column : column,
      rows[at + 2] ?? 0,
      rows[at + 3] ?? 0,
      rows[at + 4] ?? 0,
    );
    this.line = line;
    this.column = column;
  }
}

type Bound = Pick<PlanDocument['bound'], 'objects' | 'scalars'>;
type Text = Pick<PlanDocument, 'slice'>;

/** The tokens of a part in the order of its text. What spans lines or overlaps the one before is left out. */
function rows(bound: Bound, text: Text, lines: LineIndex): Int32Array {
  const data: number[] = [];
  let behind = 0;
  for (const { start, end, type, modifier } of [...keys(bound), ...values(bound, text)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  )) {
    const { line, column } = lines.position(start);
    if (start < behind || end <= start || end > lines.lineEnd(line)) continue;
    data.push(line - 1, column - 1, end - start, typeNumber(type), modifierBits(modifier));
    behind = end;
  }
  return Int32Array.from(data);
}

function* keys({ objects }: Bound): Generator<Token> {
  for (const some of objects.values()) {
    for (const object of some)
      for (const {
        entry: { key },
      } of object.fields.values())
        yield { start: key.start, end: key.end, type: 'property' };
  }
}

function* values({ scalars }: Bound, text: Text): Generator<Token> {
  for (const [kind, some] of scalars) {
    const type = WHOLE[kind];
    for (const scalar of some) {
      if (type !== undefined)
        yield {
          ...contentOf(scalar.node),
          type,
          ...(kind === 'identifier' ? { modifier: 'declaration' as const } : {}),
        };
      else if (kind === 'body') yield body(scalar);
      else if (kind === 'prose' || kind === 'note') yield* numbersIn(text, scalar.node);
    }
  }
}

function body({ node, field }: BoundScalar): Token {
  const place = contentOf(node);
  return node.value === OPEN_LIST_MARK ? { ...place, type: 'keyword' } : { ...place, type: 'class', ...roleOf(field) };
}

const isRole = (key: string): key is Role => ROLES.some((role) => role === key);
const roleOf = ({ spec }: BoundField): { readonly modifier?: TokenModifier } =>
  isRole(spec.en) ? { modifier: spec.en } : {};

/** Document numbers, and tasks that a text names. */
function numbersIn(text: Text, node: Scalar): Token[] {
  const written = /[〔［[【（(]\d{4}/.test(node.value) ? text.slice(node.start, node.end) : '';
  const cited = findDocumentNumbers(written).map(({ start, end }): Token => ({ start, end, type: 'type' }));
  return [...cited, ...mentionsInText(text, node).map(({ start, end }): Token => ({ start, end, type: 'number' }))].map(
    (token) => ({ ...token, start: node.start + token.start, end: node.start + token.end }),
  );
}
