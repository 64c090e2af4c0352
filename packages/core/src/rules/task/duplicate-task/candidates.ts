/** A stretch of text that more tasks share is a turn of phrase and says nothing about repetition. */
const RARE = 16;
/** So many rare stretches two tasks must share to be compared. */
const ENOUGH = 3;
/** The likeliest partners that are compared in full. */
const COMPARED = 4;

/** Counters for each shingle, so that few share one. */
const COUNTERS = 4;
const MOST_BUCKETS = 1 << 21;

/** For each set of shingles the earlier sets worth comparing: those that share rare shingles. */
export function* candidates(sets: readonly Uint32Array[]): Generator<{ readonly at: number; readonly earlier: readonly number[] }> {
  const { counts, mask } = countShingles(sets);
  const index = new Map<number, number[]>();
  for (const [at, set] of sets.entries()) {
    const shared = new Map<number, number>();
    for (const hash of set) {
      const count = counts[hash & mask] as number;
      if (count < 2 || count > RARE) continue;
      const holders = index.get(hash);
      if (holders === undefined) { index.set(hash, [at]); continue; }
      for (const holder of holders) shared.set(holder, (shared.get(holder) ?? 0) + 1);
      holders.push(at);
    }
    if (shared.size === 0) continue;
    const likely = [...shared].filter(([, count]) => count >= ENOUGH).sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, COMPARED);
    if (likely.length > 0) yield { at, earlier: likely.map(([earlier]) => earlier) };
  }
}

/** How often each shingle occurs, up to one more than counts as rare. Different shingles may share a counter. */
function countShingles(sets: readonly Uint32Array[]): { readonly counts: Uint8Array; readonly mask: number } {
  const total = sets.reduce((sum, set) => sum + set.length, 0);
  let buckets = 1024;
  while (buckets < total * COUNTERS && buckets < MOST_BUCKETS) buckets *= 2;
  const counts = new Uint8Array(buckets);
  const mask = buckets - 1;
  for (const set of sets) {
    for (const hash of set) {
      const count = counts[hash & mask] as number;
      if (count <= RARE) counts[hash & mask] = count + 1;
    }
  }
  return { counts, mask };
}
