/** Numbers, and keys of lists: of a list from which both sides took the last items nothing is left. */
const NUMBER = /^(?:(?:序号|number)\s*:|(?:任务|tasks|章节|sections|附件|attachments)\s*:\s*$)/;

/** Lines without indentation, list marks and numbers, with how often each occurs. */
function countsOf(lines: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const words = line.trim().replace(/^(?:- +)+/, '');
    if (words !== '' && !NUMBER.test(words)) counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return counts;
}

/**
 * Lines of either side that a merge lost: neither in the result, nor taken out by the other side. Numbers of tasks do not
 * count, since they follow from the order.
 */
export function lostLines(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
  merged: readonly string[],
): string[] {
  const [before, we, they, result] = [base, ours, theirs, merged].map(countsOf);
  const count = (counts: ReadonlyMap<string, number> | undefined, line: string): number => counts?.get(line) ?? 0;
  return [...new Set([...(we?.keys() ?? []), ...(they?.keys() ?? [])])].filter((line) => {
    const takenOut = (other: typeof we): number => Math.max(0, count(before, line) - count(other, line));
    const wanted = Math.max(count(we, line) - takenOut(they), count(they, line) - takenOut(we));
    return count(result, line) < wanted;
  });
}
