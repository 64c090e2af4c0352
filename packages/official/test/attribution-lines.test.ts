// Lines are mostly prose, and prose is given up early. What is said is what a full reading says.
import { isBodyLike, mayBeName } from '@workplan/plan/names';
import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { attributionAtStart, findAttributions } from '../src/attribution/index.js';
import { readContent, readLineContent } from '../src/attribution/forms/content.js';
import { beginsWithoutBody, isSurelyProse } from '../src/attribution/forms/prose.js';
import { sample } from '../../../tests/support/sample.js';
import { ADVERBS, OPENING_WORDS, TOGETHER_WITH, VERBS } from '../src/attribution/words/words.js';

const seeds = new URL('../../../seeds/', import.meta.url);
const lines = readdirSync(seeds).flatMap((name) => readFileSync(new URL(name, seeds), 'utf8').split('\n'));

/** What lines with and without attributions are made of. */
const PARTS = [
  ...['市教育局', '市财政局', '各区政府', '发展改革委', '各县（市、区）人民政府', '王主任', '分管的副市长', '体育总局'],
  ...[
    '、',
    '，',
    '；',
    '。',
    ',',
    ' ',
    '　',
    '\t',
    '\n',
    '：',
    ':',
    '和',
    '及',
    '与',
    '以及',
    '会同',
    '等',
    '等部门',
    '等有关的单位',
  ],
  ...[
    '负责',
    '牵头',
    '配合',
    '按职责分工负责',
    '根据各自的职责负责',
    '指导',
    '由',
    '均由',
    '请',
    '会议要求，',
    '会议明确，请',
    '落实',
    '牵頭',
    '組織實施',
  ],
  ...[
    '责任单位',
    '牵头单位：',
    '完成时限：',
    '6月底前完成',
    '2026年底前',
    '年底前完成的任务',
    '排在第一位的为牵头单位，下同',
    '下同',
  ],
  ...[
    '建设数据平台',
    '是重要的组成部分',
    '了',
    '将',
    '将军',
    '对',
    '对外',
    '不',
    '不锈',
    '通过',
    '自由',
    '要求',
    '加强监督',
    '甲'.repeat(30),
  ],
  ...['（', '）', '(', ')', '【', '】', '“', '”', '《', '》', '*', '★', '→', '1.', '（牵头）', '以下任务均由各区落实'],
];
const composed = fc
  .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...PARTS) }, fc.constantFrom(...lines)), { maxLength: 12 })
  .map((parts) => parts.join(''));

describe('the attribution with which a passage begins', () => {
  const full = (text: string) => findAttributions(text).find(({ start }, at) => at === 0 && start === 0);

  test('is the first of all its attributions, or none', () => {
    fc.assert(
      fc.property(composed, (text) => {
        expect(attributionAtStart(text)).toEqual(full(text));
      }),
      { numRuns: 3_000, seed: 17 },
    );
  });

  test('is read behind 会议要求, which alone is prose', () => {
    for (const text of ['会议要求，市教育局要牵头制定方案。', '会议要求，市教育局要牵头制定方案，市公安局参与。']) {
      expect(full(text), text).toBeDefined();
      expect(attributionAtStart(text), text).toEqual(full(text));
    }
  });

  test('also behind each mark of an official text', () => {
    let found = 0;
    for (const line of lines)
      for (const { index } of line.matchAll(/^|(?<=[，。；、：（）])/g)) {
        const text = line.slice(index);
        const expected = full(text);
        if (expected !== undefined) found += 1;
        expect(attributionAtStart(text), text).toEqual(expected);
      }
    expect(found).toBeGreaterThan(50);
  });
});

test('a line of names is read as between brackets, and nothing is read else', () => {
  let read = 0;
  fc.assert(
    fc.property(composed, (text) => {
      const content = readContent(text);
      const line = readLineContent(text);
      const areNames = content?.groups.every(({ names }) => names.every(mayBeName)) === true;
      if (line !== undefined || areNames) expect(line).toEqual(content);
      if (areNames) read += 1;
    }),
    { numRuns: 6_000, seed: 18 },
  );
  expect(read).toBeGreaterThan(100);
});

test('what begins without a body is no verb form of bodies alone', () => {
  let [given, read] = [0, 0];
  const areBodies = (text: string): boolean => {
    const reading = readLineContent(text);
    return reading?.form === 'verb' && reading.groups.every(({ names }) => names.every(isBodyLike));
  };
  fc.assert(
    fc.property(composed, (text) => {
      for (const { index } of [...text.matchAll(/^|(?<=[，。；,;])/g)].slice(0, 20)) {
        const words = text.slice(index);
        if (areBodies(words)) read += 1;
        if (!beginsWithoutBody(words)) continue;
        given += 1;
        expect(areBodies(words), words).toBe(false);
      }
    }),
    { numRuns: sample(3_000, 300_000), seed: 19 },
  );
  expect(given).toBeGreaterThan(1_000);
  expect(read).toBeGreaterThan(100);
  for (const words of [
    '市教育局等部门，',
    '市财政局两部门，',
    '市教育局/市体育局，',
    '市教育局和市财政局，',
    '会同市教育局，',
  ])
    expect(beginsWithoutBody(`${words}市公安局负责`), words).toBe(false);
});

test('nothing that is taken off a part makes it prose', () => {
  for (const word of [...VERBS.map(([verb]) => verb), ...ADVERBS, ...TOGETHER_WITH.map(([word]) => word)])
    expect(isSurelyProse(word), word).toBe(false);
  for (const word of OPENING_WORDS) expect(isSurelyProse(`${word}市教育局`), word).toBe(false);
  expect(isSurelyProse(`市教育局${'按照各自的工作职责分工'}负责`)).toBe(false);
  expect(isSurelyProse('市教育局等相关的部门')).toBe(false);
  expect(isSurelyProse('甲'.repeat(40))).toBe(false);
  expect(isSurelyProse('体育竞赛表演产业是体育产业的重要组成部分')).toBe(true);
});
