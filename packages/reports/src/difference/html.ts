import {
  DIFFERENCE_KINDS,
  differenceFigures,
  differenceKinds,
  differenceRows,
  sayDifference,
  type DifferenceKind,
  type DifferenceRow,
  type PlanDifference,
  type WordSpan,
} from '@workplan/compare';
import type { Language } from '@workplan/core';
import { escapeHtml } from '../text/escape-html.js';
import { htmlHead } from '../text/html-head.js';
import { PAGE_SCRIPT, PAGE_STYLE } from './html-assets.js';

/**
 * One page that needs nothing else: both sides beside each other, to be filtered by kind of change and by words.
 * Without scripts everything is shown. The page may load nothing, and runs no script but its own.
 */
export function htmlDifference(difference: PlanDifference, language: Language): string {
  const say = sayDifference(language);
  const { head, tasks, renumbered } = differenceRows(difference, language);
  const rows = [...head, ...tasks];
  const kinds = (Object.keys(DIFFERENCE_KINDS) as DifferenceKind[]).filter((kind) =>
    rows.some((row) => row.kinds.includes(kind)),
  );
  const boxes = kinds.map(
    (kind) =>
      `<label><input type="checkbox" name="kind" value="${kind}" checked> ${escapeHtml(DIFFERENCE_KINDS[kind][language])}</label>`,
  );
  const more =
    renumbered.length === 0
      ? ''
      : `<p>${escapeHtml(say('renumberedOnly', { count: renumbered.length, list: renumbered }))}</p>\n`;
  const columns = (['number', 'old', 'new', 'note'] as const).map(
    (name) => `<th scope="col">${escapeHtml(say(name))}</th>`,
  );
  return `${htmlHead({ language, title: say('title'), style: PAGE_STYLE, script: PAGE_SCRIPT })}<h1>${escapeHtml(say('title'))}</h1>
<p>${escapeHtml(differenceFigures(difference, language))}</p>
<form hidden>
${boxes.join('\n')}
<label>${escapeHtml(say('words'))} <input type="search" name="words"></label>
<output></output>
</form>
<table>
<thead><tr>${columns.join('')}</tr></thead>
<tbody>
${rows.map((row) => rowOf(row, language)).join('')}</tbody>
</table>
${more}<script>${PAGE_SCRIPT}</script>
</body>
</html>
`;
}

function rowOf(row: DifferenceRow, language: Language): string {
  const side = (kind: WordSpan['kind'], mark: 'ins' | 'del'): string =>
    row.words
      .filter((span) => span.kind === 'same' || span.kind === kind)
      .map(({ kind: own, text }) => (own === kind ? `<${mark}>${escapeHtml(text)}</${mark}>` : escapeHtml(text)))
      .join('');
  const path = row.path.length === 0 ? '' : `<small>${escapeHtml(row.path.join(' › '))}</small>`;
  const notes = [differenceKinds(row, language), ...row.notes].map((note) => `<p>${escapeHtml(note)}</p>`).join('');
  return `<tr data-kinds="${row.kinds.join(' ')}"><th scope="row">${escapeHtml(row.label)}${path}</th><td>${row.kinds.includes('added') ? '' : side('removed', 'del')}</td><td>${row.kinds.includes('removed') ? '' : side('added', 'ins')}</td><td>${notes}</td></tr>\n`;
}
