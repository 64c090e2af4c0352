import { cells, padCells } from '../../text/cells.js';
import { inline, pathAtStart } from '../../text/visible.js';
import { SEVERITY_STYLES, SEVERITY_WORDS, summaryLine } from './pretty.js';
import { shownFindings, type Reporter, type ReporterOptions } from '../report.js';

/** One line for each finding, in columns, grouped by file. */
export function stylishReporter({ terminal, quiet }: ReporterOptions): Reporter {
  const { paint, pick, say } = terminal;
  return {
    file({ path, lines, findings }) {
      const rows = shownFindings(findings, quiet).map((finding) => {
        const { line, column } = lines.position(finding.range.start);
        return {
          at: `${line}:${column}`,
          severity: finding.severity,
          word: say(SEVERITY_WORDS[finding.severity]),
          message: inline(pick(finding.message)),
          rule: inline(finding.rule),
        };
      });
      if (rows.length === 0) return '';
      const width = (pickCell: (row: (typeof rows)[number]) => string): number =>
        Math.max(...rows.map((row) => cells(pickCell(row))));
      const [at, word] = [width((row) => row.at), width((row) => row.word)];
      return [
        paint('underline', pathAtStart(path)),
        ...rows.map(
          (row) =>
            `  ${row.at.padStart(at)}  ${paint(SEVERITY_STYLES[row.severity], padCells(row.word, word))}  ${row.message}  ${paint('dim', row.rule)}`,
        ),
        '',
        '',
      ].join('\n');
    },
    end: (summary) => `${summaryLine(summary, terminal)}\n`,
  };
}
