/** Work on many files that its caller may give up and watch. */
export interface Work {
  /** Looked at between files. */
  readonly signal: AbortSignal;
  /** How far it is: files done, of how many. */
  report(done: number, of: number): void;
}

/** So long, in milliseconds, other messages wait at most, besides the time that one file takes. */
const LONGEST_TURN = 8;

/** Lets other messages in when it is their turn, among them the one that gives this work up; then it throws. */
export function turns({ signal }: Work): () => Promise<void> {
  let began = performance.now();
  return async () => {
    if (performance.now() - began > LONGEST_TURN) {
      await new Promise<void>((resolve) => {
        setTimeout(resolve, 0);
      });
      began = performance.now();
    }
    signal.throwIfAborted();
  };
}
