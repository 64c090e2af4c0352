import { importOfficialText, renderOfficialText, type Plan } from '@workplan/core';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sample } from '../support/sample.js';

const FOLDER = new URL('../fixtures/documents/', import.meta.url);
const TEXTS = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, FOLDER), 'utf8'));
const ROUNDS = sample(2, 6);
/** A text of which the changes left no numbered line and no row is no plan. */
const HOLDS_ITEMS = /(?:^|\n)[ \u3000*]*(?:[（(]?[一二三四五六七八九十]+[、）)]|\d+[.．、])|\t/;

/** Numbers from 0 to 1 that are the same on every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_103_515_245 + 12_345) & 0x7fffffff) / 0x7fffffff;
}

/** A document with lines lost, doubled, moved, broken in two, or taken from another. */
function disturbed(text: string, random: () => number): string {
  const pick = (count: number): number => Math.floor(random() * count);
  const lines = text.split('\n');
  const other = (TEXTS[pick(TEXTS.length)] as string).split('\n');
  for (let change = 1 + pick(4); change > 0; change -= 1) {
    const at = pick(lines.length);
    const line = lines[at] ?? '';
    const cut = pick(line.length + 1);
    const CHANGES = [
      () => lines.splice(at, 1),
      () => lines.splice(at, 0, lines[pick(lines.length)] ?? ''),
      () => lines.splice(at, 0, other[pick(other.length)] ?? ''),
      () => lines.splice(pick(lines.length), 0, ...lines.splice(at, 1)),
      () => lines.splice(at, 0, ''),
      () => lines.splice(at, 1, line.slice(0, cut), line.slice(cut)),
    ];
    CHANGES[pick(CHANGES.length)]?.();
  }
  return lines.join('\n');
}

test('documents with lines out of place come back character for character, and most are still read as plans', () => {
  const random = randomFrom(20160218);
  let understood = 0;
  let all = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const text of TEXTS) {
      const broken = disturbed(text, random);
      const imported = importOfficialText(broken, { file: '原文.txt' });
      expect(imported.document.shapeErrors, broken).toEqual([]);
      expect(renderOfficialText(imported.document.plan as Plan)).toBe(broken);
      if (!HOLDS_ITEMS.test(broken)) continue;
      all += 1;
      if (imported.understood) understood += 1;
    }
  }
  expect(understood / all).toBeGreaterThan(0.97);
});
