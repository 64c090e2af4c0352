/** So many files are on their way at first: in a browser each may take a journey over the network. */
const FIRST = 8;
/** So many at most. */
const MOST = 64;
/** So many are asked for at once, and go in one message. */
const PORTION = 16;
/** So many characters may be on their way, by the length of what was read so far. */
const AHEAD = 2_000_000;

/**
 * Reads files one after another, each before it is asked for. Short ones are asked for in portions, each in one
 * message where messages are what takes time.
 *
 * @returns the text of a file by its index, of each once, from the first to the last
 */
export function readAhead(
  uris: readonly string[],
  read: (uri: string) => Promise<string | undefined>,
): (index: number) => Promise<string | undefined> {
  const coming = new Map<number, Promise<string | undefined>>();
  let begun = 0;
  let files = 0;
  let characters = 0;
  const start = (uri: string): Promise<string | undefined> => {
    const one = read(uri).then((text) => {
      files += 1;
      characters += text?.length ?? 0;
      return text;
    });
    // Of a work that is given up nobody waits for the rest.
    one.catch(() => undefined);
    return one;
  };
  const together = (): number =>
    files === 0 ? FIRST : Math.min(MOST, Math.max(FIRST, Math.floor((AHEAD * files) / Math.max(characters, 1))));
  return (index) => {
    const most = together();
    // Long ones, one at a time.
    if (begun - index <= most - Math.min(PORTION, most - FIRST))
      for (; begun < uris.length && begun < index + most; begun += 1) coming.set(begun, start(uris[begun] ?? ''));
    const found = coming.get(index) ?? start(uris[index] ?? '');
    coming.delete(index);
    return found;
  };
}
