export type Language = 'zh' | 'en';

/** The words of one view, by name. */
export type Words = Readonly<Record<string, string>>;
export type PageTexts = Readonly<Record<Language, Readonly<Record<'preview' | 'matrix' | 'faults', Words>>>>;

const TEXTS = {
  light: { zh: '浅色', en: 'Light' },
  dark: { zh: '深色', en: 'Dark' },
  example: { zh: '方案', en: 'Plan' },
  open: { zh: '打开文件…', en: 'Open a file…' },
  paste: { zh: '粘贴公文…', en: 'Paste a text…' },
  format: { zh: '整理排版', en: 'Format' },
  fixAll: { zh: '改正全部可放心改的', en: 'Apply all safe fixes' },
  downloads: { zh: '下载', en: 'Download' },
  downloadYaml: { zh: '方案', en: 'Plan' },
  downloadDocx: { zh: 'Word', en: 'Word' },
  downloadXlsx: { zh: 'Excel', en: 'Excel' },
  editor: { zh: '方案的内容', en: 'Text of the plan' },
  local: {
    zh: '一切都在本页完成，内容不会离开本机。',
    en: 'Everything happens on this page: nothing is sent anywhere.',
  },
  editorHint: {
    zh: 'Ctrl+空格补全，Ctrl+. 查看改法，Shift+Alt+F 整理排版；按 Esc 再按 Tab 离开编辑区。',
    en: 'Ctrl+Space completes, Ctrl+. shows fixes, Shift+Alt+F formats; Esc, then Tab leaves the editor.',
  },
  results: { zh: '检查结果', en: 'Results' },
  findings: { zh: '问题', en: 'Findings' },
  preview: { zh: '预览', en: 'Preview' },
  matrix: { zh: '分工矩阵', en: 'Matrix' },
  starting: { zh: '正在启动…', en: 'Starting …' },
  checking: { zh: '正在检查…', en: 'Checking …' },
  clean: { zh: '没有问题', en: 'No findings' },
  counted: {
    zh: '{errors} 个错误，{warnings} 个警告，{infos} 个提示',
    en: '{errors} errors, {warnings} warnings, {infos} infos',
  },
  more: { zh: '再列出 {count} 个', en: '{count} more' },
  rule: { zh: '规则说明', en: 'About the rule' },
  at: { zh: '第{line}行', en: 'Line {line}' },
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  info: { zh: '提示', en: 'info' },
  noFix: { zh: '没有现成的改法，请自行修改。', en: 'There is no ready fix: please edit the text.' },
  nothingToFix: { zh: '没有可以放心改的问题。', en: 'There is nothing that is safe to fix.' },
  fixed: { zh: '已改正。', en: 'Fixed.' },
  formatted: { zh: '已整理排版。', en: 'Formatted.' },
  wellFormed: { zh: '排版已经整齐。', en: 'Already in the usual layout.' },
  refresh: { zh: '方案很长，改动后请点这里更新', en: 'This plan is long: press to show the latest text' },
  pasteTitle: { zh: '粘贴公文', en: 'Paste an official text' },
  pasteHint: {
    zh: '把公文全文粘贴在这里。标题、序号和责任分工会自动识别，没有读懂的段落原样保留。',
    en: 'Paste the whole text. Headings, numbers and attributions are recognised; passages that are not understood are kept as they are.',
  },
  pasteName: { zh: '粘贴的公文', en: 'pasted-text' },
  read: { zh: '读成方案', en: 'Read as a plan' },
  cancel: { zh: '取消', en: 'Cancel' },
  drop: { zh: '松开即可打开', en: 'Drop to open' },
  imported: { zh: '从“{file}”读出 {tasks} 项任务。', en: '{tasks} tasks were read from “{file}”.' },
  kept: {
    zh: '{count} 段文字没有归入任务，原样保留：',
    en: '{count} passages are in no task and were kept as they are:',
  },
  toCheck: { zh: '{count} 处请核对：', en: '{count} places to check:' },
  line: { zh: '第{line}行：{text}', en: 'Line {line}: {text}' },
  close: { zh: '关闭', en: 'Close' },
  notText: {
    zh: '“{file}”不是 UTF-8 文字，没有打开。请另存为 UTF-8 再试。',
    en: '“{file}” is not text in UTF-8 and was not opened. Please save it as UTF-8.',
  },
  unreadable: { zh: '“{file}”读不了，没有打开。', en: '“{file}” cannot be read and was not opened.' },
  tooLarge: { zh: '“{file}”超过 {most} MB，没有打开。', en: '“{file}” is larger than {most} MB and was not opened.' },
  noAnswer: { zh: '没有做成：{reason}', en: 'This did not work: {reason}' },
  noServer: {
    zh: '检查程序没有启动：{reason}。可以继续编辑和下载，但没有问题、补全和预览。',
    en: 'The checker did not start: {reason}. You can edit and download, without findings, completion and views.',
  },
  replaced: { zh: '已打开“{file}”。', en: '“{file}” is open.' },
  leave: {
    zh: '当前方案有改动，还没有下载。仍要打开别的方案吗？',
    en: 'The plan has changes that were not downloaded. Open another one all the same?',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

export type TextKey = keyof typeof TEXTS;

/** For words that stand in the page by their name. */
export const isTextKey = (key: string): key is TextKey => Object.hasOwn(TEXTS, key);

/** A text with its places `{name}` filled. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));

/** The texts of a language. */
export type Say = (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;
export const sayIn =
  (language: Language): Say =>
  (key, values = {}) =>
    fill(TEXTS[key][language], values);
