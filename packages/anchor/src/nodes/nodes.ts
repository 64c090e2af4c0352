import { type BoundObject, type BoundScalar, objectOf, scalarOf } from '@workplan/plan/model';
import { issueDateSpellings } from './dates.js';
import { children, nodeOf, piece, pieceOf, scalars, words } from './node-words.js';
import { type RowColumns, rowColumns } from './task-nodes.js';
import type { SourceNode, SourceNodeKind } from '../types.js';

/** What goes through a plan hands on: nodes of its frame, and tasks with the columns of the table that they are rows of. */
export interface NodeVisitor {
  node(node: SourceNode): void;
  task(task: BoundObject, columns: RowColumns): void;
}

/** Elements of the notice by key; each stands on lines of its own. */
const ELEMENTS = ['title', 'number', 'addressees', 'body', 'issuer', 'signature', 'note', 'imprint'] as const;

/** Goes through a plan in the order of the printed document, past all that stands in its source. */
export function visitNodes(root: BoundObject, visitor: NodeVisitor): void {
  notice(objectOf(root, 'document'), visitor);
  element(root, scalarOf(root, 'title'), visitor);
  prose(root, 'preamble', 'preambleSource', visitor);
  columns(root, visitor);
  body(root, rowColumns(root), visitor);
  prose(root, 'closing', 'closingSource', visitor);
  for (const one of children(root, 'attachments')) attachment(one, visitor);
  for (const passage of children(root, 'passages')) single('passage', passage, 'source', ['text'], visitor);
}

function notice(holder: BoundObject | undefined, visitor: NodeVisitor): void {
  if (holder === undefined) return;
  for (const headline of scalars(holder, 'headlines')) element(holder, headline, visitor);
  for (const key of ELEMENTS) element(holder, scalarOf(holder, key), visitor);
  const printed = objectOf(holder, 'printed');
  for (const field of printed?.fields.values() ?? [])
    for (const value of field.values) if (value.kind === 'scalar') element(holder, value, visitor);
  const issued = scalarOf(holder, 'issued');
  if (issued === undefined) return;
  const [first, ...others] = issueDateSpellings(issued.node.value).map((text) => words('element', [pieceOf(text)]));
  if (first !== undefined) visitor.node(nodeOf(holder, undefined, first, others));
}

function element(object: BoundObject, scalar: BoundScalar | undefined, visitor: NodeVisitor): void {
  if (scalar !== undefined) visitor.node(nodeOf(object, undefined, words('element', [piece(scalar)])));
}

function body(owner: BoundObject, rows: RowColumns, visitor: NodeVisitor): void {
  for (const one of children(owner, 'sections')) section(one, rows, visitor);
  for (const task of children(owner, 'tasks')) visitor.task(task, rows);
}

function section(holder: BoundObject, rows: RowColumns, visitor: NodeVisitor): void {
  const hasOwnText = scalarOf(holder, 'textSource') !== undefined;
  heading(holder, hasOwnText, visitor);
  if (hasOwnText) prose(holder, 'text', 'textSource', visitor);
  body(holder, rows, visitor);
  for (const item of children(holder, 'items')) single('item', item, 'source', ['text'], visitor);
  prose(holder, 'closing', 'closingSource', visitor);
}

/** A heading, and the text that runs on behind it when that has no anchor of its own. */
function heading(holder: BoundObject, hasOwnText: boolean, visitor: NodeVisitor): void {
  const title = scalarOf(holder, 'verbatim') ?? scalarOf(holder, 'title');
  const text = hasOwnText ? undefined : scalarOf(holder, 'text');
  if (title === undefined) return;
  const pieces = [piece(title), ...(text === undefined ? [] : [piece(text)])];
  visitor.node(nodeOf(holder, 'source', words('heading', pieces, { deciding: 1, number: scalarOf(holder, 'number') })));
}

function attachment(holder: BoundObject, visitor: NodeVisitor): void {
  const verbatim = scalarOf(holder, 'verbatim');
  const title = scalarOf(holder, 'title');
  // The list of attachments has the title, however it is printed above the text.
  const listed = verbatim === undefined || title === undefined ? [] : [words('attachment', [piece(title)])];
  const printed = verbatim ?? title;
  if (printed !== undefined) visitor.node(nodeOf(holder, 'source', words('attachment', [piece(printed)]), listed));
  columns(holder, visitor);
  const text = scalarOf(holder, 'text');
  if (text !== undefined) visitor.node(nodeOf(holder, undefined, words('prose', [piece(text)])));
  const held = objectOf(holder, 'report');
  if (held !== undefined) report(held, visitor);
  body(holder, rowColumns(holder), visitor);
}

function columns(table: BoundObject, visitor: NodeVisitor): void {
  for (const column of scalars(table, 'columns'))
    visitor.node(nodeOf(table, undefined, words('column', [piece(column)])));
}

function report(holder: BoundObject, visitor: NodeVisitor): void {
  single('reportTitle', holder, 'source', ['title'], visitor);
  prose(holder, 'preamble', 'preambleSource', visitor);
  for (const one of children(holder, 'sections')) section(one, [], visitor);
  prose(holder, 'closing', 'closingSource', visitor);
}

function prose(object: BoundObject, key: string, anchorKey: string, visitor: NodeVisitor): void {
  const text = scalarOf(object, key);
  if (text !== undefined) visitor.node(nodeOf(object, anchorKey, words('prose', [piece(text)])));
}

/** A node whose words are one value: its printed form where it has one. */
function single(
  kind: SourceNodeKind,
  object: BoundObject,
  anchorKey: string,
  keys: readonly string[],
  visitor: NodeVisitor,
): void {
  const text =
    scalarOf(object, 'verbatim') ?? keys.map((key) => scalarOf(object, key)).find((scalar) => scalar !== undefined);
  if (text !== undefined) visitor.node(nodeOf(object, anchorKey, words(kind, [piece(text)])));
}
