import { shownFindings, type Reporter, type ReporterOptions } from '../report.js';
import { attributes } from './xml.js';

/** The report of Checkstyle, which many servers read. */
export function checkstyleReporter({ terminal, quiet }: ReporterOptions): Reporter {
  let before = '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="10.0">\n';
  const opened = (): string => {
    const head = before;
    before = '';
    return head;
  };
  return {
    file({ path, lines, findings }) {
      const errors = shownFindings(findings, quiet).map(
        ({ rule, severity, message, range }) =>
          `    <error${attributes({ ...lines.position(range.start), severity, message: terminal.pick(message), source: `workplan.${rule}` })}/>\n`,
      );
      return `${opened()}  <file${attributes({ name: path })}>\n${errors.join('')}  </file>\n`;
    },
    end: () => `${opened()}</checkstyle>\n`,
  };
}
