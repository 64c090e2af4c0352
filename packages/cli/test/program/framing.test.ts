import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { createFraming } from '../../src/lsp/framing.js';

/** What comes out when bytes go in, in pieces of a size. */
async function through(bytes: string, size = bytes.length): Promise<string> {
  const framing = createFraming();
  const out: Buffer[] = [];
  framing.on('data', (chunk: Buffer) => out.push(chunk));
  const all = Buffer.from(bytes);
  for (let at = 0; at < all.length; at += size) framing.write(all.subarray(at, at + size));
  framing.end();
  await once(framing, 'end');
  return Buffer.concat(out).toString();
}

const framed = (body: string): string => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
const [ONE, TWO] = [framed('{"内容":"一\r\n\r\n"}'), framed('{"b":2}')];

describe('messages come through as they are', () => {
  test.each([1, 2, 3, 7, 1000])('in pieces of %d bytes', async (size) => {
    expect(await through(ONE + TWO + ONE, size)).toBe(ONE + TWO + ONE);
  });
});

describe('what is no message is dropped, and the next one comes through', () => {
  test.each([
    ['words', 'listening on stdio\n'],
    ['a header without a length', 'X: y\r\n\r\n'],
    ['a header that is none', 'garbage\r\n\r\n'],
    ['a length that is no number', 'Content-Length: abc\r\n\r\n'],
    ['a length below nothing', 'Content-Length: -5\r\n\r\n'],
    ['a body without a header', '{"a":1}\r\n\r\n'],
    ['a long noise', 'x'.repeat(100_000)],
  ])('%s', async (_, noise) => {
    for (const size of [1, 5, 1000]) expect(await through(ONE + noise + TWO, size), String(size)).toBe(ONE + TWO);
  });

  test('other headers are left out', async () => {
    expect(await through(`Content-Type: application/vscode-jsonrpc; charset=foo\r\n${TWO}`)).toBe(TWO);
    expect(await through('content-length:2\r\nContent-Type: x\r\n\r\n{}')).toBe('Content-Length: 2\r\n\r\n{}');
  });

  test('a length that is too great costs the next message, not those behind it', async () => {
    const out = await through(`Content-Length: 9\r\n\r\n{}${TWO}${ONE}${TWO}`, 4);
    expect(out.endsWith(ONE + TWO)).toBe(true);
  });
});
