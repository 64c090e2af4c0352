import { fileKind } from '../src/index.js';
import { pageOfArchive, readPage } from '../src/html.js';
import { expect, test } from 'vitest';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const quoted = (text: string): string =>
  Array.from(utf8(text), (byte) =>
    byte < 0x80 && byte !== 0x3d ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  )
    .join('')
    .replace(/(.{60}[^=]{3})/g, '$1=\r\n');

/** As Word saves a page: numbers of lists in comments that only it follows, and their words as spans. */
const PAGE = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta http-equiv=Content-Type content="text/html; charset=utf-8">
<style>p{margin:0}</style><!--[if gte mso 9]><xml><o:Author>某人</o:Author></xml><![endif]--></head><body lang=ZH-CN>
<p class=MsoTitle align=center>某县工作方案</p>
<p class=MsoNormal><![if !supportLists]><span style='mso-list:Ignore'>一、<span>&nbsp;</span></span><![endif]>主要任务</p>
<p>1.建设平台。（责任单位：县数据局）<o:p></o:p></p>
<table><tr><td>序号</td><td>任务</td></tr><tr><td>1</td><td>验收</td></tr></table></body></html>`;

const archive = (encoding: string, body: string): string =>
  [
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; boundary="----=_NextPart_01"',
    '',
    'This document is a Single File Web Page.',
    '',
    '------=_NextPart_01',
    'Content-Location: file:///C:/a/b.htm',
    `Content-Transfer-Encoding: ${encoding}`,
    'Content-Type: text/html; charset="utf-8"',
    '',
    body,
    '------=_NextPart_01',
    'Content-Location: file:///C:/a/header.htm',
    'Content-Transfer-Encoding: quoted-printable',
    'Content-Type: text/html; charset="utf-8"',
    '',
    '<p>header</p>',
    '------=_NextPart_01--',
    '',
  ].join('\r\n');

const wanted = '某县工作方案\n一、 主要任务\n1.建设平台。（责任单位：县数据局）\n序号\t任务\n1\t验收';

test.each([
  ['quoted-printable', quoted(PAGE)],
  ['base64', btoa(Array.from(utf8(PAGE), (byte) => String.fromCharCode(byte)).join('')).replace(/(.{76})/g, '$1\r\n')],
  ['8bit', PAGE],
])('the page of an archive in %s is read', (encoding, body) => {
  const bytes = utf8(archive(encoding, body));
  expect(fileKind(bytes)).toBe('mhtml');
  expect(readPage(new TextDecoder().decode(pageOfArchive(bytes))).text).toBe(`${wanted}\n`);
});

test('an archive without a page, and parts in parts without end, have none', () => {
  expect(pageOfArchive(utf8('Content-Type: multipart/related; boundary=a\r\n\r\n--a--'))).toBeUndefined();
  const nested = 'Content-Type: multipart/related; boundary=a\r\n\r\n--a\r\n'.repeat(10_000);
  expect(pageOfArchive(utf8(nested))).toBeUndefined();
});

test('a text that speaks of such files is a text', () => {
  expect(fileKind(utf8('说明：Content-Type: multipart/related'))).toBe('text');
});
