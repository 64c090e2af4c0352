import { Inflate } from 'fflate';

/** Packed bytes that are inflated in one go: limits are looked at in between. */
const STEP = 16 * 1024;

/** What came of packed bytes: all of them, or those before the fault that ended them. */
export interface Inflated {
  readonly bytes: Uint8Array;
  readonly isWhole: boolean;
}

/** Inflates raw deflated bytes (RFC 1951); `tooLarge` is thrown as soon as they hold more than `most`. */
export function inflate(packed: Uint8Array, most: number, tooLarge: () => Error): Inflated {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let isWhole = false;
  const stream = new Inflate((chunk, final) => {
    size += chunk.length;
    chunks.push(chunk);
    isWhole = final;
  });
  for (let at = 0; at < packed.length; at += STEP) {
    try {
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    } catch {
      return { bytes: joined(chunks, size), isWhole: false };
    }
    if (size > most) throw tooLarge();
  }
  return { bytes: joined(chunks, size), isWhole };
}

/** Chunks one behind the other; `size` is the sum of their bytes. */
export function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const [only] = chunks;
  if (chunks.length === 1 && only !== undefined) return only;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
