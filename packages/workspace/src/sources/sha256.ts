/** SHA-256 of bytes, hexadecimal. */
export type Sha256 = (bytes: Uint8Array) => string | Promise<string>;

/** The part of the Web Crypto API that is used; every host of JavaScript has it. */
declare const crypto: { readonly subtle: { digest(name: 'SHA-256', bytes: Uint8Array): Promise<ArrayBuffer> } };

export const sha256Of: Sha256 = async (bytes) =>
  Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
