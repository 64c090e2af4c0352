import { coverage, type PlanDocument } from '@workplan/core';
import type { SourceText } from '@workplan/core/rules';
import type { CoverageReport } from '@workplan/reports/findings';

/** How much of its official text a plan represents. */
export function measure(document: PlanDocument, source: SourceText | undefined): CoverageReport {
  if (source?.text === undefined) return { problem: source?.problem === undefined ? 'unnamed' : 'unread' };
  const { share, uncovered } = coverage(document, source.text);
  const { text } = source;
  return {
    share,
    uncovered: uncovered.map(({ start, end, line, endLine }) => ({
      start,
      end,
      line,
      endLine,
      words: text.slice(start, Math.min(end, start + MOST_WORDS)),
    })),
  };
}

/** More than any line shows. */
const MOST_WORDS = 200;
