import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { createOneWrite } from '../../src/lsp/one-write.js';

/** A stream that notes what reaches it at once. */
function noted(): { readonly out: Writable; readonly calls: string[] } {
  const calls: string[] = [];
  const out = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      calls.push(chunk.toString());
      done();
    },
    writev: (chunks, done) => {
      calls.push(Buffer.concat(chunks.map(({ chunk }) => chunk as Buffer)).toString());
      done();
    },
  });
  return { out, calls };
}

const written = (stream: Writable, text: string): Promise<void> =>
  new Promise((resolve, reject) => stream.write(text, (error) => (error ? reject(error) : resolve())));

test('header and body reach the client in one piece, whatever the body begins with', async () => {
  const { out, calls } = noted();
  const stream = createOneWrite(out);
  for (const body of ['{"a":1}', 'Content-Length: 1\r\n\r\n', '']) {
    await written(stream, `Content-Length: ${body.length}\r\n\r\n`);
    await written(stream, body);
  }
  expect(calls).toEqual([
    'Content-Length: 7\r\n\r\n{"a":1}',
    'Content-Length: 21\r\n\r\nContent-Length: 1\r\n\r\n',
    'Content-Length: 0\r\n\r\n',
  ]);
});

test('what stands alone is passed on', async () => {
  const { out, calls } = noted();
  const stream = createOneWrite(out);
  await written(stream, 'words');
  await written(stream, 'Content-Length: 2\r\n\r\n');
  await new Promise<void>((resolve) => stream.end(resolve));
  expect(calls).toEqual(['words', 'Content-Length: 2\r\n\r\n']);
});

test('a pipe that breaks ends the stream with its error', async () => {
  const out = new Writable({ write: (_chunk, _encoding, done) => done(new Error('broken pipe')) });
  const stream = createOneWrite(out);
  const failed = new Promise((resolve) => stream.once('error', resolve));
  stream.write('words');
  expect(String(await failed)).toContain('broken pipe');
});
