import type { LineIndex, Range, Severity } from '@workplan/core';
import { urlOf } from '../../rules/rule-page.js';
import { byteColumn, pathsInRepository } from '../places.js';
import { shownFindings, type Reporter, type ReporterOptions } from '../report.js';

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'ERROR', warning: 'WARNING', info: 'INFO' };

/** The diagnostic format of reviewdog. Its columns count bytes of UTF-8; fixes of one edit become suggestions. */
export function rdjsonReporter(options: ReporterOptions): Reporter {
  const { terminal, quiet } = options;
  const pathOf = pathsInRepository(options);
  let before = `{"source":${JSON.stringify({ name: 'workplan' })},"diagnostics":[`;
  return {
    file({ path, text, lines, findings }) {
      return shownFindings(findings, quiet)
        .map(({ rule, severity, message, range, fixes }) => {
          const suggestions = fixes.flatMap(({ edits: [edit, ...more] }) =>
            edit === undefined || more.length > 0 ? [] : [{ range: rangeOf(edit, text, lines), text: edit.text }],
          );
          const diagnostic = {
            message: terminal.pick(message),
            location: { path: pathOf(path), range: rangeOf(range, text, lines) },
            severity: SEVERITIES[severity],
            code: { value: rule, ...urlOf(rule, terminal.language) },
            ...(suggestions.length > 0 && { suggestions }),
          };
          const piece = `${before}\n${JSON.stringify(diagnostic)}`;
          before = ',';
          return piece;
        })
        .join('');
    },
    end: () => `${before === ',' ? '' : before}\n]}\n`,
  };
}

const rangeOf = ({ start, end }: Range, text: string, lines: LineIndex) => ({
  start: byteColumn(text, lines, start),
  end: byteColumn(text, lines, end),
});
