import { decodeText } from './decode.js';

/**
 * What a file is, by its bytes alone. `office-zip` are the newer files of Word, WPS and Excel, and any
 * other archive; `office-ole` the older ones; `empty` holds nothing but spaces; `binary` is anything
 * else that cannot be read as text. `mhtml` is a web page with its pictures in one file, as Word saves it.
 */
export type FileKind =
  | 'text'
  | 'html'
  | 'mhtml'
  | 'pdf'
  | 'office-zip'
  | 'office-ole'
  | 'rtf'
  | 'image'
  | 'empty'
  | 'binary';

/** Tells what a file is. Its name plays no part, and it never throws. */
export function fileKind(bytes: Uint8Array): FileKind {
  const head = latin(bytes.subarray(0, HEAD));
  const known = SIGNATURES.find(([, pattern]) => pattern.test(head));
  return known === undefined ? textKind(bytes) : known[0];
}

/** So much of a file is looked at for what it starts with. */
const HEAD = 64;

/** How files begin, their bytes taken as Latin-1. A mark or spaces may stand before what is a text itself. */
const SIGNATURES: readonly (readonly [FileKind, RegExp])[] = [
  ['pdf', /^(?:\xef\xbb\xbf)?\s*%PDF-/],
  ['rtf', /^(?:\xef\xbb\xbf)?\s*\{\\rtf/],
  ['office-zip', /^PK(?:\x03\x04|\x05\x06|\x07\x08)/],
  ['office-ole', /^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/],
  [
    'image',
    /^\x89PNG\r\n\x1a\n|^\xff\xd8\xff|^GIF8[79]a|^RIFF[^]{4}WEBP|^(?:II\*\0|MM\0\*)|^\0\0\0[^]ftyp(?:heic|heix|mif1|msf1|avif)/,
  ],
  // BM alone may begin a text: the size of the header behind it is one of these.
  ['image', /^BM[^]{4}\0{4}[^]{4}[\x0c\x28\x34\x38\x40\x6c\x7c]\0{3}/],
];

const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

/** Bytes that are no known format: a text, a page, or neither. */
function textKind(bytes: Uint8Array): FileKind {
  const { text } = decodeText(bytes);
  if (text.trim() === '') return 'empty';
  if (strange(text) * TOLERANCE > text.length || text.includes('\0')) return 'binary';
  if (isPageArchive(text)) return 'mhtml';
  return startsLikePage(text) ? 'html' : 'text';
}

/** One strange character in so many is still a text, if a damaged one. */
const TOLERANCE = 20;

/** Controls, and bytes that no encoding explains. */
function strange(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd || code === 0x7f || (code < 0x20 && (code < 9 || code > 13))) count += 1;
  }
  return count;
}

/** So many characters of a head are looked at; programs write a few lines. */
const HEAD_OF_ARCHIVE = 4_096;

/** A message of several parts that belong together (RFC 2557): fields by name first, among them this one. */
function isPageArchive(text: string): boolean {
  const head = text.slice(0, HEAD_OF_ARCHIVE).trimStart();
  return /^[A-Za-z-]{2,40}:/.test(head) && /^content-type:\s{1,8}multipart\/related/im.test(head);
}

const TAG =
  /<(?:!doctype\s+html|(?:html|head|body|meta|title|link|script|style|div|table|tbody|section|article|main|center|font|span|p|h[1-6])[\s/>])/iy;
const SPACES = /\s*/y;
const PROLOGUE: readonly (readonly [string, string])[] = [
  ['<!--', '-->'],
  ['<?', '>'],
];

/** A tag of HTML comes first, but for comments and an XML declaration. */
function startsLikePage(text: string): boolean {
  let at = 0;
  for (;;) {
    SPACES.lastIndex = at;
    at += SPACES.exec(text)?.[0].length ?? 0;
    const aside = PROLOGUE.find(([open]) => text.startsWith(open, at));
    const end = aside === undefined ? -1 : text.indexOf(aside[1], at + aside[0].length);
    if (aside === undefined || end === -1) break;
    at = end + aside[1].length;
  }
  TAG.lastIndex = at;
  return TAG.test(text);
}
