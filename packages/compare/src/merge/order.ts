/** An order of both sides, and the items that each of them put elsewhere. */
export interface MergedOrder {
  readonly order: readonly string[];
  readonly movedByBoth: readonly string[];
}

/**
 * Merges two orders that come of one. What only one side moved or added stands behind the item that it follows there;
 * behind the same item ours comes first.
 *
 * @param base the order that both come of; items that are not in it are new
 */
export function mergeOrder(base: readonly string[], ours: readonly string[], theirs: readonly string[]): MergedOrder {
  const movedByUs = movedIn(base, ours);
  const movedByThem = movedIn(base, theirs);
  const inTheirs = new Set(theirs);
  const order = ours.filter((item) => !(inTheirs.has(item) && movedByThem.has(item) && !movedByUs.has(item)));
  const placed = new Set(order);
  const known = new Set(theirs);
  let before: string | undefined;
  for (const item of theirs) {
    if (!placed.has(item)) {
      let at = before === undefined ? 0 : order.indexOf(before) + 1;
      // Behind what ours added in the same place.
      while (at < order.length && !known.has(order[at] ?? '')) at += 1;
      order.splice(at, 0, item);
      placed.add(item);
    }
    before = item;
  }
  return { order, movedByBoth: [...movedByUs].filter((item) => movedByThem.has(item)) };
}

/** As few items as can be, so that all others follow one another as before. */
function movedIn(base: readonly string[], now: readonly string[]): ReadonlySet<string> {
  const places = new Map(base.map((item, at) => [item, at]));
  const common = now.filter((item) => places.has(item));
  const kept = new Set(longestRise(common, (item) => places.get(item) ?? 0));
  return new Set(common.filter((item) => !kept.has(item)));
}

/** The longest run of items whose places rise, by patience sorting. */
function longestRise(items: readonly string[], placeOf: (item: string) => number): string[] {
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  const place = (at: number | undefined): number => placeOf(items[at ?? 0] ?? '');
  for (let at = 0; at < items.length; at += 1) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (place(ends[middle]) < place(at)) low = middle + 1;
      else high = middle;
    }
    before.push(low === 0 ? undefined : ends[low - 1]);
    ends[low] = at;
  }
  const rise: string[] = [];
  for (let at = ends[ends.length - 1]; at !== undefined; at = before[at]) rise.push(items[at] ?? '');
  return rise.reverse();
}
