import type { Severity } from '@workplan/core';
import { visible } from '../../text/visible.js';
import { pathsInRepository } from '../places.js';
import { shownFindings, type Reporter, type ReporterOptions } from '../report.js';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** Workflow commands of GitHub Actions, which become annotations. */
export function githubReporter(options: ReporterOptions): Reporter {
  const { terminal, quiet } = options;
  const pathOf = pathsInRepository(options);
  return {
    file: ({ path, lines, findings }) =>
      shownFindings(findings, quiet)
        .map(({ range, severity, message, rule }) => {
          const [start, end] = [lines.position(range.start), lines.position(range.end)];
          const fields = {
            file: pathOf(path),
            line: start.line,
            endLine: end.line,
            ...(start.line === end.line && { col: start.column, endColumn: end.column }),
            title: rule,
          };
          const written = Object.entries(fields)
            .map(([name, value]) => `${name}=${property(String(value))}`)
            .join(',');
          return `::${COMMANDS[severity]} ${written}::${data(terminal.pick(message))}\n`;
        })
        .join(''),
    end: () => '',
  };
}

/** The log shows it to people: nothing in it is hidden. */
const data = (text: string): string =>
  visible(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
