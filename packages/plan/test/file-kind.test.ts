import { describe, expect, test } from 'vitest';
import { fileKind, type FileKind } from '../src/text/file-kind.js';

const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, swap = false): Uint8Array => {
  const bytes = new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
  return swap ? new Uint8Array(Buffer.from(bytes).swap16()) : bytes;
};
/** 一、总体要求 and a line break, as Chinese Windows programs write it. */
const GB18030 = latin('\xd2\xbb\xa1\xa2\xd7\xdc\xcc\xe5\xd2\xaa\xc7\xf3\r\n');

const FILES: readonly (readonly [string, FileKind, Uint8Array])[] = [
  ['nothing', 'empty', latin('')],
  ['a mark alone', 'empty', latin('\xef\xbb\xbf')],
  ['spaces alone', 'empty', utf8(' \r\n\t\u3000\n')],
  ['a mark of UTF-16 alone', 'empty', latin('\xff\xfe')],
  ['a text', 'text', utf8('一、总体要求\n1.推进网上办事。\n')],
  ['a text with a mark', 'text', utf8('\uFEFF一、总体要求\n')],
  ['a text of one letter', 'text', latin('x')],
  ['a text in GB18030', 'text', GB18030],
  ['a text in UTF-16, little end first', 'text', utf16('一、总体要求\n')],
  ['a text in UTF-16, big end first', 'text', utf16('一、总体要求\n', true)],
  ['a long text with one bad byte', 'text', Uint8Array.from([...utf8('推进网上办事。'.repeat(50)), 0xff])],
  ['a text that speaks of a PDF', 'text', utf8('本文件另有 %PDF-1.4 版本。\n')],
  ['a text that starts like a picture', 'text', utf8('BMW 公司\n')],
  ['a text that starts like an archive', 'text', utf8('PK 赛安排\n')],
  ['a text that starts with a bracket', 'text', utf8('<通知>关于印发工作要点的通知\n')],
  ['a text that starts with a tag further on', 'text', utf8('标题\n<html>\n')],
  ['a plan', 'text', utf8('工作方案: 1\n标题: 工作安排\n')],
  ['a comment without end', 'text', utf8(`<!--${'<!-- x -->'.repeat(3).replaceAll('-->', '')}`)],
  ['a page', 'html', utf8('<!DOCTYPE html>\n<html></html>')],
  ['a page with a mark and spaces', 'html', utf8('\uFEFF\r\n  <HTML lang="zh">')],
  [
    'a page with comments and a declaration',
    'html',
    utf8('<?xml version="1.0"?>\n<!-- a > b --><!-- <p> -->\n<html xmlns="x">'),
  ],
  ['a part of a page', 'html', utf8('<div class="content">正文</div>')],
  ['a page in GB18030', 'html', Uint8Array.from([...latin('<html><body>'), ...GB18030])],
  ['a page in UTF-16', 'html', utf16('<html>正文</html>')],
  ['a PDF', 'pdf', latin('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n')],
  ['a PDF behind a line break', 'pdf', latin('\r\n%PDF-1.4')],
  ['a .docx', 'office-zip', latin('PK\x03\x04\x14\0\x06\0[Content_Types].xml')],
  ['an empty archive', 'office-zip', latin('PK\x05\x06\0\0')],
  ['a .doc', 'office-ole', latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0')],
  ['an .rtf', 'rtf', latin('{\\rtf1\\ansi\\ansicpg936')],
  ['a PNG', 'image', latin('\x89PNG\r\n\x1a\n\0\0')],
  ['a JPEG', 'image', latin('\xff\xd8\xff\xe0\0\x10JFIF')],
  ['a GIF', 'image', latin('GIF89a')],
  ['a WebP', 'image', latin('RIFF\x10\x20\x30\x40WEBPVP8 ')],
  ['a TIFF', 'image', latin('II*\0\x08\0')],
  ['a HEIC', 'image', latin('\0\0\0\x18ftypheic')],
  ['a BMP', 'image', latin('BM\x36\x10\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0')],
  ['NULs', 'binary', new Uint8Array(500)],
  ['a text with a NUL in it', 'binary', utf8('标题\0正文')],
  ['UTF-16 without a mark', 'binary', utf16('一、A\n').subarray(2)],
  ['bytes at random', 'binary', Uint8Array.from({ length: 400 }, (_, at) => (at * 151 + 7) % 256)],
  ['a program', 'binary', latin('\x7fELF\x02\x01\x01\0\0\0')],
];

test.each(FILES)('%s is %s', (_, kind, bytes) => {
  expect(fileKind(bytes)).toBe(kind);
});

describe('hostile bytes', () => {
  test('a million comments are passed in one go', () => {
    expect(fileKind(utf8(`${'<!-- -->'.repeat(1_000_000)}<html>`))).toBe('html');
    expect(fileKind(utf8('<!--'.repeat(1_000_000)))).toBe('text');
  });

  test('any beginning of any file is some kind', () => {
    for (const [, , bytes] of FILES)
      for (let end = 0; end <= Math.min(bytes.length, 80); end += 1)
        expect(fileKind(bytes.subarray(0, end))).toMatch(/^[a-z-]+$/);
  });
});
