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
      await nextTurn();
      began = performance.now();
    }
    signal.throwIfAborted();
  };
}

/** Other messages go first. A timer would do as well, but in a browser it waits four milliseconds. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener(
      'message',
      () => {
        port1.close();
        resolve();
      },
      { once: true },
    );
    port1.start();
    port2.postMessage(undefined);
  });
}
