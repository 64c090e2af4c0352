import { lint, openSource, parsePlan, renderOfficialText } from '@workplan/core';
import type { OutlineTask, Overview } from '@workplan/language-service/protocol';
import { builtinRegistry } from '@workplan/registry/data';
import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fileNameOf, newPlanText, PLAN_KINDS } from '@workplan/core/write';
import { partsOfImport } from '../../extension/src/commands/make/import-parts.js';
import { fromBase64, toBase64 } from '../../extension/src/server/file-requests.js';
import { toPath, toUri } from '../../extension/src/server/client-files.js';
import { pairAt } from '../../extension/src/source/pairs.js';
import { bodyTree } from '../../extension/src/views/body-tree.js';
import { deadlineTree } from '../../extension/src/views/deadline-tree.js';
import { childrenOf, type TreeNode } from '../../extension/src/views/node.js';
import { inPortions, PORTION } from '../../extension/src/views/portions.js';
import type { Shown } from '../../extension/src/views/shown.js';
import { sectionTree } from '../../extension/src/views/section-tree.js';
import { kindOf } from '../../extension/src/webviews/body-kinds.js';
import { headingOf, matrixCells, matrixOf, matrixWorkbook } from '../../extension/src/webviews/matrix-view.js';

const range = (line: number, from = 0, to = 1, endLine = line) => ({
  start: { line, character: from },
  end: { line: endLine, character: to },
});
const task = (number: string, more: Partial<OutlineTask> = {}): OutlineTask => ({
  number,
  label: `任务${number}`,
  text: `任务${number}的内容`,
  range: range(Number(number)),
  path: [],
  findings: 0,
  tasks: [],
  ...more,
});
const shape = (nodes: readonly TreeNode[]): unknown[] =>
  nodes.map((node) => {
    const children = childrenOf(node);
    return children.length === 0 ? node.label : [node.label, ...shape(children)];
  });

const OVERVIEW: Overview = {
  version: 1,
  title: '安排',
  tasks: [
    task('1', { deadline: { text: '6月底前', to: '2026-06-30', kind: 'interval' } }),
    task('2', { deadline: { text: '年底前', to: '2026-12-31', kind: 'interval' }, findings: 1 }),
    task('3', { deadline: { text: '持续推进', kind: 'open' } }),
    task('4', { deadline: { text: '适时', kind: 'vague' } }),
    task('5'),
  ],
  sections: [
    {
      at: 0,
      title: '一、甲',
      range: range(0),
      tasks: [0],
      sections: [{ at: 1, title: '（一）乙', range: range(1), tasks: [1, 2], sections: [] }],
    },
  ],
  bodies: [
    { name: '市教委', isCollective: false, roles: { responsible: [0, 1] } },
    { name: '市财政局', isCollective: false, roles: { lead: [1], responsible: [2] } },
    { name: '各区政府', isCollective: true, roles: { lead: [4] } },
  ],
};
const SHOWN: Shown = { overview: OVERVIEW };
const ROLES = {
  lead: '牵头',
  responsible: '责任',
  support: '配合',
  implement: '落实',
  guide: '指导',
  supervise: '督办',
};
const GROUPS = {
  overdue: '到期',
  thisMonth: '本月',
  later: '以后',
  lasting: '长期',
  unclear: '不明',
  none: '无',
  done: '办结',
};

describe('the trees', () => {
  test('by section: tasks outside of any come first', () => {
    expect(shape(sectionTree(SHOWN))).toEqual([
      '4 任务4',
      '5 任务5',
      ['一、甲', ['（一）乙', '2 任务2', '3 任务3'], '1 任务1'],
    ]);
    expect(sectionTree(SHOWN)[2]).toMatchObject({ detail: '3', range: range(0) });
  });

  test('by body: who leads most comes first, with counts', () => {
    const tree = bodyTree(SHOWN, ROLES);
    expect(shape(tree)).toEqual([
      ['市财政局', ['牵头', '2 任务2'], ['责任', '3 任务3']],
      ['各区政府', ['牵头', '5 任务5']],
      ['市教委', ['责任', '1 任务1', '2 任务2']],
    ]);
    expect(tree[0]?.detail).toBe('牵头 1 · 责任 1');
  });

  test.each([
    [
      '2026-06-30',
      [
        ['本月', '1 任务1'],
        ['以后', '2 任务2'],
        ['长期', '3 任务3'],
        ['不明', '4 任务4'],
        ['无', '5 任务5'],
      ],
    ],
    [
      '2026-07-01',
      [
        ['到期', '1 任务1'],
        ['以后', '2 任务2'],
        ['长期', '3 任务3'],
        ['不明', '4 任务4'],
        ['无', '5 任务5'],
      ],
    ],
    [
      '2027-01-01',
      [
        ['到期', '1 任务1', '2 任务2'],
        ['长期', '3 任务3'],
        ['不明', '4 任务4'],
        ['无', '5 任务5'],
      ],
    ],
  ])('by deadline, on %s', (today, expected) => {
    expect(shape(deadlineTree(SHOWN, today, GROUPS))).toEqual(expected);
  });
});

describe('long lists in trees', () => {
  const lines = (count: number): TreeNode[] =>
    Array.from({ length: count }, (_, at) => ({ label: `第${at + 1}`, icon: 'checklist', children: [] }));

  test('stay as they are up to two portions', () => {
    const few = lines(2 * PORTION);
    expect(inPortions(few)).toBe(few);
  });

  test.each([
    [201, 3, '1–100', '201–201'],
    [10_000, 100, '1–100', '9901–10000'],
    [10_001, 2, '1–10000', '10001–10001'],
  ])('are split: %i lines', (count, parts, first, last) => {
    const split = inPortions(lines(count));
    expect(split.map(({ label }) => label).filter((_, at) => at === 0 || at === split.length - 1)).toEqual([
      first,
      last,
    ]);
    expect(split).toHaveLength(parts);
    expect(split.every(({ isOpen }) => isOpen !== true)).toBe(true);
    expect(split.flatMap(childrenOf).map(({ label }) => label)).toEqual(lines(count).map(({ label }) => label));
    expect(split[0]?.detail).toBe('第1');
  });
});

describe('the matrix', () => {
  const all = { words: '', sort: 'number', hidden: [] } as const;
  const shown = (choice: Parameters<typeof matrixOf>[1]) => {
    const { bodies, rows } = matrixOf(OVERVIEW, choice);
    return {
      bodies: bodies.map(({ name }) => name),
      rows: rows.map(({ task: { number }, cells }) => [number, ...cells.map((roles) => roles.join())]),
    };
  };

  test('has a row for each task and a column for each body', () => {
    expect(shown(all)).toEqual({
      bodies: ['市教委', '市财政局', '各区政府'],
      rows: [
        ['1', 'responsible', '', ''],
        ['2', 'responsible', 'lead', ''],
        ['3', '', 'responsible', ''],
        ['4', '', '', ''],
        ['5', '', '', 'lead'],
      ],
    });
  });

  test('counts tasks by body and role, and heads the rows of each section', () => {
    const matrix = matrixOf(OVERVIEW, all);
    expect(matrix.totals).toEqual([{ responsible: 2 }, { lead: 1, responsible: 1 }, { lead: 1 }]);
    expect(
      matrix.rows.map((_, at) => headingOf(matrix, at)).filter((title) => title !== undefined).length,
    ).toBeLessThan(matrix.rows.length);
    expect(matrixCells(matrix, { ...ROLES, task: '任务', deadline: '时限' })[2]).toEqual([
      '2 任务2的内容',
      '年底前',
      '责任',
      '牵头',
      '',
    ]);
  });

  test('becomes a workbook with section rows and totals', () => {
    const matrix = matrixOf(OVERVIEW, all);
    const names = { ...ROLES, task: '任务', deadline: '时限', totals: '合计', matrix: '对照表' };
    const { columns, rows, sheet } = matrixWorkbook(matrix, '安排', names);
    expect([sheet, columns.map(({ heading }) => heading)]).toEqual([
      '对照表',
      ['任务', '时限', '市教委', '市财政局', '各区政府'],
    ]);
    expect(rows.filter(({ isHeading }) => isHeading !== true).map(({ cells }) => cells.length)).toEqual(
      Array.from({ length: 6 }, () => 5),
    );
    expect(rows.at(-1)?.cells).toEqual(['合计', '', '责任2', '牵头1 责任1', '牵头1']);
  });

  test('groups bodies by their kind', () => {
    expect(
      ['各区政府', '市大数据中心', '浦东新区政府', '市教委'].map((name) =>
        kindOf({ name, isCollective: name.startsWith('各') }),
      ),
    ).toEqual(['collective', 'institution', 'local', 'department']);
  });

  test('filters by body, by words of the task and by role, and sorts', () => {
    expect(shown({ ...all, words: '财政' })).toEqual({
      bodies: ['市财政局'],
      rows: [
        ['2', 'lead'],
        ['3', 'responsible'],
      ],
    });
    expect(shown({ ...all, words: '任务5' })).toEqual({ bodies: ['各区政府'], rows: [['5', 'lead']] });
    expect(shown({ ...all, words: '财政', hidden: ['responsible'] }).rows).toEqual([['2', 'lead']]);
    expect(shown({ ...all, sort: 'deadline' }).rows.map(([number]) => number)).toEqual(['1', '2', '3', '4', '5']);
    expect(shown({ ...all, sort: 'bodies' }).rows.map(([number]) => number)).toEqual(['2', '1', '3', '5', '4']);
  });
});

test('of nested pairs the inner one is meant', () => {
  const outer = { plan: range(0, 0, 9, 9), source: range(0, 0, 40) };
  const inner = { plan: range(3, 0, 9, 5), source: range(0, 10, 20) };
  expect(pairAt([outer, inner], 'plan', { line: 4, character: 2 })).toBe(inner);
  expect(pairAt([outer, inner], 'source', { line: 0, character: 30 })).toBe(outer);
  expect(pairAt([outer, inner], 'source', { line: 1, character: 0 })).toBeUndefined();
});

test('bytes and addresses survive the way to the worker', () => {
  const bytes = Uint8Array.from({ length: 100_000 }, (_, at) => at % 256);
  expect(fromBase64(toBase64(bytes))).toEqual(bytes);
  for (const uri of ['vscode-vfs://github/a/b/%E6%96%B9%E6%A1%88.plan.yaml', 'vscode-test-web://mount/a%20b/c.yaml'])
    expect(toUri(toPath(uri) ?? '')).toBe(uri);
  expect(toPath('untitled:Untitled-1')).toBeUndefined();
  expect(toPath('vscode-vfs://github/%E6')).toBeUndefined();
});

describe('a new plan', () => {
  const places = ['南京市', '江苏省', '上海市', '浦东新区', '招远市', '泸县', '全国'];
  const asks = places.flatMap((place) => PLAN_KINDS.map((kind) => [place, kind] as const));
  const filled = (snippet: string): string => snippet.replace(/\$\{\d+:([^}]*)\}/g, '$1');

  test.each(asks)('of %s (%s) has nothing wrong with it, in either language', (place, kind) => {
    for (const language of ['zh', 'en'] as const) {
      const text = filled(newPlanText({ kind, place, year: 2026 }, language));
      const found = lint(parsePlan(text), { registry: builtinRegistry });
      expect(
        found.filter(({ severity }) => severity !== 'info').map(({ rule, message }) => `${rule}: ${message.zh}`),
      ).toEqual([]);
      expect(text).toContain(place);
    }
  });

  test('prints its own title, 牵头单位 and 责任单位', () => {
    const { plan } = parsePlan(filled(newPlanText({ kind: 'points', place: '南京市', year: 2026 }, 'zh')));
    expect(plan).toBeDefined();
    const printed = plan === undefined ? '' : renderOfficialText(plan);
    expect(printed.split('\n')[0]).toBe('南京市2026年重点工作要点');
    expect(printed).toContain('牵头单位：市财政局');
    expect(printed).toContain('责任单位：市民政局');
  });
});

describe('the name of a new file', () => {
  test.each([
    ['南京市2026年重点工作要点', '南京市2026年重点工作要点.plan.yaml'],
    ['工作方案: 1', '工作方案 1.plan.yaml'],
    ['a/b\\c:d*e?f"g<h>i|j', 'abcdefghij.plan.yaml'],
    ['  . ', '新方案.plan.yaml'],
    ['CON', '新方案.plan.yaml'],
  ])('of «%s» is legal everywhere', (title, name) => {
    expect(fileNameOf(title)).toBe(name);
  });

  test('is never longer than file systems allow', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (title) => {
        const name = fileNameOf(title);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
        expect(name).not.toMatch(/[<>:"/\\|?*]|[. ]\.plan\.yaml$/);
      }),
      { seed: 20261128 },
    );
  });
});

test('an imported plan is shown from its tasks, its technical keys folded', () => {
  const text = readFileSync(new URL('../../examples/shanghai-2016-egov.plan.yaml', import.meta.url), 'utf8');
  const lines = text.split('\n');
  const { folded, begins } = partsOfImport(lines);
  expect(folded.map((at) => lines[at])).toEqual(expect.arrayContaining(['公文:', '原文:']));
  expect(lines[begins]).toBe('章节:');
});

test('the sample has the faults that the walkthrough fixes, and a passage left out', () => {
  const read = (name: string): Buffer => readFileSync(new URL(`../../extension/sample/${name}`, import.meta.url));
  const source = openSource({
    text: read('2026.txt').toString('utf8'),
    sha256: createHash('sha256').update(read('2026.txt')).digest('hex'),
  });
  const rules = lint(parsePlan(read('2026.plan.yaml')), { registry: builtinRegistry, source }).map(({ rule }) => rule);
  expect(rules.sort()).toEqual(['fullwidth-colon', 'noncanonical-name', 'source-drift', 'source-uncovered']);
});
