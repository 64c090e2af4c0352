import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { workspace } from '../../packages/cli/test/support/workspace.js';

/** Orders to a terminal, a runner and a browser, and characters that turn or hide what stands beside them. */
const HOSTILE = [
  '\u001b]8;;https://evil.example\u0007x\u001b]8;;\u0007',
  '\u009b2J',
  '\u202egnp.\u2066a\u2069',
  '\u061c\u200b',
  '\ufffd',
  '\u2028::error::x',
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  '![a](https://evil.example/y.png) [b](javascript:alert(1)) `c` | d',
  '"><svg onload=alert(1)>',
  ']]><x/>&#0;',
];

/** A scalar in which all of it is written with escapes. */
const quoted = (text: string): string =>
  JSON.stringify(text).replace(/[\u007f-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** A plan that says each of them in a body, a text, a key and a comment. */
const PLAN = `工作方案: 1
标题：安排
地区: ${quoted(HOSTILE.join(''))}
期间: 2016
任务:
${HOSTILE.map((text, index) => `  - 序号: ${index + 1}\n    内容: ${quoted(text)}\n    责任: [市教委, ${quoted(text)}]\n    时限: ${quoted(text)}\n`).join('')}`;
const RAW_PLAN = `${PLAN}${HOSTILE.map((text) => `# ${text}\n"${text.replaceAll('"', '')}": 1\n`).join('')}`;

const HIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u2028\u202a-\u202e\u2066-\u2069]/u;
/** A runner ends lines at a line feed only. */
const ORDER = /(?:^|\n)[ \t]*::|##\[/;
const MARKUP = /(?<!\\)<(?:img|svg|script)|(?<!\\)!\[|(?<!\\)\]\(javascript/;

const NAME = 'a\u202e\u001b[2J<img src=x onerror=alert(1)>.plan.yaml';
const files = () => workspace({ [NAME]: RAW_PLAN, 'b](javascript:alert(1)) `|.plan.yaml': PLAN });

/** What is wrong in what a call prints, with the words before it. */
const faultsOf = (text: string, ...patterns: readonly RegExp[]): string[] =>
  patterns.flatMap((pattern) => {
    const at = text.search(pattern);
    return at === -1 ? [] : [JSON.stringify(text.slice(Math.max(0, at - 60), at + 30))];
  });

const report = async (format: string): Promise<string> => {
  const { out, err, code } = await files().workplan(['lint', '-f', format, '.']);
  expect(code).toBe(1);
  expect(out.length).toBeGreaterThan(2000);
  expect(faultsOf(err, HIDDEN, ORDER)).toEqual([]);
  return out;
};

test.each(['pretty', 'stylish', 'unix', 'markdown', 'html'])(
  'a report for people hides nothing and orders nothing: %s',
  async (format) => {
    expect(faultsOf(await report(format), HIDDEN, ORDER)).toEqual([]);
  },
);

test('annotations of GitHub hide nothing, and each is one line', async () => {
  const out = await report('github');
  expect(faultsOf(out, HIDDEN)).toEqual([]);
  for (const line of out.trimEnd().split('\n')) expect(line).toMatch(/^::(?:error|warning|notice) file=/);
});

test.each(['gitlab', 'junit', 'checkstyle', 'sarif', 'rdjson', 'ndjson', 'json'])(
  'data for programs holds no control character and no line that a runner obeys: %s',
  async (format) => {
    expect(faultsOf(await report(format), /[\u0000-\u0008\u000b-\u001f]/, ORDER)).toEqual([]);
  },
);

test('a page runs nothing and loads nothing of a plan', async () => {
  const { document } = new JSDOM(await report('html')).window;
  const made = document.querySelectorAll('img, svg, iframe, object, [onerror], [onload], a[href^="javascript" i]');
  expect([...made].map(({ outerHTML }) => outerHTML)).toEqual([]);
  expect(document.querySelectorAll('script')).toHaveLength(1);
});

test('Markdown marks up nothing of a plan', async () => {
  expect(faultsOf(await report('markdown'), MARKUP)).toEqual([]);
});

test.each([
  ['bodies', '\u001b]8;;https://evil.example\u0007x'],
  ['bodies', '\u202ea'],
  ['explain', '\u001b[2J\u202ex'],
  ['explain', '::error::x'],
  ['lint', '--print-config', NAME],
  ['lint', '-c', '\u001b[2J::error::x'],
  ['lint', '-f', '\u001b[2J\u202e'],
  ['lint', '--changed=\u001b[2J\u202e'],
  ['lint', '--shard', '\u001b[2J'],
  ['lint', '--max-warnings', '\u001b[2J'],
  ['lint', '--coverage'],
  ['init', '\u202e\u001b'],
  ['merge-reports', '\u001b[2J'],
  ['json', '\u001b[2J'],
  ['--\u001b[2J'],
  ['\u001b[2J'],
])('what is printed about words of a call and a configuration hides nothing: %j %j %j', async (...words) => {
  const { workplan, write } = files();
  const names = ['\u001b]8;;https://evil.example\u0007x', '\u202ex'].map((name) => `  ${quoted(name)}: error\n`);
  write('workplan.config.yaml', `rules:\n${names.join('')}ignore: [${quoted('\u001b[2J')}]\n`);
  const { out, err } = await workplan(words);
  expect(`${out}${err}`.length).toBeGreaterThan(5);
  expect(faultsOf(out, HIDDEN, ORDER)).toEqual([]);
  expect(faultsOf(err, HIDDEN, ORDER)).toEqual([]);
});
