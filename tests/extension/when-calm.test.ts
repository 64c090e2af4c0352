import type { CancellationToken, TextDocument } from 'vscode';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { whenCalm } from '../../extension/src/client/when-calm.js';

const documentOf = (lineCount: number, version: number): TextDocument => ({ lineCount, version }) as TextDocument;

/** A token that can be withdrawn. */
function tokenOf(): { readonly token: CancellationToken; withdraw(): void } {
  const reported: (() => void)[] = [];
  const token = {
    isCancellationRequested: false,
    onCancellationRequested: (tell: () => void) => {
      reported.push(tell);
      return { dispose: () => undefined };
    },
  };
  return {
    token: token as unknown as CancellationToken,
    withdraw: () => {
      token.isCancellationRequested = true;
      reported.forEach((tell) => tell());
    },
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('questions about a whole plan', () => {
  test.each([
    [100, 7],
    [100_000, 1],
  ])('are asked at once of a short plan and of one just opened (%i lines, version %i)', async (lines, version) => {
    expect(await whenCalm(documentOf(lines, version), tokenOf().token, () => '答')).toBe('答');
  });

  test('wait for a pause in a long plan that is changed', async () => {
    const ask = vi.fn(() => '答');
    const answer = whenCalm(documentOf(100_000, 2), tokenOf().token, ask);
    await vi.advanceTimersByTimeAsync(900);
    expect(ask).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(200);
    expect(await answer).toBe('答');
  });

  test('are not asked any more when typing goes on', async () => {
    const ask = vi.fn(() => '答');
    const { token, withdraw } = tokenOf();
    const answer = whenCalm(documentOf(100_000, 2), token, ask);
    await vi.advanceTimersByTimeAsync(500);
    withdraw();
    expect(await answer).toBeUndefined();
    expect(ask).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });
});
