/** What is in one of two lists only, compared by identity; holes count for nothing. Quick where most stands at its place. */
export function changesOf<T extends object>(
  before: readonly (T | undefined)[],
  after: readonly (T | undefined)[],
): { readonly gone: readonly T[]; readonly come: readonly T[] } {
  const [gone, come] = before.length === after.length ? apartIn(before, after) : betweenEnds(before, after);
  if (gone.length === 0 || come.length === 0 || (gone.length === 1 && come.length === 1)) return { gone, come };
  const were = new Set(gone);
  const are = new Set(come);
  return { gone: gone.filter((one) => !are.has(one)), come: come.filter((one) => !were.has(one)) };
}

type Lists<T> = readonly [readonly T[], readonly T[]];

const isThere = <T>(one: T | undefined): one is T => one !== undefined;

/** Where two lists of one length are not the same. */
function apartIn<T>(before: readonly (T | undefined)[], after: readonly (T | undefined)[]): Lists<T> {
  const gone: T[] = [];
  const come: T[] = [];
  for (let at = 0; at < before.length; at += 1) {
    const was = before[at];
    const is = after[at];
    if (was === is) continue;
    if (was !== undefined) gone.push(was);
    if (is !== undefined) come.push(is);
  }
  return [gone, come];
}

/** What stands between a beginning and an end that are the same. */
function betweenEnds<T>(before: readonly (T | undefined)[], after: readonly (T | undefined)[]): Lists<T> {
  let head = 0;
  const shorter = Math.min(before.length, after.length);
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  return [
    before.slice(head, before.length - tail).filter(isThere),
    after.slice(head, after.length - tail).filter(isThere),
  ];
}
