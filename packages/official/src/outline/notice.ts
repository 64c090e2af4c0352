import { findAttributions } from '../attribution/index.js';
import type { SourceLine } from '../text/source-lines.js';
import { ADDRESSEES, ATTACHMENT_HEADING, DATE_LINE, isSignature, NOTE_LINE } from './marks.js';
import { runAt } from './titles.js';

/*
 * A notice may number what it asks of everybody (一、提高认识。二、强化督查。) above its signature. The plan that it
 * issues has a title of its own below the date.
 */

/**
 * How many lines such a notice takes, with its date and annotation; 0 where the first items are those of the plan.
 *
 * @param first the first numbered line
 */
export function noticeLength(lines: readonly SourceLine[], first: number): number {
  const date = lines.findIndex(
    (line, index) => index > first && DATE_LINE.test(line.text) && isSignature(lines[index - 1]?.text ?? ''),
  );
  if (first === -1 || date === -1) return 0;
  const end = NOTE_LINE.test(lines[date + 1]?.text ?? '') ? date + 2 : date + 1;
  if (ATTACHMENT_HEADING.test(lines[end]?.text ?? '') || runAt(lines, end) === undefined) return 0;
  const own = attributed(lines.slice(first, date));
  const isAddressed = lines.slice(0, first).some(({ text }) => ADDRESSEES.test(text));
  return own === 0 || (isAddressed && own < attributed(lines.slice(end))) ? end : 0;
}

const attributed = (lines: readonly SourceLine[]): number =>
  lines.filter(({ text }) => findAttributions(text).length > 0).length;
