import type { AnyFinding, Severity } from '@workplan/core';
import type { Style, Reader } from '../../texts/reader.js';
import { count, type ReportText } from '../../texts/say.js';
import { codeFrame } from '../code-frame.js';
import { coverageLines } from '../coverage.js';
import {
  isFixable,
  shownFindings,
  type FileReport,
  type Reporter,
  type ReporterOptions,
  type Summary,
} from '../report.js';
import { inline, pathAtStart } from '../../text/visible.js';

export const SEVERITY_STYLES: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', info: 'blue' };
export const SEVERITY_WORDS: Readonly<Record<Severity, ReportText>> = {
  error: 'error',
  warning: 'warning',
  info: 'info',
};

/** The report for people: findings grouped by file, each with the lines around it. */
export function prettyReporter({ terminal, quiet }: Pick<ReporterOptions, 'terminal' | 'quiet'>): Reporter {
  const measured: string[] = [];
  return {
    file(report) {
      if (report.coverage !== undefined) measured.push(...coverageLines(report.path, report.coverage, terminal));
      const shown = shownFindings(report.findings, quiet);
      if (shown.length === 0) return '';
      return [
        terminal.paint('underline', pathAtStart(report.path)),
        '',
        ...shown.map((finding) => `${prettyFinding(finding, report, terminal)}\n`),
        '',
      ].join('\n');
    },
    end(summary, fixable) {
      const more = fixable > 0 ? [terminal.say('fixable', { fixes: count(terminal.language, 'fix', fixable) })] : [];
      const last =
        measured.length > 0 ? ['', terminal.paint('underline', terminal.say('coverage')), '', ...measured] : [];
      return `${[summaryLine(summary, terminal), ...more, ...last].join('\n')}\n`;
    },
  };
}

/** One finding: where, how grave, what, the lines around it, and what would fix it. */
export function prettyFinding(
  finding: AnyFinding,
  { text, lines }: Pick<FileReport, 'text' | 'lines'>,
  terminal: Reader,
): string {
  const { paint, width } = terminal;
  const { line, column } = lines.position(finding.range.start);
  const style = SEVERITY_STYLES[finding.severity];
  const head = `  ${line}:${column}  ${paint(style, terminal.say(SEVERITY_WORDS[finding.severity]))}  ${paint('bold', inline(finding.rule))}`;
  return [
    head,
    `  ${inline(terminal.pick(finding.message))}`,
    '',
    ...codeFrame(text, lines, finding.range, { paint, style, width }),
    ...afterwards(finding, lines, terminal),
  ].join('\n');
}

function afterwards(finding: AnyFinding, lines: FileReport['lines'], terminal: Reader): string[] {
  const notes = [
    ...[...placesByText(finding, lines, terminal)].map(([words, places]) =>
      terminal.say(places.length > MOST_PLACES ? 'see-also-many' : 'see-also', {
        at: places.slice(0, MOST_PLACES).join(terminal.language === 'zh' ? '、' : ', '),
        text: words,
        count: places.length,
      }),
    ),
    ...finding.fixes.map((fix) =>
      terminal.say(fix.safe ? 'fix-safe' : 'fix-suggested', { title: terminal.pick(fix.title) }),
    ),
  ];
  return notes.length === 0 ? [] : ['', ...notes.map((note) => `  ${terminal.paint('green', inline(note))}`)];
}

/** So many places of one kind are named; the others are counted. */
const MOST_PLACES = 5;

/** Places that say the same stand together. */
function placesByText({ related }: AnyFinding, lines: FileReport['lines'], terminal: Reader): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { start, message } of related) {
    const { line, column } = lines.position(start);
    const words = terminal.pick(message);
    const places = found.get(words);
    if (places === undefined) found.set(words, [`${line}:${column}`]);
    else places.push(`${line}:${column}`);
  }
  return found;
}

export function summaryLine({ files, errors, warnings, infos }: Summary, terminal: Reader): string {
  const { language, paint } = terminal;
  const checked = count(language, 'file', files);
  if (errors + warnings + infos === 0) return paint('green', terminal.say('summary-clean', { files: checked }));
  const style: Style = errors > 0 ? 'red' : warnings > 0 ? 'yellow' : 'blue';
  return paint(
    style,
    terminal.say('summary', {
      files: checked,
      errors: count(language, 'error', errors),
      warnings: count(language, 'warning', warnings),
      infos: count(language, 'info', infos),
    }),
  );
}

/** Number of findings that `workplan fix` would fix. */
export const fixableCount = (findings: readonly AnyFinding[]): number => findings.filter(isFixable).length;
