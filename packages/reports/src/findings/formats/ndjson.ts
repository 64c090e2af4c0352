import { findingAsJson } from './json.js';
import { shownFindings, type Reporter, type ReporterOptions } from '../report.js';

/** One JSON object a line, for streams: each finding with its file, in the end the summary. */
export const ndjsonReporter = ({ quiet }: ReporterOptions): Reporter => ({
  file: ({ path, lines, findings }) =>
    shownFindings(findings, quiet)
      .map((finding) => `${JSON.stringify({ type: 'finding', path, ...findingAsJson(finding, lines) })}\n`)
      .join(''),
  end: (summary) => `${JSON.stringify({ type: 'summary', ...summary })}\n`,
});
