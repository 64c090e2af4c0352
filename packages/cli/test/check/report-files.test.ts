import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BAD, GOOD, workspace } from '../support/workspace.js';

describe('a report in a file', () => {
  test.each([
    [
      'of another report, written in another way',
      ['-f', 'json=out.json', '-f', 'sarif=./out.sarif/../out.json'],
      '两份报告不能写到同一个文件',
    ],
    ['of the baseline', ['-f', 'json=old.json', '--baseline', './old.json'], '报告不会写到它上面'],
    ['of the configuration', ['-f', 'json=c.yaml', '-c', 'c.yaml'], '报告不会写到它上面'],
    ['of the cache', ['-f', 'json=cache', '--cache-file', 'cache'], '报告不会写到它上面'],
    ['of a plan', ['-f', 'json=a.plan.yaml'], '是工作方案的文件名'],
    ['of a plan that is not there yet', ['-f', 'json=新.工作方案.yaml'], '是工作方案的文件名'],
  ])('does not take the name %s', async (_, args, message) => {
    const { workplan, folder, read } = workspace({
      'a.plan.yaml': BAD,
      'old.json': '{"version":1,"files":{}}\n',
      'c.yaml': '# 空\n',
    });
    const before = readdirSync(folder).sort();
    expect(await workplan(['lint', ...args])).toEqual({ code: 2, out: '', err: expect.stringContaining(message) });
    expect((await workplan(['lint', ...args, '--lang', 'en'])).err).toMatch(
      /(?:Two reports cannot|of this call|is the name of a plan)/,
    );
    expect(readdirSync(folder).sort()).toEqual(before);
    expect(read('a.plan.yaml')).toBe(BAD);
  });

  test('called - is standard output', async () => {
    const { workplan, folder } = workspace({ 'a.plan.yaml': BAD });
    expect((await workplan(['lint', '-f', 'unix=-'])).out).toBe((await workplan(['lint', '-f', 'unix'])).out);
    expect((await workplan(['lint', '-f', 'json=-', '-f', 'sarif'])).err).toContain('不能一起写到标准输出');
    expect(readdirSync(folder)).toEqual(['a.plan.yaml']);
  });

  test('has no colours, unless they are asked for by name', async () => {
    const { workplan, read } = workspace({ 'a.plan.yaml': BAD });
    const args = ['lint', '-f', 'pretty', '-f', 'pretty=out.txt'];
    const { out } = await workplan(args, { variables: { FORCE_COLOR: '1' } });
    expect(out).toContain('\u001b[31m');
    expect(read('out.txt')).toContain('错误  fullwidth-colon');
    expect(read('out.txt')).not.toContain('\u001b');
    await workplan([...args, '--color', 'always']);
    expect(read('out.txt')).toContain('\u001b[31m');
  });
});

describe('--cache-file', () => {
  test.each([
    ['a plan', 'a.plan.yaml', BAD],
    ['another file', 'notes.txt', '要紧的事\n'],
  ])('that is %s leaves it alone, and says so', async (_, name, content) => {
    const { workplan, read } = workspace({ 'a.plan.yaml': BAD, [name]: content });
    expect(await workplan(['lint', 'a.plan.yaml', '--cache-file', name])).toMatchObject({
      code: 1,
      err: `${name} 不是缓存文件，因此没有使用，也没有覆盖。请给 --cache-file 换一个文件名。\n`,
    });
    expect(read(name)).toBe(content);
  });

  test.each(['{"path":"\\q"}', '{"path":"\u0001"}', '{"path":"\\u12"}', '{"path":"a.plan.yaml"'])(
    'with a damaged line (%j) is as without it',
    async (line) => {
      const { workplan, read, write } = workspace({ 'a.plan.yaml': BAD, 'b.plan.yaml': GOOD });
      const plain = await workplan(['lint']);
      await workplan(['lint', '--cache-file', 'cache']);
      write('cache', `${read('cache').split('\n')[0] ?? ''}\n${line}\n`);
      expect(await workplan(['lint', '--cache-file', 'cache'])).toEqual(plain);
      expect(await workplan(['lint', '--cache-file', 'cache'])).toEqual(plain);
    },
  );
});

test('a plan on standard input that is named but not asked for is refused: the folder would be checked in its place', async () => {
  const { workplan } = workspace({ 'a.plan.yaml': GOOD });
  for (const command of ['lint', 'fix', 'fmt']) {
    expect(await workplan([command, '--stdin-filename', 'x.plan.yaml'], { stdin: BAD })).toEqual({
      code: 2,
      out: '',
      err: expect.stringContaining(`workplan ${command} - --stdin-filename x.plan.yaml`),
    });
  }
  expect((await workplan(['--stdin-filename', 'x.plan.yaml', '--lang', 'en'])).err).toContain(
    'names standard input, which is not asked for',
  );
});

describe('bytes that cannot be read', () => {
  const damaged = Buffer.concat([Buffer.from(GOOD), Buffer.from([0x23, 0xff, 0xff, 0x0a])]);

  test.each([
    ['fmt', '-'],
    ['fix', '-'],
    ['convert', '-', '--dialect', 'en'],
    ['convert', 'a.plan.yaml', '--dialect', 'en', '-o', 'b.plan.yaml'],
  ])('are not passed on as holes by %s %s', async (...args) => {
    const { workplan, folder } = workspace({ 'a.plan.yaml': damaged });
    expect(await workplan(args, { stdin: damaged })).toEqual({
      code: 2,
      out: '',
      err: expect.stringContaining('读不出的字节（第 11 行）'),
    });
    expect(readdirSync(folder)).toEqual(['a.plan.yaml']);
  });
});

test('the JSON of a plan does not take the name of a plan', async () => {
  const { workplan, read } = workspace({ 'a.plan.yaml': GOOD });
  expect(await workplan(['json', 'a.plan.yaml', '-o', './a.plan.yaml'])).toEqual({
    code: 2,
    out: '',
    err: expect.stringContaining('是工作方案的文件名'),
  });
  expect(read('a.plan.yaml')).toBe(GOOD);
});
