import { describe, expect, it } from 'vitest';
import { CodeActionKind } from 'vscode-languageserver';
import { codeActions } from '../../src/features/edits/index.js';
import { rangeAt } from '../../src/open-plan.js';
import { edited, editsOf, marked, openWith } from '../support/open.js';

/** The plan once a conflict has been resolved, by the title of the action; the place of the cursor is marked. */
function resolved(text: string): Readonly<Record<string, string>> {
  const { plan, offset } = marked(text);
  const actions = codeActions(plan, rangeAt(plan, { start: offset, end: offset }), [CodeActionKind.QuickFix]);
  return Object.fromEntries(
    actions
      .filter(({ title }) => /留/.test(title))
      .map(({ title, edit }) => [title, edited(plan, editsOf(plan, edit))]),
  );
}

const HEAD = '工作方案: 1\n标题: 安排\n地区: 上海市\n期间: 2016\n任务:\n  - 序号: 1\n    内容: 推进。\n';
const TAIL = '    责任: [市教委]\n';
const [OURS, THEIRS] = ['    时限: 6月底前\n', '    时限: 9月底前\n'];

describe('an open merge conflict', () => {
  it.each([
    ['at its first mark', `<<<<<<< │我方\n${OURS}=======\n${THEIRS}>>>>>>> 对方\n`],
    ['in one of its sides', `<<<<<<< 我方\n${OURS}=======\n${THEIRS.replace('9', '│9')}>>>>>>> 对方\n`],
    [
      'with the version before',
      `<<<<<<< 我方\n${OURS}||||||| 原稿\n    时限: 年底前\n=======\n${THEIRS}>>>>>>> 对│方\n`,
    ],
  ])('of one key is resolved by a click: %s', (_, conflict) => {
    expect(resolved(`${HEAD}${conflict}${TAIL}`)).toEqual({
      保留我方: HEAD + OURS + TAIL,
      保留对方: HEAD + THEIRS + TAIL,
      '两者都留（对方的写成注释）': `${HEAD}${OURS}    # 时限: 9月底前\n${TAIL}`,
    });
  });

  it('of whole tasks keeps both of them', () => {
    const [second, third] = ['  - 序号: 2\n    内容: 甲。\n', '  - 序号: 2\n    内容: 乙。\n'];
    const found = resolved(`${HEAD}${TAIL}<<<<<<< │我方\n${second}=======\n${third}>>>>>>> 对方\n`);
    expect(found['两者都留']).toBe(HEAD + TAIL + second + third);
  });

  it('of what one side took out', () => {
    const found = resolved(`${HEAD}<<<<<<< │我方\n=======\n${THEIRS}>>>>>>> 对方\n${TAIL}`);
    expect([found['保留我方'], found['保留对方']]).toEqual([HEAD + TAIL, HEAD + THEIRS + TAIL]);
  });

  it('is not touched from elsewhere, or without its end', () => {
    const conflict = `<<<<<<< 我方\n${OURS}=======\n${THEIRS}>>>>>>> 对方\n`;
    expect(resolved(`${HEAD.replace('推进', '推│进')}${conflict}${TAIL}`)).toEqual({});
    expect(resolved(`${HEAD}${conflict}${TAIL.replace('责任', '责│任')}`)).toEqual({});
    expect(resolved(`${HEAD}<<<<<<< │我方\n${OURS}=======\n${THEIRS}${TAIL}`)).toEqual({});
  });

  it('leaves nothing to report when it is resolved', () => {
    const { 保留对方: after = '' } = resolved(`${HEAD}<<<<<<< │我方\n${OURS}=======\n${THEIRS}>>>>>>> 对方\n${TAIL}`);
    expect(openWith(after).findings.filter(({ rule }) => rule === 'merge-conflict')).toEqual([]);
  });
});
