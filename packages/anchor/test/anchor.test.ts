import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { applyEdits, isRuleId, lint, openSource, parsePlan, type PlanDocument } from '@workplan/core';
import { SOURCE_RULES } from '@workplan/rules';
import {
  anchoredRange,
  anchorText,
  coverage,
  locate,
  matchAt,
  reanchor,
  SourceIndex,
  type SourceNode,
  surveySource,
} from '../src/index.js';
import { differences, excerpt } from '../src/wording/difference.js';
import { nearest } from '../src/find/edit-distance.js';
import { normalText } from '../src/source/normal-form.js';

const ROOT = new URL('../../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');
const seed = read('seeds/shanghai-2016-egov.txt');
const plan = parsePlan(read('examples/shanghai-2016-egov.plan.yaml'));
const index = new SourceIndex(seed);

const nodesOf = (document: PlanDocument): SourceNode[] => surveySource(document, '').standings.map(({ node }) => node);

interface Fact {
  readonly task: number | string;
  readonly printed: string;
  readonly offset: number;
}
const facts = JSON.parse(read('tests/facts/shanghai-2016-attributions.json')) as Fact[];

describe('the plan of 2016 and its official text', () => {
  const anchored = surveySource(plan, seed)
    .standings.map(({ node }) => node)
    .filter((node) => node.anchor !== undefined);

  test('has 107 anchors, each the same as its text', () => {
    const wrong = anchored.filter(({ words, anchor }) => {
      const range = anchoredRange(anchor?.node.value ?? '', index);
      const match = range && matchAt(words, seed, range);
      return match?.kind !== 'same' || match.extras.length > 0 || match.cut;
    });
    expect(anchored).toHaveLength(107);
    expect(wrong.map(({ anchor }) => anchor?.node.value)).toEqual([]);
  });

  test('anchors name whole lines exactly, and are written back as they were', () => {
    for (const { anchor } of anchored) {
      const range = anchoredRange(anchor?.node.value ?? '', index);
      const line = Number(anchor?.node.value.slice(1));
      expect(seed.slice(range?.start, range?.end)).toBe(seed.split('\n')[line - 1]);
      if (range !== undefined) expect(anchorText(range, index)).toBe(anchor?.node.value);
    }
  });

  test('attributions stand at the offsets of the facts and agree with the plan', () => {
    const found = surveySource(plan, seed)
      .standings.filter(({ node }) => node.kind === 'task')
      .flatMap(({ place }) => place?.attributions ?? []);
    const expected = [...new Map(facts.map(({ offset, printed }) => [offset, printed]))];
    expect(found.map(({ start, end }) => [start, seed.slice(start, end)])).toEqual(expected);
    expect(found.every(({ agrees }) => agrees)).toBe(true);
  });

  test('covers the text to the last character', () => {
    const { share, uncovered, total, coveredCharacters } = coverage(plan, seed);
    expect(uncovered).toEqual([]);
    expect(share).toBe(1);
    expect(coveredCharacters).toBe(total);
    expect(total).toBe(seed.replace(/\s/g, '').length);
  });

  test.each(['shanghai-2016-egov', 'shanghai-2016-egov.en'])('%s has no finding about its source', (name) => {
    const document = parsePlan(read(`examples/${name}.plan.yaml`));
    const sha256 = document.bound.scalars.get('hash')?.[0]?.node.value ?? '';
    expect(
      lint(document, {
        source: openSource({ text: seed, sha256 }),
        only: SOURCE_RULES.map(({ id }) => id).filter(isRuleId),
      }),
    ).toEqual([]);
  });

  test('a paragraph more at the top moves every anchor by a line', () => {
    const { anchors, edits } = reanchor(plan, `新增一段。\n${seed}`, 'f'.repeat(64));
    expect(anchors.map(({ status }) => status)).toEqual(anchors.map(() => 'moved'));
    expect(anchors.every(({ from, to }) => Number(to.slice(1)) === Number(from.slice(1)) + 1)).toBe(true);
    expect(applyEdits(plan.text, edits)).toContain(`校验: ${'f'.repeat(64)}`);
  });
});

test.each([
  ['sports-events-2018', 'state-council-2018-121'],
  ['reform-list-2018', 'state-council-2018-126'],
])('%s represents all of its text', (name, source) => {
  expect(coverage(parsePlan(read(`examples/${name}.plan.yaml`)), read(`seeds/${source}.txt`)).uncovered).toEqual([]);
});

/** The words of a node of a fixture, which must be there. */
function wordsOf(node: SourceNode | undefined): SourceNode['words'] {
  if (node === undefined) throw new Error('no node');
  return node.words;
}

describe('matching a task', () => {
  const [node] = nodesOf(
    parsePlan('任务:\n  - 序号: 3\n    内容: 完成已确定的829项审批事项100%接入。\n    责任: [市教委]\n'),
  );
  const at = (source: string) => matchAt(wordsOf(node), source, { start: 0, end: source.length });

  test.each([
    ['3.完成已确定的829项审批事项100%接入。（责任部门：市教委）', 'same'],
    ['完成已确定的829项审批事项100%接入（责任部门：市教委）。', 'same'],
    ['3.完成已确定的829项审批\n事项100%接入。', 'same'],
    ['３．完成已确定的８２９项审批事项100％接入。', 'normalised'],
    ['3.完成 已确定的829项审批事项，100%接入。', 'normalised'],
    ['3.完成已确定的829项行政审批事项100%接入。（责任部门：市教委）', 'near'],
    ['3.完成已确定的829项审批事项100%接入，并公开结果。（责任部门：市教委）', 'near'],
    ['二、保障体系建设', 'different'],
    ['', 'different'],
  ])('%s is %s', (source, kind) => {
    expect(at(source).kind).toBe(kind);
  });

  test('the distance is the share of changed characters', () => {
    expect(at('3.完成已确定的829项行政审批事项100%接入。').distance).toBeCloseTo(2 / 20, 1);
  });
});

describe('searching', () => {
  const find = (text: string, source: string) =>
    locate(wordsOf(nodesOf(parsePlan(`章节:\n  - 标题: ${text}\n`))[0]), source);

  test('finds the same words, words in another typography, and changed words', () => {
    expect(find('加强保障体系建设', '甲\n一、加强保障体系建设\n').distance).toBe(0);
    expect(find('加强“保障”体系建设', '一、加强保障\n体系建设').distance).toBe(0);
    expect(find('加强保障体系建设工作', '甲乙\n一、加强保障制度建设工作').distance).toBeCloseTo(0.2);
  });

  test('tells when several places are equally good', () => {
    expect(find('保障体系', '一、保障体系\n二、保障体系\n').places).toHaveLength(2);
    expect(find('保障体系', '完善保障体系和制度。\n二、保障体系\n').places).toHaveLength(1);
  });

  test('finds nothing that differs too much', () => {
    expect(find('加强保障体系建设', '推进政务公开').best).toBeUndefined();
  });
});

describe('the parts', () => {
  test('the normal form keeps what says something', () => {
    expect(normalText('（１）⽂件 4.5％，2016—2020 年　Ａpp')).toBe('1文件4.5%2016-2020年app');
  });

  test('the nearest stretch is the one with the fewest edits', () => {
    expect(nearest('abcdefgh', 'xxabcdxfghyy', 0, 12, 2)).toEqual({ start: 2, end: 10, edits: 1 });
    const long = '推进网上政务大厅建设与应用'.repeat(300);
    expect(
      nearest(long, `甲乙${long.slice(0, 1000)}丙${long.slice(1000)}丁`, 0, long.length + 20, 100)?.edits,
    ).toBeLessThanOrEqual(40);
  });

  test('differences lead from one text to the other', () => {
    const [a, b] = ['推进市、区两级对接，完成改造。', '推进市、区县两级的对接并完成整改。'];
    let out = '';
    let from = 0;
    for (const { aStart, aEnd, bStart, bEnd } of differences(a, b)) {
      out += a.slice(from, aStart) + b.slice(bStart, bEnd);
      from = aEnd;
    }
    expect(out + a.slice(from)).toBe(b);
  });

  test('an excerpt is short', () => {
    expect(excerpt('一二三四五六七八九十', 5, 6)).toBe('…二三四五六七八九十');
    expect(excerpt('一二', 0, 2)).toBe('一二');
  });
});
