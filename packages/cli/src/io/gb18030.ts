/**
 * GB18030 for writing. The platform only decodes it, so the table is read off its decoder once,
 * when the first file in that encoding is to be written.
 */
export function encodeGb18030(text: string): Uint8Array {
  const table = (cached ??= readTable());
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) bytes.push(code);
    else bytes.push(...(table.get(character) ?? fourBytes(code >= 0x10000 ? ASTRAL + code - 0x10000 : QUESTION)));
  }
  return Uint8Array.from(bytes);
}

let cached: ReadonlyMap<string, readonly number[]> | undefined;

/** Place of U+10000 among the four-byte codes, and of the last four-byte code below it. */
const ASTRAL = 189_000;
const LAST_IN_PLANE = 39_419;
/** Lone surrogates have no code; U+FFFD stands in for them. */
const QUESTION = 39_417;

function readTable(): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder('gb18030');
  const table = new Map<string, readonly number[]>();
  const learn = (bytes: readonly number[]): void => {
    const character = decoder.decode(Uint8Array.from(bytes));
    if ([...character].length === 1 && character !== '\uFFFD' && !table.has(character)) table.set(character, bytes);
  };
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) if (trail !== 0x7f) learn([lead, trail]);
  }
  for (let place = 0; place <= LAST_IN_PLANE; place += 1) learn(fourBytes(place));
  return table;
}

function fourBytes(place: number): number[] {
  return [
    0x81 + Math.floor(place / 12_600),
    0x30 + (Math.floor(place / 1260) % 10),
    0x81 + (Math.floor(place / 10) % 126),
    0x30 + (place % 10),
  ];
}
