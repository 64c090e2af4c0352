import { tag } from '../xml/write-xml.js';
import { PAGE } from './measures.js';
import { paragraph, type Dress } from './paragraph.js';
import type { PrintedPart } from './printed-part.js';
import { TABLE_STYLES } from './styles.js';
import { widthOf } from './widths.js';

interface Row {
  readonly kind: 'columns' | 'row' | 'heading';
  readonly cells: readonly string[];
}

/** Rows with more words than this may be split between pages. */
const LONG_ROW = 400;
/** Weights of columns: characters of the longest cell, within these bounds. */
const NARROW = 3;
const WIDE = 90;

/**
 * The cells of a part of a table; undefined when its lines are not the cells of one row, so that a table would not be
 * read back as the same lines.
 */
export function rowOf({ role, lines, table, goesOn }: PrintedPart): Row | undefined {
  if (table === undefined || goesOn === true || lines.every((line) => line.trim() === '')) return undefined;
  const kind = role === 'columns' || role === 'heading' ? role : 'row';
  if (kind === 'heading') return lines.length === 1 && isPlainCell(lines) ? { kind, cells: lines } : undefined;
  if (table.perCell) return lines.length === table.columns && isPlainCell(lines) ? { kind, cells: lines } : undefined;
  const [line = ''] = lines;
  return lines.length === 1 ? { kind, cells: line.split('\t') } : undefined;
}

const isPlainCell = (lines: readonly string[]): boolean => !lines.some((line) => line.includes('\t'));

/** A table that goes on over pages with its headings repeated. */
export function tableXml(rows: readonly Row[], perCell: boolean, dress: Dress): string {
  const columns = Math.max(...rows.map(({ cells }) => cells.length));
  const widths = columnWidths(rows, columns);
  return tag(
    'w:tbl',
    {},
    tag(
      'w:tblPr',
      {},
      tag('w:tblStyle', { 'w:val': perCell ? TABLE_STYLES.cells : TABLE_STYLES.rows }) +
        tag('w:tblW', { 'w:w': PAGE.text, 'w:type': 'dxa' }) +
        tag('w:tblLayout', { 'w:type': 'fixed' }),
    ) +
      tag('w:tblGrid', {}, widths.map((width) => tag('w:gridCol', { 'w:w': width })).join('')) +
      rows.map((row) => rowXml(row, widths, dress)).join(''),
  );
}

function rowXml({ kind, cells }: Row, widths: readonly number[], dress: Dress): string {
  const isLong = cells.join('').length > LONG_ROW;
  const form = (isLong ? '' : tag('w:cantSplit')) + (kind === 'columns' ? tag('w:tblHeader') : '');
  const inner =
    kind === 'heading'
      ? cellXml(cells[0] ?? '', PAGE.text, widths.length, kind, dress)
      : widths.map((width, column) => cellXml(cells[column] ?? '', width, 1, kind, dress)).join('');
  return tag('w:tr', {}, (form === '' ? '' : tag('w:trPr', {}, form)) + inner);
}

function cellXml(text: string, width: number, span: number, kind: Row['kind'], dress: Dress): string {
  const style = kind === 'row' ? 'WorkplanCell' : 'WorkplanColumn';
  return tag(
    'w:tc',
    {},
    tag(
      'w:tcPr',
      {},
      tag('w:tcW', { 'w:w': width, 'w:type': 'dxa' }) +
        (span === 1 ? '' : tag('w:gridSpan', { 'w:val': span })) +
        tag('w:vAlign', { 'w:val': 'center' }),
    ) + paragraph(text, { style, keepNext: kind === 'heading' }, dress),
  );
}

/** Columns get room by the words in them; together they are as wide as the text. */
function columnWidths(rows: readonly Row[], columns: number): number[] {
  const weights = Array.from({ length: columns }, (_, column) => {
    const lengths = rows.filter(({ kind }) => kind !== 'heading').map(({ cells }) => widthOf(cells[column] ?? ''));
    return Math.sqrt(Math.min(WIDE, Math.max(NARROW, ...lengths)));
  });
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const widths = weights.map((weight) => Math.floor((PAGE.text * weight) / whole));
  widths[columns - 1] = (widths[columns - 1] ?? 0) + PAGE.text - widths.reduce((sum, width) => sum + width, 0);
  return widths;
}
