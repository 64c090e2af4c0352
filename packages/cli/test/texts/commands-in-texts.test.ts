import { expect, test } from 'vitest';
import { workspace } from '../support/workspace.js';

/** Orders to a terminal (OSC 8, a cleared screen), to GitHub's runner, and characters that nobody sees. */
const HOSTILE = [
  '\u001b]8;;https://evil.example\u0007x',
  '\u001b[2J',
  '::error::hi',
  '  ::add-mask::a',
  '##[error]x',
  '\u202e',
  '\u061c',
  '\u{e0041}',
];
const RAW = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u202a-\u202e\u2066-\u2069]|\u{e0041}/u;
const ORDER = /^\s*::|##\[/m;

const block = HOSTILE.map((line) => `      ${line.replace('\u001b', '')}\n`).join('');
const PLAN = `工作方案: 1\n标题：安排\n地区: 上海市\n期间: 2016\n任务:\n  - 序号: 1\n    内容: |\n      推进。\n${block}    责任: [市教委, 某某局]\n`;
const OFFICIAL = `关于工作的通知\n一、甲\n1.推进。（市教委负责）\n${HOSTILE.join('\n')}\n`;

const NAMES = [
  '::error file=x::boo.plan.yaml',
  'a\n::error::b.plan.yaml',
  '\u001b[2Jc.plan.yaml',
  '##[error]d.plan.yaml',
];

test.each([
  ['lint'],
  ['lint', '-f', 'unix'],
  ['lint', '-f', 'stylish'],
  ['lint', '--coverage'],
  ['fix', '--dry-run'],
  ['fmt', '--check'],
])('nothing that is printed commands a terminal or a runner: %s %s %s', async (...words) => {
  const { write, workplan } = workspace();
  for (const name of NAMES) write(name, PLAN);
  const { out, err } = await workplan([...words, '.']);
  expect(`${out}${err}`.length).toBeGreaterThan(10);
  for (const text of [out, err]) {
    expect(RAW.exec(text)).toBeNull();
    expect(ORDER.exec(text)).toBeNull();
  }
});

test.each([
  ['text', OFFICIAL],
  [
    'page',
    `<html><body>${OFFICIAL.split('\n')
      .map((line) => `<p>${line}</p>`)
      .join('')}<p>::error::x 版权所有</p></body></html>`,
  ],
])('nor does what import says of a %s', async (_, content) => {
  const { write, workplan } = workspace();
  write('official.txt', content);
  const { err } = await workplan(['import', 'official.txt', '-o', 'out.plan.yaml']);
  expect(err.length).toBeGreaterThan(20);
  expect(RAW.exec(err)).toBeNull();
  expect(ORDER.exec(err)).toBeNull();
});
