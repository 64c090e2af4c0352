import type { Localized } from '@workplan/core';

const MB = 1024 * 1024;

/** What a file is read or written for. */
export interface Purpose {
  /** What such a file is called in messages. */
  readonly what: Localized;
  /** Bytes that it may have at most. */
  readonly most: number;
  /**
   * Where it must lie, links followed: `root` is the repository or workspace around it, `source` also the folders that
   * a configuration adds for official texts, `named` the place that the user names, `user` the user's own cache folder.
   */
  readonly reach: 'root' | 'source' | 'named' | 'user';
  /** Whether a pipe that the user names on the command line may stand in its place. */
  readonly pipe: boolean;
  /** How it is written: put in the place of the old file, made anew, or never. */
  readonly written: 'replaced' | 'made' | 'never';
}

/** Everything that the programs read and write; see docs/decisions/070-one-gate-to-the-files.md. */
export const PURPOSES = {
  plan: { what: { zh: '方案', en: 'a plan' }, most: 64 * MB, reach: 'root', pipe: true, written: 'replaced' },
  source: {
    what: { zh: '原文', en: 'an official text' },
    most: 64 * MB,
    reach: 'source',
    pipe: true,
    written: 'never',
  },
  template: { what: { zh: '模板', en: 'a template' }, most: 64 * MB, reach: 'source', pipe: true, written: 'never' },
  table: { what: { zh: '工作簿', en: 'a workbook' }, most: 64 * MB, reach: 'source', pipe: true, written: 'never' },
  registry: { what: { zh: '名录', en: 'a registry' }, most: 16 * MB, reach: 'root', pipe: false, written: 'never' },
  config: { what: { zh: '配置', en: 'a configuration' }, most: MB, reach: 'root', pipe: false, written: 'made' },
  ignore: { what: { zh: '忽略文件', en: 'an ignore file' }, most: MB, reach: 'root', pipe: false, written: 'never' },
  baseline: { what: { zh: '基线', en: 'a baseline' }, most: 64 * MB, reach: 'named', pipe: true, written: 'replaced' },
  report: { what: { zh: '报告', en: 'a report' }, most: 256 * MB, reach: 'named', pipe: true, written: 'made' },
  cache: { what: { zh: '缓存', en: 'a cache' }, most: 256 * MB, reach: 'user', pipe: false, written: 'replaced' },
  key: { what: { zh: '密钥', en: 'a key' }, most: 1024, reach: 'user', pipe: false, written: 'made' },
  program: { what: { zh: '程序', en: 'a program' }, most: 16 * MB, reach: 'user', pipe: false, written: 'never' },
  output: { what: { zh: '结果', en: 'a result' }, most: 64 * MB, reach: 'named', pipe: true, written: 'replaced' },
} as const satisfies Readonly<Record<string, Purpose>>;

/** What a file is read for. */
export type PurposeName = keyof typeof PURPOSES;
