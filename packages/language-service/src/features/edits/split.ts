import {
  scalarText,
  type BoundField,
  type BoundObject,
  type Localized,
  type PlanDocument,
  type Range,
  type TextEdit,
} from '@workplan/core';
import { propertyOf, ROLES } from '@workplan/core/schema';
import { CodeActionKind, type CodeAction } from 'vscode-languageserver';
import type { OpenPlan } from '../../open-plan.js';
import { placeAt } from '../navigation/bound.js';
import { workspaceEdit } from './workspace-edit.js';

const TITLE: Localized = {
  zh: '拆成 {count} 个分句，各带原来的分工，请逐一核对',
  en: 'Split into {count} clauses, each with the attribution of the whole: check them',
};

/** What moves from the task into each of its clauses. */
const MOVED: readonly string[] = [...ROLES, 'deadline'];

/** Marks behind which a sentence ends, and those between which it does not. */
const ENDS = '；。';
const OPENING = '“（《〔【';
const CLOSING = '”）》〕】';

/**
 * Splits the text of a task, under the cursor, into clauses: at a selection where there is one, else behind every ； and 。
 * Each clause gets who answered for the whole. Nothing where the text is one sentence, or where the task is not written
 * line by line.
 */
export function splitActions(plan: OpenPlan, range: Range): CodeAction[] {
  const found = placeAt(plan, range.start);
  const { object, scalar } = found ?? {};
  if (
    object?.type !== 'task' ||
    scalar?.field.spec.en !== 'text' ||
    object.map.flow ||
    object.fields.has('clauses') ||
    object.fields.has('printed')
  )
    return [];
  const { node } = scalar;
  if (node.style === 'block' || /[\r\n]/.test(plan.document.slice(node.start, node.end))) return [];
  const cuts =
    range.end > range.start && node.style === 'plain'
      ? [range.start - node.start, range.end - node.start]
      : sentenceEnds(node.value);
  const pieces = piecesOf(node.value, cuts);
  const moved = MOVED.flatMap((key) => object.fields.get(key) ?? []);
  if (pieces.length < 2 || moved.some((field) => !isOnLinesOfItsOwn(plan, field))) return [];
  return [
    {
      title: TITLE[plan.language].replace('{count}', String(pieces.length)),
      kind: CodeActionKind.RefactorRewrite,
      edit: workspaceEdit(plan, splitEdits(plan, object, scalar.field, pieces, moved)),
    },
  ];
}

function splitEdits(
  { document }: OpenPlan,
  { map }: BoundObject,
  text: BoundField,
  pieces: readonly string[],
  moved: readonly BoundField[],
): TextEdit[] {
  const { lines, dialect } = document;
  const margin = ' '.repeat(lines.position(map.start).column - 1);
  const firstEnd = lines.lineEnd(1);
  const lineBreak = document.slice(firstEnd, firstEnd + 2) === '\r\n' ? '\r\n' : '\n';
  const wholes = moved.map((field) => linesOf(document, field));
  const carried = wholes
    .flatMap(({ start, end }) => document.slice(start, end).split(/\r\n|\r|\n/))
    .map((line) => (line.trim() === '' ? '' : `    ${line}`));
  const key = propertyOf('clause', 'text')?.[dialect] ?? '';
  const items = pieces.flatMap((piece) => [`${margin}  - ${key}: ${scalarText(piece)}`, ...carried]);
  return [
    {
      start: text.entry.start,
      end: text.entry.start + document.slice(text.entry.start, text.entry.end).trimEnd().length,
      text: [`${propertyOf('task', 'clauses')?.[dialect] ?? ''}:`, ...items].join(lineBreak),
    },
    // Each with the line break before it.
    ...wholes.map(({ start, end }) => ({ start: lines.lineEnd(lines.position(start).line - 1), end, text: '' })),
  ];
}

/** The whole lines of a field, comments at their ends with them. */
function linesOf(document: PlanDocument, { entry }: BoundField): Range {
  const { lines } = document;
  const last = entry.start + document.slice(entry.start, entry.end).trimEnd().length;
  return { start: lines.lineStart(lines.position(entry.start).line), end: lines.lineEnd(lines.position(last).line) };
}

function isOnLinesOfItsOwn({ document }: OpenPlan, { entry }: BoundField): boolean {
  const { lines } = document;
  return document.slice(lines.lineStart(lines.position(entry.start).line), entry.start).trim() === '';
}

/** Offsets behind the sentences of a text; marks in brackets and quotes end none. */
function sentenceEnds(text: string): number[] {
  const ends: number[] = [];
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (OPENING.includes(character)) depth += 1;
    else if (CLOSING.includes(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && ENDS.includes(character)) ends.push(at + 1);
  }
  return ends;
}

/** The pieces between cuts; together they are the text, so that nothing of it is lost. */
function piecesOf(text: string, cuts: readonly number[]): string[] {
  const edges = [0, ...cuts, text.length];
  const pieces = edges
    .slice(1)
    .map((edge, at) => text.slice(edges[at], edge))
    .filter((piece) => piece !== '');
  return pieces.every((piece) => piece.trim() === piece && piece !== '') ? pieces : [];
}
