import type { AnyFinding, Language, LineIndex, Severity } from '@workplan/core';
import { escapeHtml as escape } from '../../text/escape-html.js';
import { htmlHead } from '../../text/html-head.js';
import { urlOf } from '../../rules/rule-page.js';
import { count } from '../../texts/say.js';
import { HTML_SCRIPT, HTML_STYLE } from './html-assets.js';
import { SEVERITY_WORDS } from './pretty.js';
import { shownFindings, type FileReport, type Reporter, type ReporterOptions, type Summary } from '../report.js';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * One page that needs nothing else: every finding with its lines, to be filtered by severity, rule and words. Without
 * scripts all of them are shown. The page may load nothing, and runs no script but its own.
 */
export function htmlReporter({ terminal, quiet }: ReporterOptions): Reporter {
  const rules = new Set<string>();
  let before = head(terminal);
  return {
    file(report) {
      const shown = shownFindings(report.findings, quiet);
      for (const { rule } of shown) rules.add(rule);
      const opened = before;
      before = '';
      if (shown.length === 0) return opened;
      return `${opened}<section>\n<h2>${escape(report.path)}</h2>\n${shown.map((finding) => card(finding, report, terminal)).join('')}</section>\n`;
    },
    end: (summary) => before + tail(summary, [...rules].sort(), terminal),
  };
}

function head({ language, say }: ReporterOptions['terminal']): string {
  const boxes = SEVERITIES.map(
    (severity) =>
      `<label><input type="checkbox" name="severity" value="${severity}" checked> ${escape(say(SEVERITY_WORDS[severity]))}</label>`,
  );
  return `${htmlHead({ language, title: say('report-title'), style: HTML_STYLE, script: HTML_SCRIPT })}<h1>${escape(say('report-title'))}</h1>
<form hidden>
${boxes.join('\n')}
<label>${escape(say('column-rule'))} <select name="rule"><option value="">${escape(say('every-rule'))}</option></select></label>
<label>${escape(say('words'))} <input type="search" name="words"></label>
<output></output>
</form>
<main>
`;
}

function card(
  { rule, severity, message, range, fixes }: AnyFinding,
  { text, lines }: FileReport,
  { language, pick, say }: ReporterOptions['terminal'],
): string {
  const { line, column } = lines.position(range.start);
  const notes = fixes.map(
    (fix) => `<p class="fix">${escape(say(fix.safe ? 'fix-safe' : 'fix-suggested', { title: pick(fix.title) }))}</p>\n`,
  );
  return `<article class="${escape(severity)}" data-severity="${escape(severity)}" data-rule="${escape(rule)}">
<p><b>${line}:${column}</b> <span>${escape(say(SEVERITY_WORDS[severity]))}</span> ${ruleName(rule, language)}</p>
<p>${escape(pick(message))}</p>
<pre>${excerpt(text, lines, range)}</pre>
${notes.join('')}</article>
`;
}

/** The id of a rule, with a link where it has a page. */
function ruleName(rule: string, language: Language): string {
  const { url } = urlOf(rule, language);
  return url === undefined
    ? `<code>${escape(rule)}</code>`
    : `<a href="${escape(url)}" rel="noreferrer">${escape(rule)}</a>`;
}

/** So much of a line is shown before and behind the mark. */
const REACH = 120;

/** The first line of a range, with the range marked in it. */
function excerpt(text: string, lines: LineIndex, { start, end }: AnyFinding['range']): string {
  const { line } = lines.position(start);
  const [from, to] = [lines.lineStart(line), lines.lineEnd(line)];
  const stop = Math.min(end, to);
  const before = text.slice(Math.max(from, start - REACH), start);
  const after = text.slice(stop, Math.min(to, stop + REACH));
  const marked = text.slice(start, Math.min(stop, start + 2 * REACH));
  return `${line} | ${start - REACH > from ? '…' : ''}${escape(before)}<mark>${escape(marked)}</mark>${escape(after)}${stop + REACH < to ? '…' : ''}`;
}

function tail(summary: Summary, rules: readonly string[], { language, say }: ReporterOptions['terminal']): string {
  const { files, errors, warnings, infos } = summary;
  const checked = count(language, 'file', files);
  const words =
    errors + warnings + infos === 0
      ? say('summary-clean', { files: checked })
      : say('summary', {
          files: checked,
          errors: count(language, 'error', errors),
          warnings: count(language, 'warning', warnings),
          infos: count(language, 'info', infos),
        });
  return `</main>
<footer data-rules="${escape(rules.join(' '))}">${escape(words)}</footer>
<script>${HTML_SCRIPT}</script>
</body>
</html>
`;
}
