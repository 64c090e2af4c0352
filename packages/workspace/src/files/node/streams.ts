/** Names of what the process has open already; the first three have names of their own. */
const DESCRIPTOR = /^(?:\/dev|\/proc\/(?:self|thread-self))\/fd\/(\d{1,9})$/;
const STANDARD: Readonly<Record<string, number>> = { '/dev/stdin': 0, '/dev/stdout': 1, '/dev/stderr': 2 };

/** The number of what a path names among the things that the process has open; undefined for any other path. */
export function descriptorOf(path: string): number | undefined {
  if (Object.hasOwn(STANDARD, path)) return STANDARD[path];
  const number = DESCRIPTOR.exec(path)?.[1];
  return number === undefined ? undefined : Number(number);
}

/** Such a name is a link of the system and of no repository. */
export const isDescriptor = (path: string): boolean => descriptorOf(path) !== undefined;
