import type { TextEdit as PlanEdit } from '@workplan/core';
import type { TextEdit } from 'vscode-languageserver';
import type { OpenPlan } from '../../../open-plan.js';
import { isInsideText } from '../inside-text.js';
import { textEdit } from '../workspace-edit.js';
import { indentation } from './indentation.js';
import { MARKS } from './marks.js';

/** The characters after which a plan is put right while it is typed. */
export const TYPED_MARKS: readonly string[] = ['\n', ...MARKS.keys()];

/**
 * What a Chinese input method writes where YAML wants a mark of its own becomes that mark, and a new line begins where
 * the next key or item stands. Within texts nothing is touched.
 *
 * @param offset behind the character
 */
export function onTypeFormatting(plan: OpenPlan, offset: number, typed: string): TextEdit[] {
  const { line } = plan.document.lines.position(offset);
  const edits =
    typed === '\n'
      ? indentation(plan, line, offset)
      : isInsideText(plan, line)
        ? []
        : editsOfMark(plan, line, offset, typed);
  return edits.map((edit) => textEdit(plan, edit));
}

function editsOfMark({ document }: OpenPlan, line: number, offset: number, typed: string): PlanEdit[] {
  const start = document.lines.lineStart(line);
  const rest = document.slice(offset, document.lines.lineEnd(line));
  const before = document.slice(start, offset - typed.length);
  const text = document.slice(offset - typed.length, offset) === typed ? MARKS.get(typed)?.(before, rest) : undefined;
  return text === undefined ? [] : [{ start: offset - typed.length, end: offset, text }];
}
