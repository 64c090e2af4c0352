import type { TakenOver } from '@workplan/exchange';
import { EXCHANGE_NAMES } from '../texts/exchange-names.js';
import type { Reader } from '../texts/reader.js';
import { lineHead } from '../text/line-window.js';
import { lines } from '../text/visible.js';

/** What was read from a format of others, and what was left out of it. */
export function takenReport({ kind, left }: TakenOver, { say, width }: Reader): string {
  const parts = [
    say('import-taken', { form: EXCHANGE_NAMES[kind] }),
    say(left.length === 0 ? 'import-taken-all' : 'import-left'),
    ...left.map(({ element, count, words }) => {
      const line = say('import-left-line', { element, count: String(count), words });
      return `  ${lineHead(line, width - 2)}`;
    }),
  ];
  return `${lines(parts.join('\n'))}\n`;
}
