/** So many files are on their way at once: in a browser each may take a journey over the network. */
const AT_ONCE = 8;

/**
 * Reads files one after another, each before it is asked for.
 *
 * @returns the text of a file by its index, of each once, from the first to the last
 */
export function readAhead<T>(
  uris: readonly string[],
  read: (uri: string) => Promise<T>,
): (index: number) => Promise<T> {
  const coming = new Map<number, Promise<T>>();
  let begun = 0;
  return (index) => {
    for (; begun < uris.length && begun < index + AT_ONCE; begun += 1) {
      const one = read(uris[begun] ?? '');
      // Of a work that is given up nobody waits for the rest.
      one.catch(() => undefined);
      coming.set(begun, one);
    }
    const found = coming.get(index) ?? read(uris[index] ?? '');
    coming.delete(index);
    return found;
  };
}
