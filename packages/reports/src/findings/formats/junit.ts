import { shownFindings, type Reporter, type ReporterOptions } from '../report.js';
import { attributes, xml } from './xml.js';

/** Test results: a suite for each file, a failed test for each finding, a passed one for a file without any. */
export function junitReporter({ terminal, quiet }: ReporterOptions): Reporter {
  let before = '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="workplan">\n';
  const opened = (): string => {
    const head = before;
    before = '';
    return head;
  };
  return {
    file({ path, lines, findings }) {
      const shown = shownFindings(findings, quiet);
      const failures = shown.filter(({ severity }) => severity !== 'info').length;
      const cases = shown.map(({ rule, severity, message, range }) => {
        const { line, column } = lines.position(range.start);
        const test = `    <testcase${attributes({ name: `${rule} ${line}:${column}`, classname: path, time: 0 })}`;
        const words = terminal.pick(message);
        // Information is no reason to call a test failed.
        const outcome =
          severity === 'info'
            ? `<system-out>${xml(words)}</system-out>`
            : `<failure${attributes({ message: words, type: severity })}>${xml(`${path}:${line}:${column}\n${words}`)}</failure>`;
        return `${test}>${outcome}</testcase>\n`;
      });
      const clean =
        shown.length === 0 ? [`    <testcase${attributes({ name: 'workplan', classname: path, time: 0 })}/>\n`] : [];
      return `${opened()}  <testsuite${attributes({ name: path, tests: Math.max(1, shown.length), failures, errors: 0, skipped: 0, time: 0 })}>\n${[...cases, ...clean].join('')}  </testsuite>\n`;
    },
    end: () => `${opened()}</testsuites>\n`,
  };
}
