import { EditorState } from '@codemirror/state';
import type { Language } from '../texts.js';

/** The words of the editor itself: search, folding, what screen readers hear. */
const ZH: Readonly<Record<string, string>> = {
  Find: '查找',
  Replace: '替换',
  next: '下一个',
  previous: '上一个',
  all: '全选',
  'match case': '区分大小写',
  regexp: '正则表达式',
  'by word': '整词',
  replace: '替换',
  'replace all': '全部替换',
  close: '关闭',
  'current match': '当前匹配',
  'replaced $ matches': '已替换 $ 处',
  'replaced match on line $': '已替换第 $ 行',
  'on line': '所在行',
  Completions: '补全',
  Diagnostics: '问题',
  'No diagnostics': '没有问题',
  'Fold line': '折叠',
  'Unfold line': '展开',
  'Folded lines': '已折叠的行',
  'Unfolded lines': '已展开的行',
  to: '至',
  'folded code': '已折叠的内容',
  unfold: '展开',
  'Control character': '控制字符',
  'Selection deleted': '已删除所选内容',
};

export const phrasesIn = (language: Language) => EditorState.phrases.of(language === 'zh' ? ZH : {});
