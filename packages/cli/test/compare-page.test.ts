import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { workspace } from './support/workspace.js';

const PLAN = '工作方案: 1\n标题: 工作要点\n任务:\n  - 序号: 1\n    内容: 建设公共数据平台。\n    责任: [市教委]\n';
const DRAFTS = ['draft', '征求意见稿'];
const FINALS = ['final', '送审稿'];

test.each(['compare.md', 'compare.zh-CN.md'])('the commands of docs/%s run', async (page) => {
  const files = Object.fromEntries([
    ...DRAFTS.map((name) => [`${name}.plan.yaml`, PLAN]),
    ...DRAFTS.map((name) => [`HEAD:${name}.plan.yaml`, PLAN]),
    ...FINALS.map((name) => [`${name}.plan.yaml`, PLAN.replace('平台', '平台和目录')]),
  ]) as Record<string, string>;
  const { workplan } = workspace(files);
  const text = readFileSync(new URL(`../../../docs/${page}`, import.meta.url), 'utf8');
  const commands = [...text.matchAll(/^workplan (.+)$/gm)].map(([, words = '']) => words.split(' '));
  expect(commands).toHaveLength(3);
  for (const words of commands) {
    const { code, err } = await workplan(words);
    expect(err, words.join(' ')).toBe('');
    expect([0, 1], words.join(' ')).toContain(code);
  }
});
