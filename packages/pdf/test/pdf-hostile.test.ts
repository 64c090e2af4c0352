import fc from 'fast-check';
import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { OfficeError, readPdf } from '../src/index.js';
import { sample } from '../../../tests/support/sample.js';
import { brokenLines, pdfOf, pdfOfObjects, streamOf } from './support/pdf.js';

const faultOf = (bytes: Uint8Array): string => {
  try {
    readPdf(bytes);
    return 'read';
  } catch (error) {
    if (error instanceof OfficeError) return error.fault;
    throw error;
  }
};

const PLAIN = pdfOf([{ words: brokenLines(['推进政务数据共享。', '建设平台。']) }]);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const raw = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** A file of one page with this content; further objects begin at number 5. */
const pageOf = (content: string, more: readonly string[] = [], resources = ''): Uint8Array =>
  pdfOfObjects([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /MediaBox [0 0 595 842] /Resources << ${resources} >> /Contents 4 0 R >>`,
    content,
    ...more,
  ]);

test.each([
  ['no PDF', latin('%!PS'), 'other-kind'],
  ['nothing but a head', latin('%PDF-1.7\n'), 'damaged'],
  ['half of a file', PLAIN.subarray(0, PLAIN.length / 2), 'damaged'],
  ['a file without its last byte lines', PLAIN.subarray(0, PLAIN.length - 40), 'damaged'],
  ['a protected file', pdfOf([{ words: [] }], undefined, '/Encrypt << /Filter /Standard >>'), 'encrypted'],
  ['a page without words', pdfOf([{ words: [] }]), 'scan'],
  ['a page whose content is missing', pageOf('null'), 'damaged'],
  ['pages in themselves', pdfOfObjects(['<< /Pages 2 0 R >>', '<< /Kids [2 0 R] >>']), 'hostile'],
  ['a reference to itself', pdfOfObjects(['<< /Pages 2 0 R >>', '2 0 R']), 'hostile'],
  [
    'a form in itself',
    pageOf(streamOf('/X Do'), [streamOf('/X Do', '/Subtype /Form')], '/XObject << /X 5 0 R >>'),
    'hostile',
  ],
  ['deep arrays', pdfOfObjects([`<< /Pages ${'['.repeat(100_000)} >>`]), 'hostile'],
])('%s: a clear answer', (_, bytes, fault) => {
  expect(faultOf(bytes)).toBe(fault);
});

test('a bomb of zeros is refused', () => {
  const packed = raw(deflateSync(new Uint8Array(80 * 1024 * 1024)));
  expect(faultOf(pageOf(streamOf(packed, '/Filter /FlateDecode')))).toBe('too-large');
});

test('a form that is drawn a million times ends', () => {
  const draws = '/X Do '.repeat(2_000);
  const forms = [streamOf('/Y Do '.repeat(2_000), '/Subtype /Form'), streamOf('q Q '.repeat(2_000), '/Subtype /Form')];
  const resources = '/XObject << /X 5 0 R /Y 6 0 R >>';
  expect(['hostile', 'too-large']).toContain(faultOf(pageOf(streamOf(draws), forms, resources)));
});

test('a table of objects that leads anywhere ends in a clear answer', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ at: fc.nat(PLAIN.length - 1), byte: fc.nat(255) }), { minLength: 1, maxLength: 20 }),
      (changes) => {
        const bytes = Uint8Array.from(PLAIN);
        for (const { at, byte } of changes) bytes[at] = byte;
        expect(faultOf(bytes)).toMatch(/^(?:read|other-kind|encrypted|damaged|too-large|hostile|scan)$/);
      },
    ),
    { numRuns: sample(100, 300) },
  );
});

test('50,000 lines of drawings are no table', () => {
  const rules = Array.from(
    { length: 50_000 },
    (_, index) => `${index % 500} ${index % 800} m ${(index % 500) + 60} ${index % 800} l S`,
  );
  expect(faultOf(pageOf(streamOf(rules.join('\n'))))).toBe('scan');
});

test('thousands of pages, and a page of nothing but words, take bounded time', () => {
  const page = {
    words: [{ x: 80, y: 60, text: '某市人民政府公报' }, ...brokenLines(['推进政务数据共享。', '建设平台。'])],
  };
  expect(faultOf(pdfOf(Array.from({ length: 2_000 }, () => page)))).toBe('read');
  const shown = Array.from({ length: 20_000 }, (_, at) => `1 0 0 1 ${at % 550} ${at % 800} Tm <4e00 4e8c 4e09> Tj`);
  expect(faultOf(pdfOf([{ words: [], more: `BT /F1 1 Tf ${shown.join('\n')} ET` }]))).toBe('read');
}, 60_000);
