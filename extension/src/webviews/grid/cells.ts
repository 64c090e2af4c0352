import type { TableColumn } from '@workplan/language-service/protocol';
import { h } from '../dom.js';
import type { PageTexts } from '../messages.js';
import { SHAPES } from '../shapes.js';
import type { Line } from './model/lines.js';
import { cellText, isRole, type PageFinding, type PageRow } from './model/rows.js';

const OPEN_LIST = '等';
const WORST = ['error', 'warning', 'info'] as const;

/** The worst severity in a cell. */
const worstOf = (findings: readonly PageFinding[]): PageFinding['severity'] | undefined =>
  WORST.find((severity) => findings.some((finding) => finding.severity === severity));

export const findingsIn = ({ findings }: PageRow, column: TableColumn): readonly PageFinding[] =>
  findings.filter((finding) => finding.column === column);

/** One line of the grid as an element; cells are numbered from 1 for those who hear them. */
export function lineElement(
  line: Line,
  index: number,
  columns: readonly TableColumn[],
  texts: PageTexts,
  isFolded: boolean,
): HTMLElement {
  const row = h('div', { role: 'row', class: line.kind, 'data-index': index, 'aria-rowindex': index + 2 });
  if (line.kind === 'section') {
    row.append(
      h(
        'div',
        {
          role: 'rowheader',
          class: `cell heading depth-${Math.min(line.section.depth, 3)}`,
          'aria-colspan': columns.length,
          'aria-expanded': String(!isFolded),
          'data-column': 0,
        },
        h('span', { class: 'fold', 'aria-hidden': 'true' }, isFolded ? '▸' : '▾'),
        line.section.title,
        ...(line.count === 0 ? [] : [h('span', { class: 'count' }, ` ${line.count}`)]),
      ),
    );
    return row;
  }
  row.append(...columns.map((column, at) => cellElement(line.row, column, at, texts)));
  return row;
}

function cellElement(row: PageRow, column: TableColumn, at: number, texts: PageTexts): HTMLElement {
  const found = findingsIn(row, column);
  const worst = worstOf(found);
  return h(
    'div',
    {
      role: column === 'number' ? 'rowheader' : 'gridcell',
      class: `cell ${isRole(column) ? 'names' : column}${worst === undefined ? '' : ` has-${worst}`}`,
      'aria-colindex': at + 1,
      'data-column': at,
      'aria-invalid': worst === 'error' ? 'true' : undefined,
      title: found.length === 0 ? undefined : found.map(({ message }) => message).join('\n'),
    },
    ...contentOf(row, column, texts),
  );
}

function contentOf(row: PageRow, column: TableColumn, texts: PageTexts): (Node | string)[] {
  if (isRole(column))
    return (row.roles[column] ?? []).map((name) =>
      h('span', { class: name === OPEN_LIST ? 'chip open' : 'chip' }, name),
    );
  if (column === 'deadline') {
    const read = readDate(row, texts);
    return [row.deadline, ...(read === undefined ? [] : [h('span', { class: 'read' }, read)])];
  }
  if (column === 'light' && row.progress !== undefined && row.progress.light !== '')
    return [
      h('span', { class: `light ${row.progress.colour}`, 'aria-hidden': 'true' }, SHAPES[row.progress.colour]),
      row.progress.light,
    ];
  if (column === 'number') return [`${'　'.repeat(row.depth)}${row.number === '' ? '—' : row.number}`];
  return [cellText(row, column)];
}

/** The deadline as it is read, beside its words; nothing where the words are the date. */
function readDate({ deadline, time }: PageRow, texts: PageTexts): string | undefined {
  if (time === undefined) return undefined;
  if (time.to !== undefined) return time.to === deadline ? undefined : (texts.until ?? '').replace('{date}', time.to);
  return time.kind === 'unknown' ? texts.unread : undefined;
}
