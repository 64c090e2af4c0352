import type { AnyFinding, LineIndex } from '@workplan/core';
import { hashOf } from '../identity.js';
import { pageInPackage, urlOf } from '../../rules/rule-page.js';
import { shownFindings, type CoverageReport, type FileReport, type Reporter, type ReporterOptions } from '../report.js';

/**
 * The report for programs, described by schemas/lint-report.schema.json: one JSON document, written
 * piece by piece so that a large folder is never held in memory.
 */
export function jsonReporter({ quiet, shard }: Pick<ReporterOptions, 'quiet' | 'shard'>): Reporter {
  let before = `{"version":1,${shard === undefined ? '' : `"shard":${JSON.stringify(shard)},`}"files":[`;
  return {
    file(report) {
      const piece = before + JSON.stringify(fileOf(report, quiet, shard !== undefined));
      before = ',\n';
      return piece;
    },
    end(summary) {
      const head = before === ',\n' ? '' : before;
      return `${head}],"summary":${JSON.stringify(summary)}}\n`;
    },
  };
}

const fileOf = ({ path, text, lines, findings, coverage }: FileReport, quiet: boolean, isShared: boolean) => ({
  path,
  // Reports that are joined later must be about the plans that are there then.
  ...(isShared && { hash: hashOf(text) }),
  findings: shownFindings(findings, quiet).map((finding) => findingAsJson(finding, lines)),
  ...(coverage !== undefined && { coverage: coverageOf(coverage) }),
});

/** Null where there is no text to measure against. */
const coverageOf = (coverage: CoverageReport) =>
  'problem' in coverage
    ? null
    : {
        share: coverage.share,
        uncovered: coverage.uncovered.map(({ start, end, line, endLine }) => ({ start, end, line, endLine })),
      };

/** A finding as the schema describes it. */
export function findingAsJson({ rule, severity, message, range, data, fixes, related }: AnyFinding, lines: LineIndex) {
  return {
    rule,
    severity,
    message,
    url: urlOf(rule).url ?? pageInPackage(rule),
    range: { start: lines.position(range.start), end: lines.position(range.end) },
    data,
    ...(related.length > 0 && {
      related: related.map((place) => ({
        message: place.message,
        range: { start: lines.position(place.start), end: lines.position(place.end) },
      })),
    }),
    fixes: fixes.map(({ title, safe, edits }) => ({
      title,
      safe,
      edits: edits.map(({ start, end, text }) => ({ start, end, text })),
    })),
  };
}
