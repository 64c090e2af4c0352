import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { OfficeError, readDocx } from '../src/docx/index.js';
import { docx, filesOf, p, r, zip } from './support/docx.js';

const SOUND = { body: p('推进数据共享') };
const files = filesOf(SOUND);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

function faultOf(bytes: Uint8Array): string {
  try {
    return `read: ${readDocx(bytes).text}`;
  } catch (error) {
    return error instanceof OfficeError ? error.fault : String(error);
  }
}

const withDocument = (document: string | Uint8Array): Uint8Array => zip({ ...files, 'word/document.xml': document });
const deep = (levels: number): string => '<w:smartTag>'.repeat(levels) + r('深') + '</w:smartTag>'.repeat(levels);
const zipOf = (): Record<string, Uint8Array> =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]));
/** 80 MB of one character in a part, 350 kB packed. */
const BOMB = zipSync({ ...zipOf(), 'word/document.xml': [new Uint8Array(80 << 20), { level: 1 }] });

/** The sizes that the directory names for the parts, changed. */
function lying(bytes: Uint8Array, size: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  return copy;
}

describe('files that cannot be read get a clear answer', () => {
  test.each<readonly [string, () => Uint8Array, string]>([
    ['a text', () => strToU8('关于印发方案的通知'), 'other-kind'],
    ['nothing', () => new Uint8Array(), 'other-kind'],
    ['an archive of something else', () => zip({ 'a.txt': 'a' }), 'other-kind'],
    ['a workbook', () => withDocument('<workbook xmlns="urn:x"/>'), 'other-kind'],
    ['an older file of Word', () => latin(`\xd0\xcf\x11\xe0${' '.repeat(600)}`), 'other-kind'],
    [
      'a document behind a password',
      () => latin(`\xd0\xcf\x11\xe0${Array.from('EncryptedPackage', (letter) => `${letter}\0`).join('')}`),
      'encrypted',
    ],
    ['a document that is cut', () => docx(SOUND).subarray(0, 900), 'damaged'],
    ['a document without its main part', () => zip({ ...files, 'word/document.xml': '' }), 'damaged'],
    ['a part that is cut', () => withDocument((files['word/document.xml'] ?? '').slice(0, -20)), 'damaged'],
    [
      'a document type',
      () => withDocument(`<!DOCTYPE x [<!ENTITY a "b">]>${files['word/document.xml'] ?? ''}`),
      'hostile',
    ],
    ['nesting without end', () => docx({ body: p(deep(5000)) }), 'hostile'],
    ['a part that inflates to 80 MB', () => BOMB, 'too-large'],
    ['millions of elements', () => docx({ body: '<w:p/>'.repeat(1_010_000) }), 'too-large'],
    ['a part that inflates to 80 MB and says 10 bytes', () => lying(BOMB, 10), 'too-large'],
  ])('%s', (_, make, expected) => {
    expect(faultOf(make())).toBe(expected);
  });
});

describe('unusual files that are read', () => {
  test.each<readonly [string, () => Uint8Array]>([
    ['sizes that lie', () => lying(docx(SOUND), 0xffff_ffff)],
    ['as many levels as documents have', () => docx({ body: p(deep(100).replace('深', '推进数据共享')) })],
    [
      'the strict form',
      () =>
        withDocument(
          (files['word/document.xml'] ?? '').replaceAll(
            'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
            'http://purl.oclc.org/ooxml/wordprocessingml/main',
          ),
        ),
    ],
    [
      'other prefixes',
      () =>
        withDocument((files['word/document.xml'] ?? '').replaceAll('w:', 'ns0:').replaceAll('xmlns:w=', 'xmlns:ns0=')),
    ],
    [
      'a part in UTF-16',
      () => {
        const text = (files['word/document.xml'] ?? '').replace('UTF-8', 'UTF-16');
        const units = Uint16Array.from(`\ufeff${text}`, (unit) => unit.charCodeAt(0));
        return withDocument(new Uint8Array(units.buffer));
      },
    ],
    [
      'relationships from the top, names with back slashes',
      () =>
        zip(
          Object.fromEntries(
            Object.entries(files).map(([name, text]) => [
              name.replaceAll('/', '\\'),
              text.replace('Target="word', 'Target="/word'),
            ]),
          ),
        ),
    ],
    [
      'no other parts',
      () => zip({ '_rels/.rels': files['_rels/.rels'] ?? '', 'word/document.xml': files['word/document.xml'] ?? '' }),
    ],
  ])('%s', (_, make) => {
    expect(faultOf(make())).toBe('read: 推进数据共享');
  });

  test('cut anywhere, it is read or refused, and never throws anything else', () => {
    const whole = docx({ body: p('推进数据共享') + p('建设平台') });
    for (let end = 0; end < whole.length; end += 17)
      expect(faultOf(whole.subarray(0, end))).toMatch(/^(?:other-kind|damaged|read: )/);
  });
});
