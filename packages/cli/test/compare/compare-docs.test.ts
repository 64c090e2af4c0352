import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { docx, p, r } from '../../../office/test/support/docx.js';
import { workspace } from '../support/workspace.js';

const TEXT = '建设网上政务大厅，实现829项事项全覆盖，推动数据共享。';
const PLAN = `工作方案: 1
标题: 2026年工作要点
任务:
  - 序号: 1
    内容: ${TEXT}
    时限: 6月底前
  - 序号: 2
    内容: 完善市民服务热线，按月通报办理情况。
`;
const RETURN = docx({
  body: p(
    `${r('1．建设网上政务大厅，实现')}<w:del w:id="1" w:author="市教委"><w:r><w:delText>829</w:delText></w:r></w:del>` +
      `<w:ins w:id="2" w:author="市教委">${r('900')}</w:ins>${r('项事项全覆盖，推动数据共享。')}`,
  ),
});
const CHANGED = PLAN.replace('829', '900');
const OTHER = PLAN.replace('6月', '9月');

const PAGES = [
  {
    page: 'compare.md',
    draft: 'draft.plan.yaml',
    files: {
      'draft.plan.yaml': PLAN,
      'final.plan.yaml': CHANGED,
      'base.plan.yaml': PLAN,
      'ours.plan.yaml': CHANGED,
      'theirs.plan.yaml': OTHER,
      'above.plan.yaml': PLAN,
      'plan.plan.yaml': PLAN,
      'returns/body.docx': RETURN,
    },
  },
  {
    page: 'compare.zh-CN.md',
    draft: '征求意见稿.plan.yaml',
    files: {
      '征求意见稿.plan.yaml': PLAN,
      '送审稿.plan.yaml': CHANGED,
      '原稿.plan.yaml': PLAN,
      '我方.plan.yaml': CHANGED,
      '对方.plan.yaml': OTHER,
      '上级.plan.yaml': PLAN,
      '本级.plan.yaml': CHANGED,
      '方案.plan.yaml': PLAN,
      '反馈/单位.docx': RETURN,
    },
  },
];

describe.each(PAGES)('docs/$page', ({ page, draft, files }) => {
  const text = readFileSync(new URL(`../../../../docs/${page}`, import.meta.url), 'utf8');
  const blocks = (language: string): string[] =>
    [...text.matchAll(new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``, 'g'))].flatMap(([, block = '']) => block);
  const calls = blocks('sh').flatMap((block) => block.trim().split('\n'));

  test('each of its commands does its work', async () => {
    const { workplan, folder, read } = workspace(files);
    const git = (...args: string[]): Buffer => execFileSync('git', args, { cwd: folder });
    git('init', '-q');
    git('add', '.');
    git('-c', 'user.name=T', '-c', 'user.email=t@example.org', 'commit', '-qm', 'x');
    expect(calls.length).toBeGreaterThanOrEqual(12);
    for (const call of calls) {
      const [program, ...words] = call.split(' ');
      expect(program).toBe('workplan');
      const { code, err } = await workplan(words);
      expect([0, 1], `${call}\n${err}`).toContain(code);
      expect(code === 1, call).toBe(words[0] === 'diff' && !call.includes('HEAD:') && !call.includes('--continuity'));
    }
    expect(read(draft)).toBe(PLAN);
  });

  test('its example of a link is one', async () => {
    const [yaml = ''] = blocks('yaml');
    const { workplan } = workspace({ 'a.plan.yaml': `工作方案: 1\n标题: 要点\n地区: 上海市\n期间: 2026\n${yaml}` });
    const { out } = await workplan(['lint', 'a.plan.yaml', '-f', 'unix', '--no-config']);
    expect(out).not.toMatch(/unknown-key|wrong-type|missing-key|syntax-error/);
  });
});
