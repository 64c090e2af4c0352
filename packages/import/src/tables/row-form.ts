import { columnKey, hasNoWords } from '@workplan/official/render';

/** How the cells of a row stand in one line of text. */
export interface RowForm {
  readonly name: 'tabs' | 'pipes' | 'lines' | 'commas' | 'semicolons' | 'spaces' | 'words';
  /** The cells of a line, without the spaces around them; undefined where the line has none. */
  readonly cells: (line: string) => string[] | undefined;
  /** Whether every row has as many cells as the headings; else a row with others is no row. */
  readonly isExact: boolean;
  /** Whether a space in the words of a cell may look like one between two. */
  readonly isLoose?: true;
  /** The cells of a row for so many columns, where the line alone does not show them. */
  readonly fit?: (cells: readonly string[], columns: number) => string[];
  /** A line with these cells; undefined where none can have them. Without it a row that is cut is not put together. */
  readonly line?: (cells: readonly string[]) => string | undefined;
}

const trimmed = (cells: readonly string[]): string[] => cells.map((cell) => cell.trim());
const atLeastTwo = (cells: string[]): string[] | undefined => (cells.length > 1 ? cells : undefined);

/** | a | b |, also without the outer pipes; \| is a pipe of the words. */
function pipes(line: string): string[] | undefined {
  if (!line.includes('|')) return undefined;
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return atLeastTwo(
    trimmed(inner.split(/(?<!\\)\|/)).map((cell) =>
      cell
        .replaceAll('\\|', '|')
        .replaceAll('**', '')
        .replaceAll(/<br\s*\/?>/gi, '\n'),
    ),
  );
}

/** │ a │ b │, drawn with box characters. */
const boxes = (line: string): string[] | undefined =>
  /[│┃║]/.test(line)
    ? atLeastTwo(
        trimmed(
          line
            .trim()
            .replace(/^[│┃║]|[│┃║]$/g, '')
            .split(/[│┃║]/),
        ),
      )
    : undefined;

/** a,"b,c" as in CSV (RFC 4180), in one line. */
const commas = (line: string): string[] | undefined => (/[,，]/.test(line) ? separated(line, COMMA_CELL) : undefined);
const COMMA_CELL = /"((?:[^"]|"")*)"(?=,|$)|([^,]*)/y;

/** a;"b;c" as a spreadsheet writes it where a comma parts decimals. */
const semicolons = (line: string): string[] | undefined =>
  line.includes(';') ? separated(line, SEMICOLON_CELL) : undefined;
const SEMICOLON_CELL = /"((?:[^"]|"")*)"(?=;|$)|([^;]*)/y;

function separated(line: string, cell: RegExp): string[] | undefined {
  const cells: string[] = [];
  for (let at = 0; at <= line.length;) {
    cell.lastIndex = at;
    const [all = '', quoted, plain = ''] = cell.exec(line) ?? [];
    cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"').replaceAll('<br>', '\n'));
    at += all.length + 1;
  }
  return atLeastTwo(trimmed(cells));
}

/** Cells between tabs; a quoted one may hold line breaks, `<br>` in a line of reading. */
export const tabCells = (line: string): string[] =>
  line.split('\t').map((cell) => {
    const quoted = /^\s*"((?:[^"]|"")*)"\s*$/.exec(cell)?.[1];
    return quoted === undefined ? cell : quoted.replaceAll('""', '"').replaceAll('<br>', '\n');
  });

/** 序号 工 作 任 务 牵头部门: headings between single spaces, whose letters may be set apart. */
const HEADS_WORDS = /^序 ?号[ \u3000]/;
const ROW_OF_WORDS = /^\d{1,3}[ \u3000]+\S/;

function words(line: string): string[] | undefined {
  const text = line.trim();
  if (ROW_OF_WORDS.test(text)) return atLeastTwo(text.split(/[ \u3000]+/));
  if (!HEADS_WORDS.test(text)) return undefined;
  const heads = text
    .replace(/(?<![^ \u3000])([^ \u3000])[ \u3000]+(?=[^ \u3000](?:[ \u3000]|$))/g, '$1')
    .split(/[ \u3000]+/);
  return heads.length >= FEWEST_WORDS && heads.every((head) => columnKey(head) !== undefined || hasNoWords(head))
    ? heads
    : undefined;
}
const FEWEST_WORDS = 3;

/** The words of a task may hold spaces: what is more than the columns is theirs. */
const fitWords = ([number = '', ...rest]: readonly string[], columns: number): string[] =>
  rest.length + 1 <= columns
    ? [number, ...rest]
    : [number, rest.slice(0, rest.length - columns + 2).join(' '), ...rest.slice(rest.length - columns + 2)];

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""').replaceAll('\n', '<br>')}"`;
const tabLine = (cells: readonly string[]): string =>
  cells.map((cell) => (/[\t\n]/.test(cell) ? quoted(cell) : cell)).join('\t');
const lineOf =
  (mark: string) =>
  (cells: readonly string[]): string =>
    cells.map((cell) => (/["\n]/.test(cell) || cell.includes(mark) ? quoted(cell) : cell)).join(mark);
const pipeLine = (cells: readonly string[]): string =>
  `|${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', '<br>')).join('|')}|`;
/** Spaces cannot show an empty cell, nor paragraphs. */
const spaceLine = (cells: readonly string[]): string | undefined =>
  cells.every((cell) => cell !== '' && !/\n| {2}/.test(cell)) ? cells.join('    ') : undefined;

const spaces = (line: string): string[] | undefined => atLeastTwo(trimmed(line.trim().split(/ {2,}|\u3000{2,}|\t/)));

/** The forms in the order in which they are tried: a line with tabs is no line of commas. */
export const ROW_FORMS: readonly RowForm[] = [
  { name: 'lines', cells: boxes, isExact: false },
  { name: 'pipes', cells: pipes, isExact: true, line: pipeLine },
  {
    name: 'tabs',
    cells: (line) => (line.includes('\t') ? trimmed(tabCells(line)) : undefined),
    isExact: false,
    line: tabLine,
  },
  { name: 'commas', cells: commas, isExact: true, line: lineOf(',') },
  { name: 'semicolons', cells: semicolons, isExact: true, line: lineOf(';') },
  { name: 'spaces', cells: spaces, isExact: true, isLoose: true, line: spaceLine },
  { name: 'words', cells: words, isExact: true, isLoose: true, fit: fitWords },
];
