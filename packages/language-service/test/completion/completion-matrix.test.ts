import { describe, expect, it } from 'vitest';
import { complete } from '../../src/features/completion/index.js';
import { openRow, readMatrix } from '../support/matrix.js';

const ROWS = readMatrix();

describe('what comes first at each marked place', () => {
  it('there are places in both dialects', () => {
    expect(new Set(ROWS.map(({ marked }) => marked)).size).toBeGreaterThanOrEqual(200);
    expect(ROWS.filter(({ marked }) => marked.startsWith('workplan')).length).toBeGreaterThan(50);
  });

  it.each(ROWS.map((row) => [row.title, row.written, row] as const))('%s: %s', (_, __, row) => {
    const { plan, offset } = openRow(row);
    const { items, isIncomplete } = complete(plan, offset);
    expect(isIncomplete).toBe(true);
    expect(items.slice(0, Math.max(row.expected.length, 1)).map(({ label }) => label)).toEqual(row.expected);
  });
});
