import type { Severity } from '@workplan/core';
import { fingerprints, hashOf } from '../identity.js';
import { pathsInRepository } from '../places.js';
import { isShown, type Reporter, type ReporterOptions } from '../report.js';

const SEVERITIES: Readonly<Record<Severity, 'major' | 'minor' | 'info'>> = {
  error: 'major',
  warning: 'minor',
  info: 'info',
};

/** The code quality report of GitLab: what it takes of Code Climate's format. */
export function gitlabReporter(options: ReporterOptions): Reporter {
  const { terminal, quiet } = options;
  const pathOf = pathsInRepository(options);
  let before = '[';
  return {
    file({ path, text, lines, findings }) {
      const names = fingerprints(findings, text);
      return findings
        .map((finding, index) => {
          if (!isShown(finding, quiet)) return '';
          const file = pathOf(path);
          const [start, end] = [lines.position(finding.range.start), lines.position(finding.range.end)];
          const issue = {
            type: 'issue',
            check_name: finding.rule,
            description: terminal.pick(finding.message).replace(/(?<!\s)\s*\n\s*/g, ' '),
            categories: ['Style'],
            severity: SEVERITIES[finding.severity],
            // Names of findings are those of their file; two files may hold the same.
            fingerprint: hashOf(`${file}\0${names[index] ?? ''}`),
            location: { path: file, lines: { begin: start.line, end: end.line } },
          };
          const piece = `${before}\n${JSON.stringify(issue)}`;
          before = ',';
          return piece;
        })
        .join('');
    },
    end: () => (before === '[' ? '[]\n' : '\n]\n'),
  };
}
