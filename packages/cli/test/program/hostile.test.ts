import { mkdirSync, symlinkSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { GOOD, workspace } from '../support/workspace.js';
const bytes = (...parts: readonly (string | readonly number[])[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

describe('every command survives', () => {
  const FILES: readonly (readonly [string, Uint8Array])[] = [
    ['an empty file', bytes()],
    ['spaces alone', bytes(' \n\t\n　\n')],
    ['a mark alone', bytes([0xef, 0xbb, 0xbf])],
    ['a NUL', bytes(GOOD.replace('网上', '网\u0000上'))],
    ['nothing but NULs', Buffer.alloc(500)],
    ['bytes that are no UTF-8', bytes(GOOD, [0xc3, 0x28, 0xff, 0xfe, 0x0a])],
    ['bytes that are no GB18030', bytes([0xb1, 0xea, 0xcc, 0xe2, 0xff, 0xff, 0x0a])],
    ['half a UTF-16 file', bytes([0xff, 0xfe, 0x07, 0x68, 0x98])],
    ['CR line breaks', bytes(GOOD.replaceAll('\n', '\r'))],
    [
      'a picture',
      bytes(
        [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
        Array.from({ length: 400 }, (_, index) => (index * 151) % 256),
      ),
    ],
    ['brackets without end', bytes('['.repeat(5000))],
    ['aliases that grow', bytes('a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nd: [*c,*c]\n')],
    [
      'a merge conflict',
      bytes(GOOD.replace('期间: 2016\n', '<<<<<<< HEAD\n期间: 2016\n=======\n期间: 2017\n>>>>>>> b\n')),
    ],
    ['keys of the prototype', bytes('__proto__: 1\nconstructor: 2\ntoString: 3\n工作方案: 1\n')],
    ['escape codes', bytes(GOOD.replace('网上', '\u001b]0;x\u0007\u001b[2J'))],
  ];

  test.each(FILES)('%s', async (_, content) => {
    const { workplan, write, bytes: stored } = workspace({ 'a.plan.yaml': content });
    for (const args of [
      ['lint'],
      ['lint', '-f', 'json'],
      ['fix', '--dry-run'],
      ['fix'],
      ['fmt', '--check'],
      ['fmt'],
      ['convert', 'a.plan.yaml', '--dialect', 'en'],
      ['json', 'a.plan.yaml'],
    ]) {
      write('a.plan.yaml', content);
      const { code, out } = await workplan(args);
      expect([0, 1, 2], args.join(' ')).toContain(code);
      if (args[0] === 'lint') expect(out).not.toMatch(/[\u0000-\u0008\u000b-\u001f]/);
      if (args.includes('--dry-run') || args.includes('--check'))
        expect(stored('a.plan.yaml').equals(content)).toBe(true);
      if (args[0] === 'json' || args.includes('json')) JSON.parse(out);
    }
  });

  test('a registry and a configuration that are none of it', async () => {
    for (const [, content] of FILES) {
      const { workplan } = workspace({
        'workplan.config.yaml': content,
        'r/workplan.config.yaml': '名录: r.yaml\n',
        'r/r.yaml': content,
        'a.plan.yaml': GOOD,
        'r/b.plan.yaml': GOOD,
      });
      expect([0, 2]).toContain((await workplan(['a.plan.yaml', 'r'])).code);
    }
  });
});

test('names with spaces, Chinese, emoji, quotes and line breaks', async () => {
  const names = [
    '方案 一.plan.yaml',
    '📄.plan.yaml',
    'it\'s "a".plan.yaml',
    '行\n行.plan.yaml',
    '-x.plan.yaml',
    '\u001b[31m.plan.yaml',
  ];
  const { workplan } = workspace(Object.fromEntries(names.map((name) => [name, GOOD.replace('1', '9')])));
  const { out } = await workplan(['lint']);
  expect(out).toContain('方案 一.plan.yaml\n\n');
  expect(out).not.toContain('\u001b');
  const { files } = JSON.parse((await workplan(['lint', '-f', 'json'])).out);
  expect(files.map((file: { readonly path: string }) => file.path)).toEqual([...names].sort());
  expect((await workplan(['lint', '--', '-x.plan.yaml'])).out).toContain('-x.plan.yaml\n');
});

test('a name is no order to the pipeline that reads the lines', async () => {
  const { workplan } = workspace({
    '::stop-commands::x.plan.yaml': GOOD.replace('地区: ', '地区:  ').replace('1', '9'),
    ' ::add-mask::y.plan.yaml': GOOD.replace('地区: ', '地区:  ').replace('1', '9'),
  });
  for (const args of [
    ['lint'],
    ['lint', '-f', 'unix'],
    ['lint', '-f', 'stylish'],
    ['lint', '-f', 'github'],
    ['fmt', '--check'],
  ]) {
    const { out } = await workplan(args);
    expect(out, args.join(' ')).toMatch(/stop-commands/);
    expect(out, args.join(' ')).not.toMatch(/^\s*::(?!error )/m);
  }
});

test('folders named like plans, and links that lead in a circle', async () => {
  const { workplan, path } = workspace({ 'x.plan.yaml/inner.plan.yaml': GOOD });
  mkdirSync(path('a/b'), { recursive: true });
  symlinkSync(path('a'), path('a/b/up'));
  symlinkSync(path('loop.plan.yaml'), path('loop2.plan.yaml'));
  symlinkSync(path('loop2.plan.yaml'), path('loop.plan.yaml'));
  symlinkSync(path('none'), path('dangling.plan.yaml'));
  symlinkSync('someone@host.1', path('.#x.plan.yaml'));
  const { out, err, code } = await workplan(['lint', '.']);
  expect(out).toBe('检查了1个文件，没有发现问题。\n');
  expect((await workplan(['x.plan.yaml'])).out).toBe('检查了1个文件，没有发现问题。\n');
  expect(await workplan(['dangling.plan.yaml'])).toMatchObject({
    code: 2,
    err: '读不了 dangling.plan.yaml：不存在。\n',
  });
  expect(await workplan(['loop.plan.yaml'])).toMatchObject({
    code: 2,
    err: '读不了 loop.plan.yaml：链接互相指向，没有尽头。\n',
  });
  // No pipeline is green while plans cannot be read; the lock of an editor is none.
  expect({ err, code }).toEqual({
    err: ['dangling', 'loop', 'loop2'].map((name) => `读不了 ${name}.plan.yaml：这个链接没有指向任何文件。\n`).join(''),
    code: 2,
  });
  expect(await workplan(['json', 'x.plan.yaml'])).toMatchObject({
    code: 2,
    err: '读不了 x.plan.yaml：这是一个文件夹。\n',
  });
});
