import {
  closeSync,
  constants,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type Stats,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';

/** Milliseconds after which a file is taken for one that nobody needs: of an older version, or of another Node. */
const OLD = 30 * 24 * 60 * 60 * 1000;

/** How the names of our files begin and end: in a folder that somebody chose there may be others. */
export const PREFIX = 'workplan-';
/** So many are kept, each of about a megabyte: one for each version, command, Node and set of flags. */
const MOST = 16;
const OURS = /^workplan-.+\.(?:code|tmp)$/;

/** Bytes of the sum at the end of a file: V8 looks at the head of what it is given, and would run into a damage further on. */
const SUM = 4;

/**
 * Compiled code of an earlier call, or undefined. Code is run as it is, so it must come from this user: a file that
 * belongs to somebody else, or that others may write to, is none. Nor is one that is not whole.
 */
export function readCode(folder: string, name: string): Buffer | undefined {
  let file: number | undefined;
  try {
    file = openSync(join(folder, name), constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    return isOwn(fstatSync(file)) ? wholeCode(readFileSync(file)) : undefined;
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** Keeps compiled code for later calls, in one step. Where that is not possible, they take a little longer: nothing is said. */
export function writeCode(folder: string, name: string, code: Uint8Array): void {
  const draft = join(folder, `${name}.${process.pid}.tmp`);
  try {
    if (isUnderAnotherUser(folder)) return;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (!isOwn(statSync(folder))) return;
    writeFileSync(draft, Buffer.concat([code, sumOf(code)]), { flag: 'wx', mode: 0o600 });
    renameSync(draft, join(folder, name));
    clear(folder);
  } catch {
    tryToRemove(draft);
  }
}

function wholeCode(bytes: Buffer): Buffer | undefined {
  const code = bytes.subarray(0, -SUM);
  return code.length > 0 && sumOf(code).equals(bytes.subarray(-SUM)) ? code : undefined;
}

function sumOf(code: Uint8Array): Buffer {
  const sum = Buffer.alloc(SUM);
  sum.writeUInt32LE(crc32(code));
  return sum;
}

function tryToRemove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // There is no such folder.
  }
}

/**
 * Whether root would make a folder within that of a user (`sudo` with the user's HOME): it would be root's, and the user
 * could never write there.
 */
function isUnderAnotherUser(folder: string): boolean {
  if (process.getuid?.() !== 0) return false;
  for (let at = folder; ; at = dirname(at)) {
    const found = statSync(at, { throwIfNoEntry: false });
    if (found !== undefined || at === dirname(at)) return found !== undefined && found.uid !== 0;
  }
}

/** Systems without numbers for users keep the folders of users apart themselves. */
const isOwn = ({ uid, mode }: Stats): boolean =>
  process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);

/** Removes files that are old, and the oldest of too many. */
function clear(folder: string): void {
  const before = Date.now() - OLD;
  const files = readdirSync(folder)
    .filter((name) => OURS.test(name))
    .map((name) => ({ path: join(folder, name), written: statSync(join(folder, name)).mtimeMs }));
  files.sort((a, b) => b.written - a.written);
  for (const [at, { path, written }] of files.entries())
    if (at >= MOST || written < before) rmSync(path, { force: true });
}
