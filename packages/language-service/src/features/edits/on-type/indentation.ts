import type { TextEdit } from '@workplan/core';
import type { OpenPlan } from '../../../open-plan.js';
import { readLine, type PlanLine } from '../../context/lines.js';
import { isInsideText } from '../inside-text.js';
import { isListKey, isObjectKey } from './keys.js';

/** What opens a text of several lines. */
const BLOCK_TEXT = /^[|>][+-]?\d?[+-]?\s*(?:#.*)?$/;
const STEP = '  ';

/** The beginning of a new line: below the key before it, below its item, or as the next item of its list. */
export function indentation(plan: OpenPlan, line: number, offset: number): TextEdit[] {
  const { document } = plan;
  const start = document.lines.lineStart(line);
  const end = document.lines.lineEnd(line);
  const before = lastLine(plan, line);
  // What was behind the place where the line was broken is left as its writer wants it.
  if (
    before === undefined ||
    document.slice(start, end).trim() !== '' ||
    offset < start ||
    isInsideText(plan, before.line)
  )
    return [];
  const wanted = startBelow(before);
  return document.slice(start, end) === wanted ? [] : [{ start, end, text: wanted }];
}

/** The line above, unless it is blank: then somebody parts what is above from what comes, and knows where it belongs. */
function lastLine({ document }: OpenPlan, line: number): PlanLine | undefined {
  const above = line > 1 ? readLine(document, line - 1) : undefined;
  return above === undefined || above.text.trim() === '' ? undefined : above;
}

function startBelow(line: PlanLine): string {
  const { text, indent, dash, content, key } = line;
  const margin = ' '.repeat(indent);
  const column = ' '.repeat(content);
  if (text.slice(indent).startsWith('#')) return margin;
  if (key !== undefined) {
    const value = text.slice(key.value).trim();
    if (BLOCK_TEXT.test(value)) return column + STEP;
    if (value !== '' && !value.startsWith('#')) return column;
    if (isListKey(key.name)) return `${column}${STEP}- `;
    return isObjectKey(key.name) ? column + STEP : column;
  }
  // An item that is a text has another one below it; an empty one ends the list or begins an object.
  if (dash === undefined) return margin;
  return text.slice(content).trim() === '' ? column : `${' '.repeat(dash)}- `;
}
