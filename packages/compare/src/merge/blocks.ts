/** Whole lines of a file as they stand there, without their breaks. */
export interface Lines {
  readonly lines: readonly string[];
  /** The column, from 0, that the first line is indented to. */
  readonly column: number;
}

/** A plan file as a tree of whole lines: each line belongs to exactly one node, so printing the tree gives the file. */
export interface FileBlocks {
  readonly map: MapBlock;
  /** What stands below the last entry. */
  readonly tail: Lines;
}

export interface MapBlock {
  readonly kind: 'map';
  readonly column: number;
  readonly entries: readonly EntryBlock[];
}

/** A key with its value. */
export interface EntryBlock {
  readonly key: string;
  /** Comments and empty lines above it. */
  readonly lead: Lines;
  /** The line of the key; all lines where the value is no list of maps and no map. The mark `-` of an item is left out. */
  readonly head: Lines;
  readonly body: MapBlock | ListBlock | undefined;
}

/** A list whose items stand on lines of their own. */
export interface ListBlock {
  readonly kind: 'list';
  readonly column: number;
  readonly items: readonly ItemBlock[];
}

export interface ItemBlock {
  readonly lead: Lines;
  /** The spaces behind the mark `-`. */
  readonly gap: string;
  /** Undefined for an item in another layout, which is taken as a whole. */
  readonly map: MapBlock | undefined;
  /** The item with the mark, `lead` left out. */
  readonly own: Lines;
}

export const NO_LINES: Lines = { lines: [], column: 0 };

/** The same lines, indented to another column. Empty lines stay as they are. */
export function shifted({ lines, column }: Lines, to: number): readonly string[] {
  const by = to - column;
  if (by === 0) return lines;
  return lines.map((line) => {
    if (line.trim() === '') return line;
    return by > 0 ? ' '.repeat(by) + line : line.slice(Math.min(-by, /^ */.exec(line)?.[0].length ?? 0));
  });
}

/** The words of lines, whatever their indentation. */
export const plainOf = (lines: Lines): string =>
  shifted(lines, 0)
    .map((line) => (line.trim() === '' ? '' : line))
    .join('\n');

export const isSameLines = (a: Lines, b: Lines): boolean =>
  a.lines.length === b.lines.length && plainOf(a) === plainOf(b);
