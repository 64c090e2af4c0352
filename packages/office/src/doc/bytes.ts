import { OfficeError } from '../office-error.js';

/** Little-endian numbers of a stream. A place outside makes the file a damaged one. */
export class Bytes {
  private readonly view: DataView;

  constructor(readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get length(): number {
    return this.bytes.length;
  }

  u8 = (at: number): number => this.number(at, 1, () => this.view.getUint8(at));
  u16 = (at: number): number => this.number(at, 2, () => this.view.getUint16(at, true));
  i16 = (at: number): number => this.number(at, 2, () => this.view.getInt16(at, true));
  u32 = (at: number): number => this.number(at, 4, () => this.view.getUint32(at, true));
  i32 = (at: number): number => this.number(at, 4, () => this.view.getInt32(at, true));

  private number(at: number, size: number, read: () => number): number {
    if (at < 0 || at + size > this.bytes.length) throw new OfficeError('damaged', `byte ${at}`);
    return read();
  }

  /** A part of it; a part outside makes the file a damaged one. */
  part(at: number, size: number): Bytes {
    if (at < 0 || size < 0 || at + size > this.bytes.length) throw new OfficeError('damaged', `byte ${at}`);
    return new Bytes(this.bytes.subarray(at, at + size));
  }
}
