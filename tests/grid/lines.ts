/** How the lines of a text differ from those of another one, wherever they stand: indents, empty lines and `任务:` apart. */
export interface LineChanges {
  readonly gone: readonly string[];
  readonly come: readonly string[];
}

const linesOf = (text: string): string[] =>
  text.split(/\r?\n/).flatMap((line) => (/^\s*(?:任务:)?\s*$/.test(line) ? [] : line.trim()));

/** What is in one list and not in the other, each as often as that is so. */
function without(all: readonly string[], taken: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const one of taken) left.set(one, (left.get(one) ?? 0) + 1);
  return all.filter((one) => {
    const count = left.get(one) ?? 0;
    left.set(one, count - 1);
    return count <= 0;
  });
}

export function lineChanges(before: string, after: string): LineChanges {
  const [old, now] = [linesOf(before), linesOf(after)];
  return { gone: without(old, now), come: without(now, old) };
}
