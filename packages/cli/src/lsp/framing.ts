import { Transform } from 'node:stream';

/** What ends the header of a message, and what a header is searched for. */
const HEADER_END = Buffer.from('\r\n\r\n');
const LENGTH = /content-length:[ \t]*(\d{1,10})[ \t]*(?:\r\n[^\r\n]*)*$/i;
/** A header is no longer; of more bytes without an end only the last may still begin one. */
const LONGEST_HEADER = 8192;
const LONGEST_NAME = 64;
/** No program here can hold a longer message, and one that is announced in error would swallow all behind it. */
const LONGEST_BODY = 2 ** 30;

/**
 * Lets messages through as they come and drops bytes that are none: a header without a length, words that a script
 * has printed. The reader behind it would wait for ever for a message that such bytes seem to announce.
 */
export function createFraming(): Transform {
  let pending: Buffer = Buffer.alloc(0);
  /** Bytes of the body that are still to come. */
  let left = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      let rest = chunk;
      while (rest.length > 0) {
        if (left > 0) {
          const part = rest.subarray(0, left);
          this.push(part);
          left -= part.length;
          rest = rest.subarray(part.length);
          continue;
        }
        pending = pending.length === 0 ? rest : Buffer.concat([pending, rest]);
        const end = pending.indexOf(HEADER_END);
        if (end === -1) {
          if (pending.length > LONGEST_HEADER) pending = pending.subarray(-LONGEST_NAME);
          break;
        }
        const length = lengthIn(pending.subarray(Math.max(0, end - LONGEST_HEADER), end));
        rest = pending.subarray(end + HEADER_END.length);
        pending = Buffer.alloc(0);
        if (length === undefined) continue;
        // The length alone: what else a header may say, as of another encoding, the protocol does not know.
        this.push(Buffer.from(`Content-Length: ${length}\r\n\r\n`));
        left = length;
      }
      done();
    },
  });
}

function lengthIn(header: Buffer): number | undefined {
  const match = LENGTH.exec(header.toString('latin1'));
  const length = match === null ? Infinity : Number(match[1]);
  return length > LONGEST_BODY ? undefined : length;
}
