import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { run } from '../../src/run.js';

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly stdin?: string | Uint8Array;
  readonly variables?: Readonly<Record<string, string>>;
  /** Folder below the workspace to run in. */
  readonly in?: string;
  readonly terminal?: { readonly columns: number };
}

/** A folder of its own for one test, and the command run in it. */
export interface Workspace {
  readonly folder: string;
  path(name: string): string;
  read(name: string): string;
  bytes(name: string): Buffer;
  write(name: string, content: string | Uint8Array): void;
  /** Runs the command in this process, in Chinese unless the words say otherwise. */
  workplan(args: readonly string[], options?: RunOptions): Promise<Outcome>;
}

/** Files by name; gone again when the test is over. */
export function workspace(files: Readonly<Record<string, string | Uint8Array>> = {}): Workspace {
  const folder = mkdtempSync(join(tmpdir(), 'workplan-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = (name: string): string => join(folder, name);
  const write = (name: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(path(name)), { recursive: true });
    writeFileSync(path(name), content);
  };
  for (const [name, content] of Object.entries(files)) write(name, content);
  return {
    folder,
    path,
    write,
    read: (name) => readFileSync(path(name), 'utf8'),
    bytes: (name) => readFileSync(path(name)),
    async workplan(args, options = {}) {
      const out: Uint8Array[] = [];
      const err: Uint8Array[] = [];
      const output = (chunks: Uint8Array[]) => ({
        write: (content: string | Uint8Array) => void chunks.push(Buffer.from(content)),
        isTerminal: options.terminal !== undefined,
        columns: options.terminal?.columns,
        closed: false,
      });
      const code = await run(args, {
        cwd: join(folder, options.in ?? ''),
        variables: { LANG: 'zh_CN.UTF-8', ...options.variables },
        stdout: output(out),
        stderr: output(err),
        readStdin: async () => Buffer.from(options.stdin ?? ''),
      });
      return { code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() };
    },
  };
}

/** A plan in which no rule on reading finds anything. */
export const GOOD = `工作方案: 1
标题: 2016年工作安排
地区: 上海市
期间: 2016
章节:
  - 标题: 网上办事
    任务:
      - 序号: 1
        内容: 推进网上办事。
        责任: [市教委]
`;

/** The same plan with a colon from the Chinese keyboard: one error with a safe fix. */
export const BAD = GOOD.replace('标题: 2016', '标题：2016');

/** A short official text of which everything is understood. */
export const OFFICIAL = `2016年工作安排
一、网上办事
1.推进网上办事。（牵头部门：市政府办公厅；责任部门：市教委、市民政局）
2.完善网上办事平台功能，年底前完成。（责任部门：市商务委）
二、数据共享
3.建设数据共享平台。（责任部门、单位：市经济信息化委、各区县政府）
`;
