import { Writable } from 'node:stream';

/** How a header begins, and no header is longer. */
const NAME = 'Content-Length: ';
const LONGEST = 256;

/**
 * Passes messages on in one piece each. The library writes the header and the body one after the other, and each write
 * wakes the client: for a short answer that takes longer than making it.
 */
export function createOneWrite(out: Writable): Writable {
  let header: Buffer | undefined;
  const joined = new Writable({
    write(chunk: Buffer, _encoding, done) {
      if (header === undefined && chunk.length < LONGEST && chunk.toString('latin1', 0, NAME.length) === NAME) {
        header = chunk;
        done();
        return;
      }
      out.cork();
      if (header !== undefined) out.write(header);
      header = undefined;
      out.write(chunk, done);
      out.uncork();
    },
    final(done) {
      if (header === undefined) done();
      else out.write(header, done);
    },
  });
  out.once('error', (error) => joined.destroy(error));
  return joined;
}
