import { vi } from 'vitest';

/** Waits until something holds, however slow the machine is: what has not come after minutes never comes. */
export const becomes = (check: () => void | Promise<void>): Promise<void> =>
  vi.waitFor(check, { timeout: 300_000, interval: 20 });
