import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { OfficeError, readDoc } from '../src/doc/index.js';
import { readDocx } from '../src/docx/index.js';
import { taskDivision } from './support/task-division.js';

/** A plan of our own, written as .doc by LibreOffice. */
const FILE = new Uint8Array(readFileSync(new URL('fixtures/task-division.doc', import.meta.url)));

const TEXT = `某市2024年数字化重点工作
任务分工方案

一、统筹推进
（一）夯实基础
1.推进数据共享。（牵头单位：市数据局）
2.建设平台。（责任单位：市大数据中心）
（二）完善机制。建立台账。
二、保障措施
序号
重点任务
牵头
单位
一、数据共享
1\t建平台\t市数据局
2\t建目录
某市人民政府
2024年3月1日`;

describe('a document of Word 97–2003', () => {
  const result = readDoc(FILE);

  test('is read with its automatic numbers', () => {
    expect(result.text).toBe(TEXT);
  });

  test('text boxes of headers are listed, as notes and comments are', () => {
    const { asides } = readDoc(new Uint8Array(readFileSync(new URL('fixtures/margins.doc', import.meta.url))));
    expect(asides.map(({ kind, text }) => [kind, text])).toEqual([
      ['endnote', '尾注文字'],
      ['comment', '这是批注'],
      ['header', '页眉文字'],
      ['header', '第1页'],
      ['header', '页眉里的文本框'],
    ]);
  });

  test('and like the same document in the newer form', () => {
    const newer = readDocx(taskDivision());
    expect(result.text).toBe(newer.text);
    expect(result.tables).toEqual(newer.tables);
    expect(result.notes).toEqual(newer.notes);
  });

  test('its tables are grids', () => {
    const [grid] = result.tables;
    expect(grid).toMatchObject({ rowCount: 4, columnCount: 3 });
    expect(grid?.cells.find(({ text }) => text === '市数据局')).toMatchObject({ row: 2, column: 2, rowSpan: 2 });
    expect(grid?.cells.find(({ text }) => text === '一、数据共享')).toMatchObject({ row: 1, columnSpan: 3 });
    expect(grid?.cells.find(({ row, column }) => row === 0 && column === 2)?.text).toBe('牵头\n单位');
  });

  test('hidden and deleted words, notes and headers are set aside', () => {
    expect(result.asides).toEqual([
      { kind: 'hidden', paragraph: 5, text: '、市密码局' },
      { kind: 'deleted', paragraph: 7, text: '删去的话。' },
      { kind: 'footnote', paragraph: 6, text: '平台名称以批复为准' },
      { kind: 'header', text: '内部资料' },
    ]);
    expect(result.notes).toEqual({ insertions: 1, deletions: 1 });
  });

  test('every line knows its paragraph and form', () => {
    expect(result.lines).toHaveLength(TEXT.split('\n').length);
    expect(result.lines[1]).toMatchObject({ paragraph: 1, centred: true, size: 22 });
    expect(result.lines[3]).toMatchObject({ paragraph: 3, label: '一、' });
  });
});

describe('files that cannot be read', () => {
  const faultOf = (bytes: Uint8Array): string => {
    try {
      readDoc(bytes);
      return 'read';
    } catch (error) {
      return error instanceof OfficeError ? error.fault : String(error);
    }
  };

  test('one that is cut anywhere is read or refused, and never fails in another way', () => {
    for (let end = 0; end < FILE.length; end += 101)
      expect(faultOf(FILE.subarray(0, end))).toMatch(/^(?:read|damaged|other-kind)$/);
  });

  test('bytes that are changed anywhere do no harm', () => {
    for (let seed = 1; seed <= 400; seed += 1) {
      const copy = FILE.slice();
      for (let count = 0; count < 8; count += 1)
        copy[(seed * 7919 + count * 104729) % copy.length] = (seed * 31 + count * 17) % 256;
      expect(faultOf(copy)).toMatch(/^(?:read|damaged|other-kind|encrypted)$/);
    }
  });

  test('one behind a password', () => {
    const copy = FILE.slice();
    // The first sector of the words: the signature of Word and its version.
    const at = copy.findIndex((byte, index) => byte === 0xec && copy[index + 1] === 0xa5 && index % 512 === 0);
    copy[at + 0x0b] = (copy[at + 0x0b] ?? 0) | 1;
    expect(faultOf(copy)).toBe('encrypted');
  });

  test('a chain of sectors that runs in a circle', () => {
    const copy = FILE.slice();
    const view = new DataView(copy.buffer);
    const table = 512 * (view.getUint32(76, true) + 1);
    for (let entry = 0; entry < 128; entry += 1) view.setUint32(table + 4 * entry, entry, true);
    expect(faultOf(copy)).toBe('damaged');
  });
});
