/**
 * What tells addresses of files apart: clients escape more or fewer characters than we do (`%3A`, `%E5%B7%A5` or
 * the characters themselves) and write drives in capitals or not.
 */
export function addressKey(uri: string): string {
  let plain = uri;
  try {
    plain = decodeURIComponent(uri);
  } catch {
    // Not an escaped address: it is compared as it stands.
  }
  return plain.replace(/^file:\/\/\/[A-Za-z]:/, (drive) => drive.toLowerCase());
}
