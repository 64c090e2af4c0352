/** What a row of a table or a task shows of who it is. */
export interface RowIdentity {
  /** The key in its hidden cell; empty when it has none. */
  readonly key: string;
  /** Its number, as `canonical` gives it. */
  readonly number: string;
  /** Its title and text, as `canonical` gives them. */
  readonly words: string;
}

/** Which rows of a table belong to which of the things that it was made of; both as places in their lists. */
export interface Match {
  /** A row for each thing that has one. */
  readonly rows: ReadonlyMap<number, number>;
  /** Rows that repeat a row, with the thing that both are. */
  readonly copies: readonly { readonly row: number; readonly of: number }[];
  /** Rows that may be a thing, without being so for certain. */
  readonly doubtful: readonly { readonly row: number; readonly maybe: number }[];
  /** Rows that are none of the things. */
  readonly strange: readonly number[];
}

type KeyOf = (identity: RowIdentity) => string | undefined;

const all = (...words: readonly string[]): string | undefined =>
  words.some((word) => word === '') ? undefined : words.join('\u0000');

/**
 * Ways to tell which thing a row is, the surest first. What a row says goes before its key: a person who sorts only
 * the columns that can be seen moves the keys to other rows.
 */
const CERTAIN: readonly KeyOf[] = [
  ({ key, number, words }) => all(key, number, words),
  ({ number, words }) => all(number, words),
  ({ key, words }) => all(key, words),
  ({ key, number }) => all(key, number),
  ({ words }) => all(words),
];
const DOUBTFUL: readonly KeyOf[] = [({ key }) => all(key), ({ number }) => all(number)];

/**
 * Finds the row of each thing: by key, number and words together, then by what is left of them. A way counts only where
 * it leads from one row to one thing; where several rows are the same thing, the first is it and the others are copies.
 */
export function matchRows(things: readonly RowIdentity[], rows: readonly RowIdentity[]): Match {
  const matched = new Map<number, number>();
  const copies: { row: number; of: number }[] = [];
  const left = new Set(rows.keys());
  for (const keyOf of CERTAIN) {
    const byKey = placesBy(things, keyOf, (index) => !matched.has(index));
    for (const [key, found] of placesBy(rows, keyOf, (index) => left.has(index))) {
      const [thing, other] = byKey.get(key) ?? [];
      const [first, ...more] = found;
      if (thing === undefined || other !== undefined || first === undefined) continue;
      matched.set(thing, first);
      for (const row of found) left.delete(row);
      copies.push(...more.map((row) => ({ row, of: thing })));
    }
  }
  const doubtful = doubtfulRows(things, rows, matched, left, copies);
  return { rows: matched, copies, doubtful, strange: [...left] };
}

/** Looks at the rows that are left: the key of a thing that has its row makes a copy, anything else is doubtful. */
function doubtfulRows(
  things: readonly RowIdentity[],
  rows: readonly RowIdentity[],
  matched: ReadonlyMap<number, number>,
  left: Set<number>,
  copies: { row: number; of: number }[],
): { row: number; maybe: number }[] {
  const found: { row: number; maybe: number }[] = [];
  const byKey = placesBy(
    things,
    ({ key }) => all(key),
    () => true,
  );
  const open = DOUBTFUL.map((keyOf) => ({ keyOf, places: placesBy(things, keyOf, (index) => !matched.has(index)) }));
  for (const row of Array.from(left)) {
    const identity = rows[row];
    if (identity === undefined) continue;
    const [owner] = (identity.key === '' ? undefined : byKey.get(identity.key)) ?? [];
    if (owner !== undefined && matched.has(owner)) copies.push({ row, of: owner });
    else {
      const maybe = open
        .map(({ keyOf, places }) => places.get(keyOf(identity) ?? '')?.[0])
        .find((one) => one !== undefined);
      if (maybe === undefined) continue;
      found.push({ row, maybe });
    }
    left.delete(row);
  }
  return found;
}

function placesBy(
  identities: readonly RowIdentity[],
  keyOf: KeyOf,
  counts: (index: number) => boolean,
): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [index, identity] of identities.entries()) {
    const key = counts(index) ? keyOf(identity) : undefined;
    if (key === undefined) continue;
    const list = places.get(key) ?? [];
    places.set(key, list);
    list.push(index);
  }
  return places;
}
