import type { SourceLine } from '../text/source-lines.js';

/*
 * A page in a wrong encoding shows the spaces before each paragraph as question marks (??一、重点任务). Where several
 * lines begin so, they are read as spaces.
 */
const LOST = /^(?:\?\?){1,2}(?!\?)/;
const FEWEST = 3;

/** Lines with spaces for the question marks that stand where spaces were. */
export function withLostSpaces(lines: readonly SourceLine[]): readonly SourceLine[] {
  if (lines.filter(({ text }) => LOST.test(text)).length < FEWEST) return lines;
  return lines.map((line) => {
    const lead = LOST.exec(line.text)?.[0];
    if (lead === undefined) return line;
    const text = '\u3000'.repeat(lead.length) + line.text.slice(lead.length);
    return { ...line, text, lead, printed: line.printed ?? [line.text] };
  });
}
