import { describe, expect, it } from 'vitest';
import type { DocumentSymbol, SelectionRange } from 'vscode-languageserver';
import {
  documentSymbols,
  foldingRanges,
  inlayHints,
  selectionRanges,
  planSymbols,
} from '../../src/features/structure/index.js';
import { rangeAt, type OpenPlan } from '../../src/open-plan.js';
import { covered, marked, openSeed, openWith } from '../support/open.js';

const PLAN = `# 第一行
# 第二行
工作方案: 1
标题: 安排
地区: 上海市
期间: 2016
公文:
  成文日期: 2016-02-18
章节:
  - 标题: 推进工作
    章节:
      - 标题: 甲类
        任务:
          - 序号: 1
            内容: |
              做好甲事。
              # 这不是注释
              # 这也不是
            牵头: [市工商局]
            责任: [各区县政府, 市政府相关部门]
            时限: 6月底前
  - 标题: 其他
    序号: 五、
    任务:
      - 序号: （二）
        分句:
          - 内容: 做好乙事
            时限: 2016-03-01
附件:
  - 标题: 报告
    报告:
      标题: 2015年报告
      章节:
        - 标题: 回顾
          条目:
            - 内容: 甲事已办。
`;

const whole = (plan: OpenPlan) => rangeAt(plan, { start: 0, end: plan.document.text.length });
const outline = (symbols: readonly DocumentSymbol[], depth = 0): string[] =>
  symbols.flatMap(({ name, children }) => ['  '.repeat(depth) + name, ...outline(children ?? [], depth + 1)]);
const all = (symbols: readonly DocumentSymbol[]): DocumentSymbol[] =>
  symbols.flatMap((symbol) => [symbol, ...all(symbol.children ?? [])]);

describe('documentSymbols', () => {
  it('shows sections, tasks, reports and attachments', () => {
    expect(outline(documentSymbols(openWith(PLAN)))).toEqual([
      '安排',
      '  一、推进工作',
      '    （一）甲类',
      '      1 做好甲事。 # 这不是注释 # 这也不是',
      '  五、其他',
      '    （二） 做好乙事',
      '  报告',
      '    2015年报告',
      '      一、回顾',
      '        甲事已办。',
    ]);
  });

  it('shows sub-tasks below their task, where lists are parts and where they are not', () => {
    const block = (tasks: string): string => `工作方案: 1\n标题: 分工\n地区: 上海市\n任务:\n${tasks}`;
    const lines = block(
      '  - 序号: 1\n    内容: 建设平台。\n    任务:\n      - 序号: （1）\n        内容: 制定办法。\n        任务:\n          - 序号: ①\n            内容: 起草。\n  - 序号: 2\n    内容: 推进改革。\n',
    );
    const flow = block(
      '  [{序号: 1, 内容: 建设平台。, 任务: [{序号: （1）, 内容: 制定办法。, 任务: [{序号: ①, 内容: 起草。}]}]}, {序号: 2, 内容: 推进改革。}]\n',
    );
    for (const text of [lines, flow])
      expect(outline(documentSymbols(openWith(text)))).toEqual([
        '分工',
        '  1 建设平台。',
        '    （1） 制定办法。',
        '      ① 起草。',
        '  2 推进改革。',
      ]);
  });

  it('names what has no name yet', () => {
    expect(outline(documentSymbols(openWith('工作方案: 1\n标题: ""\n章节:\n  - 任务: []\n', undefined, 'en')))).toEqual(
      ['Plan', '  一、'],
    );
    expect(documentSymbols(openWith(''))).toEqual([]);
  });

  it('shows the 56 tasks of the seed plan, each inside its parent', () => {
    const symbols = documentSymbols(openSeed());
    expect(all(symbols).filter(({ name }) => /^\d+ /.test(name))).toHaveLength(56);
    for (const { range, selectionRange, children } of all(symbols)) {
      for (const inner of [selectionRange, ...(children ?? []).map((child) => child.range)]) {
        expect(
          inner.start.line > range.start.line ||
            (inner.start.line === range.start.line && inner.start.character >= range.start.character),
        ).toBe(true);
        expect(
          inner.end.line < range.end.line ||
            (inner.end.line === range.end.line && inner.end.character <= range.end.character),
        ).toBe(true);
      }
    }
  });
});

describe('foldingRanges', () => {
  it('folds comments, sections, tasks and long texts by their lines', () => {
    const plan = openWith(PLAN);
    const lines = PLAN.split('\n');
    const folds = foldingRanges(plan).map(({ startLine, endLine, kind }) => [
      lines[startLine]?.trim(),
      lines[endLine]?.trim(),
      kind,
    ]);
    expect(folds).toContainEqual(['# 第一行', '# 第二行', 'comment']);
    expect(folds).toContainEqual(['- 序号: 1', '时限: 6月底前', undefined]);
    expect(folds).toContainEqual(['内容: |', '# 这也不是', undefined]);
    expect(folds.filter(([, , kind]) => kind === 'comment')).toHaveLength(1);
    expect(new Set(foldingRanges(plan).map(({ startLine }) => startLine)).size).toBe(folds.length);
  });
});

describe('selectionRanges', () => {
  it('widens from the words to the whole file', () => {
    const { plan, offset } = marked('工作方案: 1\n任务:\n  - 序号: 1\n    牵头: ["市│工商局", 市公安局]\n');
    const steps: string[] = [];
    for (let at: SelectionRange | undefined = selectionRanges(plan, [offset])[0]; at !== undefined; at = at.parent)
      steps.push(covered(plan, at.range));
    expect(steps.slice(0, 4)).toEqual([
      '市工商局',
      '"市工商局"',
      '["市工商局", 市公安局]',
      '牵头: ["市工商局", 市公安局]',
    ]);
    expect(steps.at(-1)).toBe(plan.document.text);
    expect(steps.every((step, index) => index === 0 || step.length >= (steps[index - 1] ?? '').length)).toBe(true);
  });

  it('answers for every offset of a file', () => {
    const plan = openWith(PLAN);
    expect(
      selectionRanges(
        plan,
        Array.from({ length: PLAN.length + 1 }, (_, offset) => offset),
      ),
    ).toHaveLength(PLAN.length + 1);
  });
});

describe('inlayHints', () => {
  const hints = (plan: OpenPlan, range = whole(plan)) => inlayHints(plan, range).map(({ label }) => label);

  it('shows numerals that are not written, intervals and the size of collectives', () => {
    const plan = openWith(PLAN);
    expect(hints(plan).slice(0, 5)).toEqual(['一、', '（一）', '一、', '至 2016-06-30', '2016-01-01 至 2016-12-31']);
    expect(hints(plan)).toContain('16 个单位');
    expect(hints(plan).filter((label) => String(label).endsWith('个单位'))).toHaveLength(1);
    expect(hints(plan)).not.toContain('五、');
  });

  it('writes them in the language of the reader', () => {
    const plan = openWith(PLAN, undefined, 'en');
    expect(hints(plan)).toContain('until 2016-06-30');
    expect(hints(plan)).toContain('16 bodies');
  });

  it('shows a single day once', () => {
    const plan = openWith(
      '期间: 2026\n任务:\n  - 序号: 1\n    时限: 2026年11月30日\n  - 序号: 2\n    时限: 2026-11-30\n',
    );
    expect(hints(plan)).toEqual(['2026-11-30', '2026-01-01 至 2026-12-31']);
  });

  it('keeps to the range and to the numerals of the plan', () => {
    const plan = openWith(PLAN.replace('公文:', '标注格式:\n  章节序号: [第一章, 1.]\n公文:'));
    expect(hints(plan)).toContain('第一章');
    expect(hints(plan)).toContain('1.');
    expect(hints(plan, rangeAt(plan, { start: 0, end: 10 }))).toEqual([]);
  });
});

describe('planSymbols', () => {
  const seed = openSeed();

  it('finds tasks, sections and bodies of the open plans by characters in their order', () => {
    expect(planSymbols(seed, '经信化委').map(({ name }) => name)).toContain('市经济信息化委');
    expect(planSymbols(seed, '19').some(({ name }) => name.startsWith('19 '))).toBe(true);
    expect(planSymbols(seed, '统筹协调线上')).toMatchObject([
      { name: '统筹协调线上线下政务服务', containerName: '2016年上海市政府电子政务重点工作安排' },
    ]);
  });

  it('names a body once for each plan, and nothing that does not fit', () => {
    expect(planSymbols(seed, '市经济信息化委').filter(({ name }) => name === '市经济信息化委')).toHaveLength(1);
    expect(planSymbols(seed, '没有这样的名字')).toEqual([]);
  });
});
