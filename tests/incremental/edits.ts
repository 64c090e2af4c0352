/** Ways in which people change a plan in an editor, drawn by a generator of numbers. */
export type Random = (below: number) => number;

export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The same numbers for the same seed, on every machine. */
export function random(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const TYPED = [...'平台、。，：:-#"“”（[{|>* \n%１2'];
const PASTED = [
  '      - 序号: 7\n        内容: 完成粘贴来的任务。\n        责任: [市教委]\n',
  '任务:\n',
  '  - 标题: 新的章节\n    任务:\n',
  '备注: 一行\n',
  '    # 说明\n',
  '内容: |\n  多行\n  文字\n',
  '市工商局',
  '《甲办法》（国发〔2015〕1号）',
  '完成15个区县政府',
  '目标: [{指标: 接入率, 数值: 90%}]\n',
  '附件:\n  - 标题: 表\n    任务:\n      - 序号: 1\n        内容: 表中的任务\n',
  '<<<<<<< HEAD\n',
  '\r\n',
  '\t',
  '　',
  '---\n',
  '期间: 2017\n',
  '“义务教育”\n',
  '  落实到位。\n',
  '附件\n',
];

type Change = (text: string, any: Random) => Edit;

const place = (text: string, any: Random): number => any(text.length + 1);
const lineStarts = (text: string): number[] => [0, ...[...text.matchAll(/\n/g)].map((match) => match.index + 1)];

/** The lines from one on, as a stretch. */
function lines(text: string, any: Random, most: number): { readonly start: number; readonly end: number } {
  const starts = lineStarts(text);
  const first = any(starts.length);
  const last = Math.min(first + 1 + any(most), starts.length);
  return { start: starts[first] as number, end: starts[last] ?? text.length };
}

const CHANGES: readonly Change[] = [
  (text, any) => {
    const at = place(text, any);
    return { start: at, end: at, text: TYPED[any(TYPED.length)] as string };
  },
  (text, any) => {
    const at = place(text, any);
    return { start: at, end: at, text: '数据' };
  },
  (text, any) => {
    const at = place(text, any);
    return { start: at, end: Math.min(at + 1 + any(3), text.length), text: '' };
  },
  (text, any) => {
    const at = place(text, any);
    return { start: at, end: Math.min(at + any(200), text.length), text: '' };
  },
  (text, any) => {
    const { start } = lines(text, any, 1);
    return { start, end: start, text: PASTED[any(PASTED.length)] as string };
  },
  (text, any) => {
    const { start, end } = lines(text, any, 6);
    return { start, end, text: '' };
  },
  // A copy of some lines elsewhere.
  (text, any) => {
    const { start, end } = lines(text, any, 8);
    const to = lines(text, any, 1).start;
    return { start: to, end: to, text: text.slice(start, end) };
  },
  // A comment mark before some lines, or away from them.
  (text, any) => {
    const { start, end } = lines(text, any, 5);
    const part = text.slice(start, end);
    return { start, end, text: /^# /m.test(part) ? part.replace(/^# /gm, '') : part.replace(/^(?=.)/gm, '# ') };
  },
  // Some lines shifted to the right or to the left.
  (text, any) => {
    const { start, end } = lines(text, any, 6);
    return { start, end, text: text.slice(start, end).replace(/^(?=.)/gm, '  ') };
  },
  (text, any) => {
    const { start, end } = lines(text, any, 6);
    return { start, end, text: text.slice(start, end).replace(/^ {1,2}/gm, '') };
  },
  (text, any) => {
    const { start, end } = lines(text, any, 4);
    return { start, end, text: text.slice(start, end).replace(/\r?\n/g, '\r\n') };
  },
];

/** The same typed at several cursors. */
function typedEverywhere(text: string, any: Random): Edit[] {
  const places = new Set(Array.from({ length: 2 + any(3) }, () => place(text, any)));
  const typed = TYPED[any(TYPED.length)] as string;
  return [...places].sort((a, b) => a - b).map((at) => ({ start: at, end: at, text: typed }));
}

/** What is done at once, in offsets of the text and in its order; every so often what was done before is taken back. */
export function nextEdits(text: string, any: Random, undo: readonly Edit[] | undefined): readonly Edit[] {
  if (undo !== undefined && any(6) === 0) return undo;
  // Keeps the text from growing without bound.
  if (text.length > 12_000) {
    const at = place(text, any);
    return [{ start: at, end: Math.min(at + 1_000, text.length), text: '' }];
  }
  return any(8) === 0 ? typedEverywhere(text, any) : [(CHANGES[any(CHANGES.length)] as Change)(text, any)];
}

/** The text after edits, and the edits that take them back. */
export function edited(
  text: string,
  edits: readonly Edit[],
): { readonly text: string; readonly undo: readonly Edit[] } {
  let [made, from] = ['', 0];
  const undo: Edit[] = [];
  for (const { start, end, text: words } of edits) {
    made += text.slice(from, start);
    undo.push({ start: made.length, end: made.length + words.length, text: text.slice(start, end) });
    made += words;
    from = end;
  }
  return { text: made + text.slice(from), undo };
}
