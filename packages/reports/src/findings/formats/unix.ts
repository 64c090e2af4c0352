import { inline, pathAtStart } from '../../text/visible.js';
import { shownFindings, type Reporter, type ReporterOptions } from '../report.js';

/** `file:line:column: severity: message [rule]`, as compilers write and editors read. Severities stay English. */
export const unixReporter = ({ terminal, quiet }: ReporterOptions): Reporter => ({
  file: ({ path, lines, findings }) =>
    shownFindings(findings, quiet)
      .map(({ range, severity, message, rule }) => {
        const { line, column } = lines.position(range.start);
        return `${pathAtStart(path)}:${line}:${column}: ${severity}: ${inline(terminal.pick(message))} [${inline(rule)}]\n`;
      })
      .join(''),
  end: () => '',
});
