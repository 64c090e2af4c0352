import type { AnyFinding, Fix, Language, LineIndex, Range, Severity } from '@workplan/core';
import { fingerprints } from '../identity.js';
import { urlOf } from '../../rules/rule-page.js';
import { allRules } from '../../rules/all-rules.js';
import { pathsInRepository, uriOf } from '../places.js';
import { isShown, type FileReport, type Reporter, type ReporterOptions } from '../report.js';

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/** The name of our fingerprints; a new way to make them gets a new one. */
const FINGERPRINT = 'workplanFinding/v1';

/**
 * SARIF 2.1.0 (OASIS), for code scanning. Results come first as they are found; the fingerprints follow from rule
 * and words, not from lines. File names are percent-encoded as UTF-8, columns count UTF-16 code units.
 */
export function sarifReporter(options: ReporterOptions): Reporter {
  const { terminal, quiet, version } = options;
  const rules = allRules();
  const indices = new Map(rules.map(({ id }, index) => [id, index]));
  const pathOf = pathsInRepository(options);
  const driver = {
    name: 'workplan',
    version,
    semanticVersion: version,
    rules: rules.map(({ id, severity, title, why }) => ({
      id,
      shortDescription: { text: terminal.pick(title) },
      fullDescription: { text: terminal.pick(why) },
      ...helpUriOf(id, terminal.language),
      help: { text: terminal.pick(why) },
      defaultConfiguration: { level: LEVELS[severity] },
    })),
  };
  const run = {
    tool: { driver },
    language: terminal.language === 'zh' ? 'zh-CN' : 'en-US',
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { SRCROOT: { description: { text: 'top of the checkout' } } },
  };
  // The object of the run stays open: its results follow, file by file.
  let before = `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[${JSON.stringify(run).slice(0, -1)},"results":[`;
  return {
    file(report) {
      const names = fingerprints(report.findings, report.text);
      return report.findings
        .map((finding, index) => {
          if (!isShown(finding, quiet)) return '';
          const result = resultOf(finding, report, pathOf(report.path), terminal.pick, names[index] ?? '');
          const piece = `${before}\n${JSON.stringify({ ...result, ruleIndex: indices.get(finding.rule) ?? -1 })}`;
          before = ',';
          return piece;
        })
        .join('');
    },
    end: () => `${before === ',' ? '' : before}\n]}]}\n`,
  };
}

function helpUriOf(rule: string, language: Language): { readonly helpUri?: string } {
  const { url } = urlOf(rule, language);
  return url === undefined ? {} : { helpUri: url };
}

function resultOf(
  finding: AnyFinding,
  { lines }: FileReport,
  path: string,
  pick: ReporterOptions['terminal']['pick'],
  name: string,
) {
  const artifactLocation = { uri: uriOf(path), ...(!path.startsWith('/') && { uriBaseId: 'SRCROOT' }) };
  const place = (range: Range) => ({ physicalLocation: { artifactLocation, region: regionOf(range, lines) } });
  return {
    ruleId: finding.rule,
    level: LEVELS[finding.severity],
    message: { text: pick(finding.message) },
    locations: [place(finding.range)],
    partialFingerprints: { [FINGERPRINT]: name },
    ...(finding.related.length > 0 && {
      relatedLocations: finding.related.map((related, id) => ({
        id,
        ...place(related),
        message: { text: pick(related.message) },
      })),
    }),
    ...(finding.fixes.length > 0 && { fixes: finding.fixes.map((fix) => fixOf(fix, lines, artifactLocation, pick)) }),
  };
}

const fixOf = (
  { title, edits }: Fix,
  lines: LineIndex,
  artifactLocation: object,
  pick: ReporterOptions['terminal']['pick'],
) => ({
  description: { text: pick(title) },
  artifactChanges: [
    {
      artifactLocation,
      replacements: edits.map((edit) => ({
        deletedRegion: regionOf(edit, lines),
        insertedContent: { text: edit.text },
      })),
    },
  ],
});

function regionOf({ start, end }: Range, lines: LineIndex) {
  const [from, to] = [lines.position(start), lines.position(end)];
  return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
}
