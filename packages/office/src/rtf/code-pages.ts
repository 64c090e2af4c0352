/** Encodings by code page (`\ansicpg`, `\cpg`); others are read as Western ones. */
const BY_PAGE: Readonly<Record<number, string>> = {
  936: 'gb18030',
  54936: 'gb18030',
  950: 'big5',
  932: 'shift_jis',
  949: 'euc-kr',
  1250: 'windows-1250',
  1251: 'windows-1251',
  1253: 'windows-1253',
  65001: 'utf-8',
};

/** Encodings by the character set of a font (`\fcharset`). */
const BY_CHARSET: Readonly<Record<number, string>> = {
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gb18030',
  136: 'big5',
  161: 'windows-1253',
  204: 'windows-1251',
  238: 'windows-1250',
};

const WESTERN = 'windows-1252';

export const encodingOfPage = (page: number): string => BY_PAGE[page] ?? WESTERN;
export const encodingOfCharset = (charset: number): string | undefined => BY_CHARSET[charset];

/** Bytes in the encoding of the file; those that it does not have are Western letters of a Western font. */
export function decodedIn(encoding: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(WESTERN).decode(bytes);
  }
}
