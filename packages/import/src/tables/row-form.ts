/** How the cells of a row stand in one line of text. */
export interface RowForm {
  readonly name: 'tabs' | 'pipes' | 'lines' | 'commas' | 'spaces';
  /** The cells of a line, without the spaces around them; undefined where the line has none. */
  readonly cells: (line: string) => string[] | undefined;
  /** Whether every row has as many cells as the headings; else a row with others is no row. */
  readonly isExact: boolean;
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
function commas(line: string): string[] | undefined {
  if (!/[,，]/.test(line)) return undefined;
  const cells: string[] = [];
  for (const match of line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g))
    cells.push(match[1] === undefined ? (match[2] ?? '') : match[1].replaceAll('""', '"'));
  return atLeastTwo(trimmed(cells));
}

const spaces = (line: string): string[] | undefined => atLeastTwo(trimmed(line.trim().split(/ {2,}|\u3000{2,}|\t/)));

/** The forms in the order in which they are tried: a line with tabs is no line of commas. */
export const ROW_FORMS: readonly RowForm[] = [
  { name: 'lines', cells: boxes, isExact: false },
  { name: 'pipes', cells: pipes, isExact: true },
  { name: 'tabs', cells: (line) => (line.includes('\t') ? trimmed(line.split('\t')) : undefined), isExact: false },
  { name: 'commas', cells: commas, isExact: true },
  { name: 'spaces', cells: spaces, isExact: true },
];
