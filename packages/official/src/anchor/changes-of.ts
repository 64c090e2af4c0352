/** What is in one of two lists only, compared by identity. Quick where the lists begin and end alike. */
export function changesOf<T>(
  before: readonly T[],
  after: readonly T[],
): { readonly gone: readonly T[]; readonly come: readonly T[] } {
  let head = 0;
  const shorter = Math.min(before.length, after.length);
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  const gone = before.slice(head, before.length - tail);
  const come = after.slice(head, after.length - tail);
  if (gone.length === 0 || come.length === 0 || (gone.length === 1 && come.length === 1)) return { gone, come };
  const were = new Set(gone);
  const are = new Set(come);
  return { gone: gone.filter((one) => !are.has(one)), come: come.filter((one) => !were.has(one)) };
}
