import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { BAD, GOOD, workspace } from '../support/workspace.js';

/** A plan with an error, a warning and an info. */
const MANY = BAD.replace('推进网上办事', '尽快推进70％的网上办事').replace('[市教委]', '[某某局]');

const rulesIn = (out: string): string[] => [...out.matchAll(/\[([a-z-]+)\]$/gm)].map(([, id]) => id ?? '');
const SHORT = ['-f', 'unix', '--lang', 'en'] as const;

describe('--only', () => {
  test('checks by the rules that are named, in any of the ways to name them', async () => {
    const { workplan } = workspace({ 'a.plan.yaml': MANY });
    const all = rulesIn((await workplan(['lint', ...SHORT])).out);
    expect(new Set(all).size).toBeGreaterThan(2);
    const [first = '', second = ''] = new Set(all);
    for (const words of [
      ['--only', first, '--only', second],
      ['--only', `${first},${second}`],
      [`--only=${first}, ${second}`],
    ]) {
      const { out } = await workplan(['lint', ...SHORT, ...words]);
      expect(new Set(rulesIn(out))).toEqual(new Set([first, second]));
    }
  });

  test('finds what a configuration turns off, with the severity that it sets otherwise', async () => {
    const { workplan } = workspace({
      'a.plan.yaml': MANY,
      'workplan.config.yaml': '规则: {fullwidth-colon: 关闭, unknown-body: 错误}\n',
    });
    expect((await workplan(['lint', ...SHORT, '--only', 'fullwidth-colon'])).out).toContain('error');
    expect((await workplan(['lint', ...SHORT, '--only', 'unknown-body'])).out).toContain('error');
  });

  test('leaves ignored plans alone, and a wrong configuration is still wrong', async () => {
    const { workplan } = workspace({
      'a/a.plan.yaml': MANY,
      'b.plan.yaml': MANY,
      'workplan.config.yaml': '忽略: a/\n规: 1\n',
    });
    const { code, out } = await workplan(['lint', ...SHORT, '--only', 'fullwidth-colon']);
    expect(code).toBe(2);
    expect(rulesIn(out)).toEqual(['config-invalid', 'fullwidth-colon']);
  });

  test('fixes by these rules alone', async () => {
    const odd = BAD.replace('推进网上办事。', '推进网上办事,完善平台。');
    const { workplan, read } = workspace({ 'a.plan.yaml': odd });
    await workplan(['fix', '--only', 'fullwidth-colon']);
    expect(read('a.plan.yaml')).toBe(odd.replace('标题：', '标题: '));
  });
});

describe('--rule', () => {
  test('sets severities, whatever the configuration says, in either language', async () => {
    const { workplan } = workspace({ 'a.plan.yaml': BAD, 'workplan.config.yaml': '规则: {fullwidth-colon: 错误}\n' });
    expect((await workplan(['lint', ...SHORT, '--rule', 'fullwidth-colon=warning'])).code).toBe(0);
    expect((await workplan(['lint', ...SHORT, '--rule', 'fullwidth-colon=提示'])).out).toContain('info');
    expect((await workplan(['lint', '--rule', 'fullwidth-colon=off'])).out).toContain('没有发现问题');
    // The last one counts, and off stays off beside --only.
    expect((await workplan(['lint', '--rule', 'fullwidth-colon=off', '--rule', 'fullwidth-colon=error'])).code).toBe(1);
    expect((await workplan(['lint', '--only', 'fullwidth-colon', '--rule', 'fullwidth-colon=off'])).code).toBe(0);
  });

  test('is shown by --print-config and holds in the cache', async () => {
    const { workplan, folder } = workspace({ 'a.plan.yaml': BAD });
    const { out } = await workplan([
      'lint',
      '--rule',
      'task-number=info',
      '--only',
      'task-number',
      '--print-config',
      'a.plan.yaml',
    ]);
    const { rules } = JSON.parse(out) as { readonly rules: Readonly<Record<string, string>> };
    expect(rules).toMatchObject({ 'task-number': 'info', 'fullwidth-colon': 'off' });
    const cached = ['lint', '--cache-file', `${folder}/cache`] as const;
    expect((await workplan([...cached])).code).toBe(1);
    expect((await workplan([...cached, '--rule', 'fullwidth-colon=off'])).code).toBe(0);
    expect((await workplan([...cached])).code).toBe(1);
  });
});

describe('a rule or severity that there is none of ends the call with 2 and names the nearest', () => {
  test.each([
    [
      ['--only', 'fullwidth-colan'],
      '没有“fullwidth-colan”这条规则，是不是想写 fullwidth-colon？',
      'Did you mean fullwidth-colon?',
    ],
    [['--only', 'task-number,xyz'], '没有“xyz”这条规则。', 'There is no rule “xyz”.'],
    [['--only', ''], '--only 后面要写内容。', '--only needs a value.'],
    [['--only', 'config-invalid'], '不能指定或调整', 'cannot be chosen or changed'],
    [['--rule', 'task-numbr=error'], '是不是想写 task-number？', 'Did you mean task-number?'],
    [['--rule', 'task-number=eror'], '是不是想写“error”？', 'Did you mean “error”?'],
    [['--rule', 'task-number=严重'], '可以写：error', 'write one of: error'],
    [['--rule', 'task-number'], '--rule 要写成 规则=级别', 'RULE=SEVERITY'],
    [['--rule', 'toString=error'], '没有“toString”', 'There is no rule “toString”'],
    [['--rule', 'task-number=constructor'], '不能写“constructor”', 'cannot be “constructor”'],
  ])('%j', async (words, zh, en) => {
    const { workplan } = workspace({ 'a.plan.yaml': GOOD });
    for (const [lang, expected] of [
      ['zh', zh],
      ['en', en],
    ] as const) {
      const { code, out, err } = await workplan(['lint', '--lang', lang, ...words]);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain(expected);
    }
  });
});

test('threads check by the same rules', () => {
  // Threads start behind two megabytes of plans; these are three.
  const task = (at: number): string => `  - 序号: ${at}\n    内容: 推进网上办事,完善平台。\n    责任: [市教委]\n`;
  const long = `工作方案: 1\n标题: 安排\n地区: 上海市\n期间: 2016\n任务:\n${Array.from({ length: 8_000 }, (_, at) => task(at + 1)).join('')}`;
  const { folder } = workspace(Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`${name}.plan.yaml`, long])));
  const bin = new URL('../../bin/workplan.js', import.meta.url).pathname;
  const out = execFileSync(process.execPath, [bin, 'lint', '--threads', '2', '--only', 'task-number'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, LANG: 'en' },
  });
  expect(out).toContain('Checked 4 files: nothing found.');
});
