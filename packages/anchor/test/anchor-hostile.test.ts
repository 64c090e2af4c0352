import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isRuleId, lint, openSource, parsePlan } from '@workplan/core';
import { SOURCE_RULES } from '@workplan/rules';
import { growthOf } from '../../../tests/support/work.js';
import { IS_LONG } from '../../../tests/support/sample.js';
import { coverage, reanchor } from '../src/index.js';

const ROOT = new URL('../../../', import.meta.url);
const SEED_PLAN = readFileSync(new URL('examples/shanghai-2016-egov.plan.yaml', ROOT), 'utf8');
const SEED = readFileSync(new URL('seeds/shanghai-2016-egov.txt', ROOT), 'utf8');
const ONLY = SOURCE_RULES.map(({ id }) => id).filter(isRuleId);

const fill = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** Sources that tempt a search into quadratic time. */
const HOSTILE: Readonly<Record<string, (length: number) => string>> = {
  'one character': (length) => fill('推', length),
  'one line': (length) => fill(SEED.replace(/\n/g, ''), length),
  'opening brackets': (length) => fill('（', length),
  'closing brackets': (length) => fill('）', length),
  attributions: (length) => fill('（责任部门：市教委）', length),
  'labels without end': (length) => fill('责任部门：', length),
  'blank lines': (length) => fill('\n', length),
  'one heading a thousand times': (length) => fill('一、保障体系建设\n', length),
  'the seed many times': (length) => fill(SEED, length),
  numerals: (length) => fill('1.', length),
  'lone surrogates': (length) => fill('\ud87e\ud800', length),
  'the seed and spaces': (length) => SEED + fill('　', length),
};

function plansFor(length: number): Readonly<Record<string, string>> {
  const long = fill('推进网上政务大厅建设', length / 4);
  return {
    seed: SEED_PLAN,
    'one long task': `原文:\n  文件: a.txt\n任务:\n  - 序号: 1\n    内容: ${long}\n    出处: L1\n`,
    'anchors on everything': `原文:\n  文件: a.txt\n任务:\n${Array.from({ length: Math.floor(length / 2000) }, (_, at) => `  - 序号: ${at + 1}\n    内容: 推推推推推推推推${at}\n    责任: [市教委]\n    出处: L1-L9999999\n`).join('')}`,
  };
}

interface Compared {
  readonly plan: string;
  readonly source: string;
}

function compare({ plan, source }: Compared): void {
  const document = parsePlan(plan);
  lint(document, { source: openSource({ text: source, sha256: '0'.repeat(64) }), only: ONLY });
  reanchor(document, source);
  coverage(document, source);
}

const SMALL = 60_000;

/** Every source meets the seed and, in turn, one of the other plans; all of them with `npm run test:long`. */
const kindsFor = (source: number): readonly string[] => {
  const [seed = '', ...others] = Object.keys(plansFor(1000));
  return IS_LONG ? [seed, ...others] : [seed, others[source % others.length] ?? ''];
};

describe.each(Object.entries(HOSTILE).map(([name, make], at) => [name, make, kindsFor(at)] as const))(
  'a source of %s',
  (_, make, kinds) => {
    test.each(kinds)('is compared with %s in linear time', (kind) => {
      const sized = (size: number): Compared => ({ plan: plansFor(size)[kind] ?? '', source: make(size) });
      // Twice the text takes about twice the work; a quadratic search would take four times as much.
      expect(growthOf(compare, sized, SMALL)).toBeLessThan(2.3);
    });
  },
);

test.each([
  ['no anchors at all', '原文:\n  文件: a.txt\n标题: 甲\n', '乙\n'],
  ['an empty source', SEED_PLAN, ''],
  ['an empty plan', '', SEED],
  ['a plan that is a list', '- 一\n- 二\n', SEED],
  [
    'anchors that are none',
    '原文:\n  文件: a.txt\n任务:\n  - 序号: 1\n    内容: 甲\n    出处: L0\n  - 序号: 2\n    内容: ""\n    出处: L9-L2\n  - 出处: L1:C9-C2\n    内容: 。\n',
    '甲\n。\n',
  ],
  ['values of the wrong shape', '原文: a.txt\n章节:\n  标题: 甲\n任务: 乙\n附件: [一]\n', '甲\n'],
  [
    'anchors beyond all lines',
    '原文:\n  文件: a.txt\n任务:\n  - 序号: 1\n    内容: 甲乙丙丁\n    出处: L99999999999999999999\n',
    '甲乙丙丁',
  ],
])('%s does not stop the comparison', (_, plan, source) => {
  const document = parsePlan(plan);
  expect(() => {
    for (const sha256 of [undefined, '0'.repeat(64)]) reanchor(document, source, sha256);
    coverage(document, source, 'x');
  }).not.toThrow();
  expect(
    lint(document, { source: openSource({ text: source, sha256: 'x' }), only: ONLY }).filter(
      ({ rule }) => rule === 'internal-error',
    ),
  ).toEqual([]);
});
