import type { Localized, Range, TextEdit } from '@workplan/core';
import { CodeActionKind, type CodeAction } from 'vscode-languageserver';
import type { OpenPlan } from '../../open-plan.js';
import { workspaceEdit } from './workspace-edit.js';

const TEXTS = {
  ours: { zh: '保留我方', en: 'Keep ours' },
  theirs: { zh: '保留对方', en: 'Keep theirs' },
  both: { zh: '两者都留', en: 'Keep both' },
  bothCommented: { zh: '两者都留（对方的写成注释）', en: 'Keep both (theirs as a comment)' },
} as const satisfies Record<string, Localized>;

/** An open merge conflict: line numbers, from 1, of its marks. */
interface Conflict {
  readonly start: number;
  /** Of `|||||||`, where the version that both come of is shown. */
  readonly base: number | undefined;
  readonly middle: number;
  readonly end: number;
}

/** The ways to resolve the merge conflict that a place stands in. Nothing where its marks are not complete. */
export function conflictActions(plan: OpenPlan, { start }: Range): CodeAction[] {
  // A long plan is not searched for marks that the parser did not meet.
  const found = plan.findings.some(({ rule }) => rule === 'merge-conflict') ? conflictAt(plan, start) : undefined;
  if (found === undefined) return [];
  const ours = linesBetween(plan, found.start, found.base ?? found.middle);
  const theirs = linesBetween(plan, found.middle, found.end);
  const isOneKey = ours !== '' && keyOf(ours) !== undefined && keyOf(ours) === keyOf(theirs);
  const choices: readonly (readonly [keyof typeof TEXTS, string])[] = [
    ['ours', ours],
    ['theirs', theirs],
    // A map has each key once.
    isOneKey ? ['bothCommented', ours + commented(theirs)] : ['both', ours + theirs],
  ];
  return choices.map(([name, text]) => ({
    title: TEXTS[name][plan.language],
    kind: CodeActionKind.QuickFix,
    edit: workspaceEdit(plan, [exchange(plan, found, text)]),
  }));
}

function conflictAt({ document: { text, lines } }: OpenPlan, offset: number): Conflict | undefined {
  const at = lines.position(offset).line;
  let [start, base, middle]: (number | undefined)[] = [undefined, undefined, undefined];
  for (let line = 1; line <= lines.lineCount; line += 1) {
    const [mark] =
      /^(?:<{7}|\|{7}|={7}|>{7})(?= |$)/.exec(text.slice(lines.lineStart(line), lines.lineEnd(line))) ?? [];
    if (mark === undefined) continue;
    if (mark.startsWith('<')) [start, base, middle] = [line, undefined, undefined];
    else if (mark.startsWith('|')) base = line;
    else if (mark.startsWith('=')) middle = line;
    else {
      if (start !== undefined && middle !== undefined && start <= at && at <= line)
        return { start, base, middle, end: line };
      start = undefined;
    }
    if (line > at && start === undefined) return undefined;
  }
  return undefined;
}

/** Whole lines between two marks, with their breaks. */
const linesBetween = ({ document: { text, lines } }: OpenPlan, from: number, to: number): string =>
  text.slice(lines.lineStart(from + 1), lines.lineStart(to));

/** The key of a value that is no item of a list. */
const keyOf = (side: string): string | undefined => /^\s*([^\s#:-][^:]*):(?:\s|$)/.exec(side)?.[1];

const commented = (side: string): string => side.replace(/^( *)(?=\S)/gm, '$1# ');

function exchange({ document: { lines, text } }: OpenPlan, { start, end }: Conflict, side: string): TextEdit {
  const to = end < lines.lineCount ? lines.lineStart(end + 1) : text.length;
  return { start: lines.lineStart(start), end: to, text: side };
}
