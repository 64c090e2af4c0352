/** SHA-256 of bytes, hexadecimal. The module is loaded by the calls that hash: it takes longer than the rest of the program's start. */
export const sha256Of = (bytes: Uint8Array): string =>
  process.getBuiltinModule('node:crypto').createHash('sha256').update(bytes).digest('hex');
