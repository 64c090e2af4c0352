import {
  coverage,
  importOfficialText,
  lint,
  openSource,
  parsePlan,
  renderOfficialText,
  type Plan,
} from '@workplan/core';
import { readPage } from '@workplan/core/html';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { againstOwnSource } from './own-source.js';
import { reported } from './expected.js';

const FOLDER = new URL('../fixtures/documents/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8');
const DOCUMENTS = readdirSync(FOLDER).filter((name) => /\.(?:txt|html)$/.test(name));

/** A document beside what it says (`.expected`): a new pair of files is a new test. */
describe.each(DOCUMENTS)('%s', (name) => {
  const text = name.endsWith('.html') ? readPage(read(name)).text : read(name);
  const imported = importOfficialText(text, { file: '原文.txt' });

  test('says what was established by reading it', async () => {
    await expect(reported(imported)).toMatchFileSnapshot(
      new URL(`${name.replace(/\.\w+$/, '')}.expected`, FOLDER).pathname,
    );
  });

  test('comes back character for character, in both dialects and with every kind of line break', () => {
    for (const lineBreak of ['\n', '\r\n', '\r']) {
      for (const dialect of ['zh', 'en'] as const) {
        const other = text.replaceAll('\n', lineBreak);
        const { document } = importOfficialText(other, { file: '原文.txt', dialect });
        expect(document.shapeErrors).toEqual([]);
        expect(renderOfficialText(document.plan as Plan)).toBe(other);
      }
    }
  });

  test('agrees with its source in every word, and covers it', () => {
    const document = parsePlan(imported.yaml);
    expect(coverage(document, text).uncovered).toEqual([]);
    const findings = lint(document, { source: openSource({ text }) }).filter(({ rule }) => rule.startsWith('source-'));
    expect(findings).toEqual([]);
    expect(againstOwnSource(imported, text)).toEqual([]);
  });
});
