import type { PlanDocument, PropertySpec, TypeName } from '@workplan/core';
import { propertyOf } from '@workplan/core/schema';
import { typeOfKeyAt } from './tree-type.js';
import { indentOf, readLine, valueText, type PlanLine } from './lines.js';

/** What a column of a line belongs to. */
export interface Parent {
  readonly line: PlanLine;
  /** The type of the object that holds the key, and what the key is. */
  readonly owner: TypeName;
  readonly spec: PropertySpec;
  /** Whether a `-` stands between the key and the column. */
  readonly item: boolean;
}

/** How deep plans nest at most; a walk upwards ends there. */
const DEEPEST = 40;

/** The key above that the content at a column of a line belongs to; undefined at the top, and where nothing fits. */
export function parentOf(document: PlanDocument, at: PlanLine, column: number, depth = 0): Parent | undefined {
  const found = keyLineAbove(document, at, column);
  if (found === undefined || found.line.key === undefined || depth > DEEPEST) return undefined;
  const owner = typeAt(document, found.line, depth + 1);
  const spec = owner && propertyOf(owner, found.line.key.name);
  return owner && spec && { line: found.line, owner, spec, item: found.item };
}

/** The type of the object whose keys stand at the content column of a line. */
export function typeAt(document: PlanDocument, line: PlanLine, depth = 0): TypeName | undefined {
  const { spine, places } = document.parts;
  if (places.taskAt(line.start) !== undefined) return typeOfColumn(document, line, line.content, depth);
  const known = line.key === undefined ? undefined : typeOfKeyAt(document, line.start + line.content);
  if (known !== undefined) return known;
  // What a line of the spine holds stays as long as the spine does.
  let types = spineTypes.get(spine);
  if (types === undefined) spineTypes.set(spine, (types = new Map()));
  const key = places.toSpine(line.start);
  if (!types.has(key)) types.set(key, typeOfColumn(document, line, line.content, depth));
  return types.get(key);
}

const spineTypes = new WeakMap<object, Map<number, TypeName | undefined>>();

export function typeOfColumn(document: PlanDocument, line: PlanLine, column: number, depth = 0): TypeName | undefined {
  if (column === 0) return 'plan';
  return heldType(parentOf(document, line, column, depth));
}

/** The type of the object that stands under a key. */
export function heldType(parent: Parent | undefined): TypeName | undefined {
  if (parent === undefined || valueText(parent.line) !== '') return undefined;
  const { spec, item } = parent;
  return (spec.shape === 'object' && !item) || (spec.shape === 'objects' && item) ? spec.type : undefined;
}

function keyLineAbove(
  document: PlanDocument,
  at: PlanLine,
  column: number,
): { line: PlanLine; item: boolean } | undefined {
  let list = at.dash !== undefined && at.dash < column ? at.dash : undefined;
  for (let number = at.line - 1; number > 0; number -= 1) {
    const indent = indentOf(document, number);
    if (indent === undefined || indent > (list ?? column)) continue;
    const above = lineAboveTasks(document, number, at.line, list ?? column + 1);
    if (above !== undefined) {
      number = above + 1;
      continue;
    }
    // Entries beside it, passed over unread: there may be thousands.
    if (
      list === undefined
        ? indent === column
        : indent === list &&
          document.slice(document.lines.lineStart(number) + indent, document.lines.lineStart(number) + indent + 1) ===
            '-'
    )
      continue;
    const line = readLine(document, number);
    if (list === undefined) {
      if (line.dash !== undefined && line.content === column) list = line.dash;
      else return line.content < column ? { line, item: false } : undefined;
      continue;
    }
    // A list may stand at the indent of its key.
    if (line.content <= list) return { line, item: true };
    if (line.dash !== list) return undefined;
  }
  return undefined;
}

/** The line above a run of tasks, when the line stands in one of them and all are indented so far at least: they are passed over whole. */
function lineAboveTasks(
  { parts: { places }, lines }: PlanDocument,
  line: number,
  from: number,
  indent: number,
): number | undefined {
  let piece = places.pieceAt(lines.lineStart(line));
  const task = places.piece(piece);
  if (task?.part === undefined || task.indent < indent || places.pieceAt(lines.lineStart(from)) === piece)
    return undefined;
  while (piece > 0 && places.piece(piece - 1)?.part !== undefined) piece -= 1;
  return lines.position(places.offsetOf(piece)).line - 1;
}

/** What stands below a line and belongs to a key at a column of it: the items of a list, other lines, or nothing. */
export type Below = 'items' | 'lines' | 'nothing';

export function below(document: PlanDocument, at: PlanLine, column: number): Below {
  for (let number = at.line + 1; number <= document.lines.lineCount; number += 1) {
    const indent = indentOf(document, number);
    if (indent === undefined) continue;
    const start = document.lines.lineStart(number) + indent;
    const isItem = document.slice(start, start + 1) === '-' && /^(?:\s|$)/.test(document.slice(start + 1, start + 2));
    if (indent < column || (indent === column && (!isItem || at.dash === column))) return 'nothing';
    return isItem ? 'items' : 'lines';
  }
  return 'nothing';
}

/** The keys that the object at a column already has, the line itself left out. */
export function keysAround(document: PlanDocument, at: PlanLine, column: number): Set<string> {
  const keys = new Set<string>();
  const take = (line: PlanLine): void =>
    void (line.content === column && line.key !== undefined && keys.add(line.key.name));
  const opensItem = at.dash !== undefined && at.content === column;
  for (let number = at.line - 1; !opensItem && number > 0; number -= 1) {
    const indent = indentOf(document, number);
    if (indent === undefined || indent > column) continue;
    const line = readLine(document, number);
    if (line.content !== column && indent < column) break;
    if (indent === column && line.dash !== undefined) continue;
    take(line);
    if (indent < column) break;
  }
  for (let number = at.line + 1; number <= document.lines.lineCount; number += 1) {
    const indent = indentOf(document, number);
    if (indent === undefined || indent > column) continue;
    if (indent < column) break;
    const line = readLine(document, number);
    if (line.dash === undefined) take(line);
  }
  return keys;
}
