import type { Severity } from '@workplan/core';
import { escapeMarkdown as cell } from '../../text/escape-markdown.js';
import { count } from '../../texts/say.js';
import { urlOf } from '../../rules/rule-page.js';
import { SEVERITY_WORDS } from './pretty.js';
import { shownFindings, type Reporter, type ReporterOptions, type Summary } from '../report.js';

const MARKS: Readonly<Record<Severity, string>> = { error: '❌', warning: '⚠️', info: 'ℹ️' };

/** More rows than this and a comment or a job summary grows too large to be taken. */
const MOST_ROWS = 300;

/** A table for comments and job summaries. The figures come last, since they are known last. */
export function markdownReporter({ terminal, quiet }: ReporterOptions): Reporter {
  const { say, pick } = terminal;
  let rows = 0;
  let left = 0;
  let before = `## ${say('report-title')}\n\n`;
  const head = `| ${say('column-place')} | ${say('column-severity')} | ${say('column-finding')} | ${say('column-rule')} |\n|---|---|---|---|\n`;
  const ruleCell = (rule: string): string => {
    const { url } = urlOf(rule, terminal.language);
    return url === undefined ? `\`${cell(rule)}\`` : `[${cell(rule)}](${url})`;
  };
  return {
    file({ path, lines, findings }) {
      const shown = shownFindings(findings, quiet);
      const room = Math.max(0, MOST_ROWS - rows);
      left += Math.max(0, shown.length - room);
      const written = shown.slice(0, room).map(({ range, severity, message, rule }) => {
        const { line, column } = lines.position(range.start);
        return `| ${cell(path)}:${line}:${column} | ${MARKS[severity]} ${say(SEVERITY_WORDS[severity])} | ${cell(pick(message))} | ${ruleCell(rule)} |\n`;
      });
      if (written.length === 0) return '';
      rows += written.length;
      const table = before + (rows === written.length ? head : '');
      before = '';
      return table + written.join('');
    },
    end: (summary) =>
      `${before}${rows > 0 ? '\n' : ''}${left > 0 ? `${say('rows-left', { n: left })}\n\n` : ''}${figures(summary, terminal)}\n`,
  };
}

function figures({ files, errors, warnings, infos }: Summary, { language, say }: ReporterOptions['terminal']): string {
  const checked = count(language, 'file', files);
  if (errors + warnings + infos === 0) return `✅ ${say('summary-clean', { files: checked })}`;
  return `**${say('summary', { files: checked, errors: count(language, 'error', errors), warnings: count(language, 'warning', warnings), infos: count(language, 'info', infos) })}**`;
}
