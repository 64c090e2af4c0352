import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findNeovim } from './neovim/find.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const SOURCE = '2016年工作安排\n一、网上办事\n1.推进网上办事。（牵头部门：市教委）\n';
/** A task with a name that is being written. */
const PLAN =
  '工作方案: 1\n标题: 2016年工作安排\n地区: 上海市\n期间: 2016\n原文:\n  文件: ../texts/a.txt\n章节:\n  - 标题: 网上办事\n    出处: L2\n    任务:\n      - 序号: 1\n        内容: 推进网上办事。\n        牵头: [市教委]\n        责任: [市经]\n        出处: L3\n';

/** What the editor saw. */
interface Reported {
  readonly problem?: string;
  readonly diagnostics?: readonly { readonly code: string; readonly message: string; readonly text: string }[];
  readonly offered?: readonly string[];
  readonly line?: string;
  readonly file?: string;
  readonly place?: number;
  readonly passage?: string;
}

/** The blocks of Lua in the documentation: from 0.11 on, and before. */
const SETUPS = [...readFileSync(join(ROOT, 'docs/editors.md'), 'utf8').matchAll(/```lua\n([\s\S]*?)```/g)].map(
  ([, block = '']) => block,
);

let folder = '';
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'workplan-neovim-')));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Starts the editor with a set-up of the documentation and plays the scenario. */
async function play(setup: string): Promise<Reported> {
  for (const name of ['bin', 'plans', 'texts', 'home']) mkdirSync(join(folder, name), { recursive: true });
  const command = join(folder, 'bin/workplan');
  writeFileSync(
    command,
    `#!/bin/sh\nexec '${process.execPath}' '${join(ROOT, 'packages/cli/bin/workplan.js')}' "$@"\n`,
  );
  chmodSync(command, 0o755);
  writeFileSync(join(folder, 'texts/a.txt'), SOURCE);
  writeFileSync(join(folder, 'plans/a.plan.yaml'), PLAN);
  writeFileSync(join(folder, 'workplan.config.yaml'), '');
  writeFileSync(join(folder, 'init.lua'), setup);
  const reported = join(folder, 'reported.json');
  const home = join(folder, 'home');
  const editor = spawn(
    'nvim',
    [
      '--headless',
      '-u',
      'init.lua',
      '-i',
      'NONE',
      '-n',
      'plans/a.plan.yaml',
      '-c',
      `luafile ${join(ROOT, 'tests/lsp/neovim/drive.lua')}`,
    ],
    {
      cwd: folder,
      stdio: 'ignore',
      timeout: 120_000,
      env: {
        ...process.env,
        PATH: `${join(folder, 'bin')}${delimiter}${process.env['PATH'] ?? ''}`,
        HOME: home,
        XDG_CONFIG_HOME: home,
        XDG_DATA_HOME: home,
        XDG_STATE_HOME: home,
        WORKPLAN_TOLD: reported,
        WORKPLAN_TYPED: '市经',
        WORKPLAN_WORDS: '推进网上',
      },
    },
  );
  await once(editor, 'exit');
  return existsSync(reported)
    ? (JSON.parse(readFileSync(reported, 'utf8')) as Reported)
    : { problem: 'the editor ended without a word' };
}

describe('Neovim, set up as the documentation says', () => {
  test('both pages have the two set-ups, which differ in the language of messages only', () => {
    const chinese = readFileSync(join(ROOT, 'docs/editors.zh-CN.md'), 'utf8');
    expect(SETUPS).toHaveLength(2);
    for (const setup of SETUPS) expect(chinese).toContain(setup.replace("language = 'en'", "language = 'zh'"));
  });

  test('shows findings, takes a completion, and goes to the official text', async (context) => {
    const found = findNeovim();
    if ('reason' in found) {
      // Reported on the console too: not every reporter shows why.
      console.warn(`not tested: ${found.reason}`);
      return context.skip(found.reason);
    }
    const [major, minor] = found.version;
    const reported = await play((major > 0 || minor >= 11 ? SETUPS[0] : SETUPS[1]) ?? '');
    expect(reported.problem).toBeUndefined();
    expect(reported.diagnostics).toContainEqual(
      expect.objectContaining({
        code: 'unknown-body',
        text: '        责任: [市经]',
        message: expect.stringContaining('“市经” is not in the registry') as string,
      }),
    );
    expect(reported.offered).toContain('市经济信息化委');
    expect(reported.line).toBe('        责任: [市经济信息化委]');
    expect(reported.file).toBe(join(folder, 'texts/a.txt'));
    expect(reported).toMatchObject({ place: 3, passage: '1.推进网上办事。（牵头部门：市教委）' });
  });
});
