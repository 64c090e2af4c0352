import type { CancellationToken, TextDocument } from 'vscode';

/** Lines from which a plan counts as long. */
const LONG = 10_000;
/** The pause in typing after which a long plan is looked at as a whole. */
const CALM_MS = 1000;

/**
 * Asks about a whole plan. About a long one that was changed it is asked once typing has paused: thousands of places on
 * their way to the editor would hold up the keystrokes behind them. The editor withdraws its request when one comes.
 */
export async function whenCalm<T>(
  { lineCount, version }: TextDocument,
  token: CancellationToken,
  ask: () => T | PromiseLike<T>,
): Promise<T | undefined> {
  if (lineCount > LONG && version > 1) {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, CALM_MS);
      token.onCancellationRequested(() => {
        clearTimeout(timer);
        resolve();
      });
    });
    if (token.isCancellationRequested) return undefined;
  }
  return ask();
}
