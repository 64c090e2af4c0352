import { describe, expect, it } from 'vitest';
import { withLines } from '@workplan/language-service';
import { chooseEncoding, positionUnits } from '../src/shell/positions.js';
import { createPositionEncoding } from '../src/shell/position-encoding.js';
import { recodeTokens } from '../src/shell/token-units.js';

/** Numbers that are the same in every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 0x1_0000_0000;
  };
}

const PIECES = ['a', ': ', '工', '信', '，', '𠮷', '😀', 'é', '〔', '\u0301', '\t', '\n', '\r\n', '\r', '办公厅', '👩‍👩‍👧'];

const UNITS = {
  'utf-8': (text: string) => Buffer.byteLength(text),
  'utf-32': (text: string) => [...text].length,
} as const;

describe.each(Object.keys(UNITS) as (keyof typeof UNITS)[])('positions in %s', (encoding) => {
  const units = positionUnits(encoding);
  const length = UNITS[encoding];

  it('are those of the characters before them, there and back, in any text', () => {
    const next = random(7);
    let seen = 0;
    for (let run = 0; run < 300; run += 1) {
      const text = Array.from({ length: 40 }, () => PIECES[Math.floor(next() * PIECES.length)] ?? '').join('');
      const read = withLines(text);
      text.split(/\r\n|\r|\n/).forEach((line, number) => {
        let at = 0;
        for (const character of `${line}\0`) {
          const ours = { line: number, character: at };
          const theirs = { line: number, character: length(line.slice(0, at)) };
          expect(units?.write(read, ours)).toEqual(theirs);
          expect(units?.read(read, theirs)).toEqual(ours);
          at += character.length;
          seen += 1;
        }
      });
    }
    expect(seen).toBeGreaterThan(5000);
  });

  it('within a character mean its beginning, behind a line its end', () => {
    const text = withLines('工𠮷\n办');
    expect(units?.write(text, { line: 0, character: 2 })).toEqual({ line: 0, character: length('工') });
    expect(units?.read(text, { line: 0, character: 99 })).toEqual({ line: 0, character: 3 });
    expect(units?.read(text, { line: 7, character: 3 })).toEqual({ line: 7, character: 0 });
  });
});

it('a byte within a character means its beginning', () => {
  const text = withLines('工𠮷办');
  expect(
    [0, 1, 2, 3, 4, 5, 6, 7, 10].map(
      (character) => positionUnits('utf-8')?.read(text, { line: 0, character }).character,
    ),
  ).toEqual([0, 0, 0, 1, 1, 1, 1, 3, 4]);
});

it('the first encoding that is known is taken', () => {
  expect(
    [undefined, [], ['utf-7'], ['utf-8', 'utf-16'], ['utf-7', 'utf-32', 'utf-8'], ['utf-16', 'utf-8']].map(
      chooseEncoding,
    ),
  ).toEqual(['utf-16', 'utf-16', 'utf-16', 'utf-8', 'utf-32', 'utf-16']);
});

describe('the boundary', () => {
  const texts: Readonly<Record<string, string>> = { 'a:/plan': '工作\n方案', 'a:/source': '𠮷野\n家' };
  const encoding = createPositionEncoding((uri) => (texts[uri] === undefined ? undefined : withLines(texts[uri])));
  encoding.choose('utf-8');
  const at = (line: number, character: number) => ({ line, character });

  it('converts every position in the document that it belongs to', () => {
    expect(encoding.incoming({ textDocument: { uri: 'a:/plan' }, position: at(0, 3), positions: [at(1, 6)] })).toEqual({
      textDocument: { uri: 'a:/plan' },
      position: at(0, 1),
      positions: [at(1, 2)],
    });
    expect(
      encoding.outgoing(
        [
          {
            range: { start: at(0, 1), end: at(0, 2) },
            location: { uri: 'a:/source', range: { start: at(0, 2), end: at(1, 1) } },
          },
        ],
        'a:/plan',
      ),
    ).toEqual([
      {
        range: { start: at(0, 3), end: at(0, 6) },
        location: { uri: 'a:/source', range: { start: at(0, 4), end: at(1, 3) } },
      },
    ]);
    expect(
      encoding.outgoing(
        {
          originSelectionRange: at(0, 1),
          targetUri: 'a:/source',
          targetRange: at(0, 2),
          targetSelectionRange: at(0, 3),
        },
        'a:/plan',
      ),
    ).toEqual({
      originSelectionRange: at(0, 3),
      targetUri: 'a:/source',
      targetRange: at(0, 4),
      targetSelectionRange: at(0, 7),
    });
    expect(
      encoding.outgoing(
        { uri: 'a:/source', pairs: [{ plan: at(0, 1), source: at(0, 2) }], uncovered: [at(1, 1)] },
        'a:/plan',
      ),
    ).toEqual({ uri: 'a:/source', pairs: [{ plan: at(0, 3), source: at(0, 4) }], uncovered: [at(1, 3)] });
    expect(
      encoding.outgoing(
        {
          changes: { 'a:/source': [at(0, 2)] },
          documentChanges: [{ textDocument: { uri: 'a:/source' }, edits: [at(0, 2)] }],
        },
        'a:/plan',
      ),
    ).toEqual({
      changes: { 'a:/source': [at(0, 4)] },
      documentChanges: [{ textDocument: { uri: 'a:/source' }, edits: [at(0, 4)] }],
    });
  });

  it('leaves what it cannot know, and what comes back as it went', () => {
    expect(encoding.outgoing({ uri: 'a:/nowhere', range: at(0, 1) }, 'a:/plan')).toEqual({
      uri: 'a:/nowhere',
      range: at(0, 1),
    });
    expect(encoding.outgoing([{ data: { position: at(0, 1) } }], 'a:/plan')).toEqual([
      { data: { position: at(0, 1) } },
    ]);
    expect(encoding.outgoing(null, 'a:/plan')).toBeNull();
  });

  it('touches nothing while both count alike', () => {
    const same = createPositionEncoding(() => withLines('工'));
    const value = { position: at(0, 1) };
    expect(same.outgoing(value, 'a:/plan')).toBe(value);
    expect(same.incoming(value)).toBe(value);
  });
});

it('tokens keep their places', () => {
  const text = withLines('工𠮷办\n好人');
  const units = positionUnits('utf-8');
  // 工, 办 and 人.
  expect(
    recodeTokens([0, 0, 1, 1, 0, 0, 3, 1, 2, 0, 1, 1, 1, 3, 0], (position) => units?.write(text, position) ?? position),
  ).toEqual([0, 0, 3, 1, 0, 0, 7, 3, 2, 0, 1, 3, 3, 3, 0]);
});
