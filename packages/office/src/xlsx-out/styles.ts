import { tag } from '../xml/write-xml.js';
import type { RowKind } from './model.js';

interface CellForm {
  readonly font: number;
  readonly border: boolean;
  readonly horizontal: 'left' | 'center';
  readonly vertical: 'top' | 'center';
  readonly wraps: boolean;
  /** It may be typed into where the sheet is locked. */
  readonly open?: true;
  readonly date?: true;
}

const FONTS: readonly (readonly [string, number])[] = [
  ['宋体', 11],
  ['方正小标宋简体', 18],
  ['黑体', 12],
  ['楷体_GB2312', 12],
  ['仿宋_GB2312', 12],
];

/** The forms of cells, by their numbers in the file. Number 0 is what a cell has that names none. */
const FORMS: readonly CellForm[] = [
  { font: 0, border: false, horizontal: 'left', vertical: 'top', wraps: false },
  { font: 1, border: false, horizontal: 'center', vertical: 'center', wraps: true },
  { font: 2, border: true, horizontal: 'center', vertical: 'center', wraps: true },
  { font: 2, border: true, horizontal: 'left', vertical: 'center', wraps: true },
  { font: 3, border: true, horizontal: 'left', vertical: 'center', wraps: true },
  { font: 4, border: true, horizontal: 'left', vertical: 'center', wraps: true },
  { font: 4, border: true, horizontal: 'center', vertical: 'center', wraps: true },
  { font: 4, border: true, horizontal: 'left', vertical: 'center', wraps: true, open: true },
  { font: 4, border: true, horizontal: 'center', vertical: 'center', wraps: true, open: true },
  { font: 4, border: true, horizontal: 'center', vertical: 'center', wraps: true, open: true, date: true },
];

const NUMBERS: Readonly<Record<RowKind, number>> = {
  plain: 0,
  title: 1,
  columns: 2,
  heading: 3,
  subheading: 4,
  cells: 5,
};
const CENTRED_CELL = 6;
const OPEN_CELL = 7;
const CENTRED_OPEN_CELL = 8;
const DATE_CELL = 9;

/** The number of the form of a cell. */
export function formOf(kind: RowKind, isCentred: boolean, isOpen?: true | 'date'): number {
  if (kind !== 'cells') return NUMBERS[kind];
  if (isOpen === 'date') return DATE_CELL;
  if (isOpen === true) return isCentred ? CENTRED_OPEN_CELL : OPEN_CELL;
  return isCentred ? CENTRED_CELL : NUMBERS.cells;
}

/** The number format «text»: what is typed into a cell stays as it is typed, `=1+1` and 1-2 too. */
const TEXT = 49;
/** The first number of a format of our own (ECMA-376 part 1, 18.8.30). */
const DATE = 164;

const list = (name: string, items: readonly string[]): string => tag(name, { count: items.length }, items.join(''));

const side = (name: string): string => tag(name, { style: 'thin' }, tag('color', { auto: 1 }));
const NO_BORDER = tag('border', {}, '<left/><right/><top/><bottom/><diagonal/>');
const THIN_BORDER = tag('border', {}, `${side('left')}${side('right')}${side('top')}${side('bottom')}<diagonal/>`);

/** `xl/styles.xml` (ECMA-376 part 1, 18.8). */
export const stylesXml = (namespace: string): string =>
  tag(
    'styleSheet',
    { xmlns: namespace },
    list('numFmts', [tag('numFmt', { numFmtId: DATE, formatCode: 'yyyy\\-mm\\-dd' })]) +
      list(
        'fonts',
        FONTS.map(([name, size]) =>
          tag('font', {}, tag('sz', { val: size }) + tag('name', { val: name }) + tag('charset', { val: 134 })),
        ),
      ) +
      list('fills', [
        tag('fill', {}, tag('patternFill', { patternType: 'none' })),
        tag('fill', {}, tag('patternFill', { patternType: 'gray125' })),
      ]) +
      list('borders', [NO_BORDER, THIN_BORDER]) +
      list('cellStyleXfs', [tag('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]) +
      list(
        'cellXfs',
        FORMS.map(({ font, border, horizontal, vertical, wraps, open, date }) =>
          tag(
            'xf',
            {
              numFmtId: date ? DATE : TEXT,
              fontId: font,
              fillId: 0,
              borderId: border ? 1 : 0,
              xfId: 0,
              applyNumberFormat: 1,
              applyFont: 1,
              applyBorder: border ? 1 : 0,
              applyAlignment: 1,
              ...(open && { applyProtection: 1 }),
            },
            tag('alignment', { horizontal, vertical, ...(wraps && { wrapText: 1 }) }) +
              (open ? tag('protection', { locked: 0 }) : ''),
          ),
        ),
      ) +
      list('cellStyles', [tag('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]),
  );
