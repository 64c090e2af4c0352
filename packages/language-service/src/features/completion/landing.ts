import type { Dialect, PlanDocument, Range, TypeName } from '@workplan/core';
import { propertyOf } from '@workplan/core/schema';
import { CompletionItemKind, InsertTextFormat, InsertTextMode, type CompletionItem } from 'vscode-languageserver';
import { rangeAt, type OpenPlan } from '../../open-plan.js';
import { lineBreakOf } from './item.js';
import { matchEither } from './keys.js';
import { indentOf, readLine, type PlanLine } from '../context/lines.js';
import { foldTyped } from './match.js';
import { typeAt } from '../context/place.js';
import { PIECES, type Piece } from './pieces.js';
import { nextNumber, snippet } from './whole.js';

/** As many letters show that a piece is wanted: one alone begins too many names. */
const LEAST_TYPED = 2;
/** An owner further above than this is not looked for. */
const REACH = 2_000;
/** Parts of tasks: behind all that fits the place of the cursor. */
export const BEHIND = '9999';
/** Tasks and sections: before the keys of the same name, which would begin a second list at the left edge. */
export const FRONT = '000';
const TYPED = /^([ \t]*)(\p{L}+)$/u;

/** Where a piece goes: onto the line of the cursor, or behind the last line of its owner. */
interface Landing {
  readonly margin: number;
  /** The last line of the owner; undefined where the line of the cursor is behind it. */
  readonly behind: number | undefined;
}

/**
 * Tasks, sections and parts of tasks for a word on a line of its own, wherever its cursor stands: behind the end of a
 * task, inside it, too far left or right. What would split a task goes behind it instead.
 */
export function landingItems(plan: OpenPlan, offset: number): CompletionItem[] {
  const { document } = plan;
  const line = readLine(document, document.lines.position(offset).line);
  const typed = TYPED.exec(line.text)?.[2];
  if (typed === undefined || typed.length < LEAST_TYPED || offset !== line.start + line.text.length) return [];
  const folded = foldTyped(typed);
  return PIECES.flatMap((piece): CompletionItem[] => {
    const match = matchEither(folded, piece.words);
    if (match === undefined || match > 0) return [];
    const landing = landingOf(document, line, piece);
    return landing === undefined ? [] : [itemOf(plan, { line, typed, piece, landing })];
  });
}

function landingOf(document: PlanDocument, line: PlanLine, { owner: type, isItem, key }: Piece): Landing | undefined {
  const next = isItem ? nextItem(document, line, type) : undefined;
  if (next?.dash !== undefined) return { margin: next.dash, behind: undefined };
  const owner = ownerAbove(document, line, type);
  if (owner?.dash === undefined) return undefined;
  const margin = isItem ? owner.dash : owner.content;
  // There the key itself is offered.
  if (!isItem && line.indent === margin) return undefined;
  let last = owner.line;
  for (let number = owner.line + 1; number <= document.lines.lineCount; number += 1) {
    if (number === line.line) continue;
    const indent = indentOf(document, number);
    if (indent === undefined) continue;
    if (indent <= owner.dash) {
      // The line stands in a part that only begins: what is behind the owner is not near it.
      if (number < line.line) return undefined;
      break;
    }
    last = number;
    if (!isItem && indent === owner.content && isKey(readLine(document, number), document.dialect, key))
      return undefined;
  }
  if (isKey(owner, document.dialect, key)) return undefined;
  return { margin, behind: line.line > last ? undefined : last };
}

const isKey = (line: PlanLine, dialect: Dialect, key: Piece['key']): boolean =>
  key !== undefined && line.key?.name === key[dialect];

/** The next line that is not empty, where it begins an item of a type: before it there is a place for another one. */
function nextItem(document: PlanDocument, line: PlanLine, type: TypeName): PlanLine | undefined {
  for (let number = line.line + 1; number <= document.lines.lineCount; number += 1) {
    if (indentOf(document, number) === undefined) continue;
    const next = readLine(document, number);
    if (next.dash === undefined || next.key === undefined) return undefined;
    // The word that is typed may hide what the next line belongs to.
    const known = typeAt(document, next) ?? (isNumber(next.key.name) ? 'task' : undefined);
    return known === type ? next : undefined;
  }
  return undefined;
}

const isNumber = (key: string): boolean => propertyOf('task', key)?.en === 'number';

/** The nearest line above that begins an object of a type as an item of a list. */
function ownerAbove(document: PlanDocument, line: PlanLine, type: TypeName): PlanLine | undefined {
  for (let number = line.line - 1; number > Math.max(0, line.line - REACH); number -= 1) {
    const above = readLine(document, number);
    if (above.dash !== undefined && above.key !== undefined && typeAt(document, above) === type) return above;
  }
  return undefined;
}

interface Found {
  readonly line: PlanLine;
  readonly typed: string;
  readonly piece: Piece;
  readonly landing: Landing;
}

function itemOf(plan: OpenPlan, { line, typed, piece, landing }: Found): CompletionItem {
  const { document } = plan;
  const margin = ' '.repeat(landing.margin);
  const lines = piece.lines(document.dialect, nextNumber(document, line.start));
  const text = snippet(lines.map((own) => margin + own).join('\n'));
  const lineBreak = lineBreakOf(document);
  const own: Range = { start: line.start, end: line.start + line.text.length };
  const common = {
    label: piece.label[plan.language],
    kind: CompletionItemKind.Snippet,
    detail: piece.detail[plan.language],
    filterText: typed,
    sortText: piece.isItem ? FRONT : BEHIND,
    insertTextMode: InsertTextMode.asIs,
  };
  if (landing.behind === undefined) {
    // The last line gets an end: the next word begins on a line of its own.
    const end = line.line === document.lines.lineCount ? '\n' : '';
    return {
      ...common,
      insertTextFormat: InsertTextFormat.Snippet,
      textEdit: { range: rangeAt(plan, own), newText: (text + end).replaceAll('\n', lineBreak) },
    };
  }
  const { lines: index } = document;
  const end = index.lineEnd(landing.behind);
  const plain = text.replace(/\$\{\d+[:|]([^},|$]*)(?:[,|][^}$]*)?\}|\$\d+/g, '$1');
  return {
    ...common,
    textEdit: { range: rangeAt(plan, own), newText: '' },
    additionalTextEdits: [
      {
        range: rangeAt(plan, { start: end, end }),
        newText: lineBreak + plain.replace(/(?<![ \t])[ \t]+$/gm, '').replaceAll('\n', lineBreak),
      },
      {
        range: rangeAt(plan, { start: index.lineEnd(line.line - 1), end: line.start }),
        newText: '',
      },
    ],
  };
}
