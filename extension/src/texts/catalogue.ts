import type { Localized } from './localized.js';

/** What the extension says. Both languages stand side by side; a test compares their places. */
export const TEXTS = {
  name: { zh: '工作方案', en: 'Work Plan' },
  serverStarting: { zh: '正在启动语言服务（版本 {version}）。不联网，不收集数据。', en: 'Starting the language server (version {version}). No network, no data collected.' },
  serverReady: { zh: '语言服务已就绪，用时 {ms} 毫秒。', en: 'The language server is ready after {ms} ms.' },
  serverStopped: { zh: '语言服务已停止。', en: 'The language server has stopped.' },
  serverFailed: { zh: '语言服务未能启动，检查和补全暂不可用。', en: 'The language server did not start; checking and completion are not available.' },
  activated: { zh: '插件已启用，用时 {ms} 毫秒。', en: 'The extension was activated in {ms} ms.' },
  judged: { zh: '已检查 {file}：{count} 个问题。', en: 'Checked {file}: {count} findings.' },
  showOutput: { zh: '查看输出', en: 'Show Output' },
  restart: { zh: '重新启动', en: 'Restart' },
  commandFailed: { zh: '没有做成：{reason}', en: 'That did not work: {reason}' },
  noPlan: { zh: '请先打开一份工作方案（*.plan.yaml）。', en: 'Open a work plan (*.plan.yaml) first.' },
  noSource: { zh: '这份方案没有可以打开的原文。请在“原文”下的“文件”写明公文文本的路径。', en: 'This plan has no source that can be opened. Give the path of the official text under “source”, “file”.' },
  looksLikePlan: { zh: '像是工作方案', en: 'Looks like a work plan' },
  looksLikePlanDetail: { zh: '这个文件的写法像工作方案，但现在按普通 YAML 处理。', en: 'This file is written like a work plan but is treated as plain YAML.' },
  treatAsPlan: { zh: '按工作方案处理', en: 'Treat as a work plan' },
} as const satisfies Record<string, Localized>;

export type TextKey = keyof typeof TEXTS;
