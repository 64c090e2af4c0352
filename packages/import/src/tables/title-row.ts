const LONGEST_TITLE = 30;

/** 一 and 产业扶贫 alone in a row: a heading between rows. The words of the heading; undefined for any other row. */
export function titleOfRow(cells: readonly string[]): string | undefined {
  const [number, title, ...more] = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const isHeading = more.length === 0 && /^[（(]?[一二三四五六七八九十]{1,3}[）)、]?$/.test(number ?? '');
  return isHeading && title !== undefined && title.length <= LONGEST_TITLE ? title : undefined;
}
