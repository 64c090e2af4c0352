/** What no name of a file may hold on Windows, macOS or Linux, and what nobody sees. */
const FORBIDDEN = /[\\/:*?"<>|\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
/** Names that Windows keeps for devices. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
const LONGEST = 60;

/** A name of a file for each body, each once. Bodies come from a plan, so nothing of them leads to another folder. */
export function fileNames(bodies: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const body of bodies) {
    const plain = body
      .replace(FORBIDDEN, '_')
      .replace(/^[.\s]+|(?<![.\s])[.\s]+$/g, '')
      .slice(0, LONGEST);
    const base = plain === '' || DEVICES.test(plain) ? `_${plain}` : plain;
    let name = base;
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${base}-${count}`;
    taken.add(name.toLowerCase());
    names.set(body, name);
  }
  return names;
}
