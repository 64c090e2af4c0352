import { startGit } from './git.js';

/** Objects of a repository by their ids. */
export interface GitObjects {
  /** Bytes of an object. */
  sizeOf(id: string): Promise<number>;
  /** All bytes of an object, as git stores them. */
  read(id: string): Promise<Buffer>;
  /** Ends git. */
  close(): void;
}

/** Git gave no answer, or none that tells of the object. */
export class GitObjectError extends Error {}

/**
 * Reads many objects with one process of git for their sizes and one for their contents, each started when it is needed.
 *
 * @param silent milliseconds after which a git that gives no answer is stopped
 */
export function openObjects(cwd: string, silent = 30_000): GitObjects {
  const sizes = lazily(() => conversation(cwd, '--batch-check', silent));
  const contents = lazily(() => conversation(cwd, '--batch', silent));
  return {
    async sizeOf(id) {
      const answer = await sizes.get().ask(id, (come) => headOf(come)?.end);
      return headOf(answer)?.size ?? 0;
    },
    async read(id) {
      const answer = await contents.get().ask(id, (come) => {
        const head = headOf(come);
        // A line break follows the content.
        return head === undefined ? undefined : head.end + head.size + 1;
      });
      return answer.subarray(headOf(answer)?.end, -1);
    },
    close() {
      for (const git of [sizes, contents]) git.made()?.close();
    },
  };
}

/** `ID blob SIZE` and a line break; undefined when less than that has come. */
function headOf(answer: Buffer): { readonly size: number; readonly end: number } | undefined {
  const end = answer.indexOf(0x0a);
  if (end === -1) return undefined;
  const line = answer.subarray(0, end).toString('latin1');
  const [, size] = /^[\da-f]+ blob (\d+)$/.exec(line) ?? [];
  if (size === undefined) throw new GitObjectError(line);
  return { size: Number(size), end: end + 1 };
}

/** How many bytes the whole answer has, by what has come of it; undefined when that does not tell yet. */
type LengthOf = (come: Buffer) => number | undefined;

interface Conversation {
  /** Asks for an object; questions are answered one after another. */
  ask(id: string, lengthOf: LengthOf): Promise<Buffer>;
  close(): void;
}

type Git = ReturnType<typeof startGit>;

function conversation(cwd: string, how: string, silent: number): Conversation {
  const git = startGit(cwd, ['cat-file', how]);
  // That git has ended is noticed where an answer is waited for.
  git.stdin.on('error', () => undefined);
  git.on('error', () => undefined);
  let last: Promise<unknown> = Promise.resolve();
  return {
    ask(id, lengthOf) {
      const answer = last.then(() => askOne(git, id, lengthOf, silent));
      last = answer.catch(() => undefined);
      return answer;
    },
    close: () => void git.kill('SIGKILL'),
  };
}

const askOne = (git: Git, id: string, lengthOf: LengthOf, silent: number): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    let come = 0;
    let length: number | undefined;
    const settle = (how: () => void): void => {
      clearTimeout(timer);
      git.stdout.off('data', take);
      git.off('error', fail).off('close', gone);
      how();
    };
    const fail = (error: Error): void => settle(() => reject(new GitObjectError(error.message)));
    const gone = (): void => fail(new Error('git has ended'));
    const take = (piece: Buffer): void => {
      pieces.push(piece);
      come += piece.length;
      try {
        length ??= lengthOf(Buffer.concat(pieces));
      } catch (error) {
        return fail(error instanceof Error ? error : new Error(String(error)));
      }
      if (length !== undefined && come >= length) settle(() => resolve(Buffer.concat(pieces)));
    };
    const timer = setTimeout(() => {
      git.kill('SIGKILL');
      fail(new Error(`no answer for ${silent / 1000} s`));
    }, silent);
    git.stdout.on('data', take);
    git.on('error', fail).on('close', gone);
    if (git.exitCode !== null || git.signalCode !== null) gone();
    else git.stdin.write(`${id}\n`);
  });

/** Something that is made at the first need. */
function lazily<T>(make: () => T): { get(): T; made(): T | undefined } {
  let made: T | undefined;
  return { get: () => (made ??= make()), made: () => made };
}
