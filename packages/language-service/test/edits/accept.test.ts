import { readdirSync, readFileSync } from 'node:fs';
import { applyEdits, convert, importOfficialText, parsePlan } from '@workplan/core';
import { describe, expect, it } from 'vitest';
import { contextAt } from '../../src/features/context/index.js';
import { complete } from '../../src/features/completion/index.js';
import type { OpenPlan } from '../../src/open-plan.js';
import { faultsOf } from '../support/accept.js';
import { halfTyped, slipped, type Draft, type Random } from '../support/half-typed.js';
import { openRow, readMatrix } from '../support/matrix.js';
import { openPlan } from '../support/plan.js';
import { sample } from '../../../../tests/support/sample.js';

const ROOT = new URL('../../../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');

const [CASES, OF_EACH] = [sample(200, 100_000), sample(4, 200)];

const EXAMPLES = [
  'starter',
  'employment-2018',
  'sports-events-2018',
  'reform-list-2018',
  'shanghai-2016-egov',
  'shanghai-2016-egov.en',
].map((name) => read(`examples/${name}.plan.yaml`));
/** Plans made of documents of many forms, as `workplan import` makes them. */
const IMPORTED = readdirSync(new URL('tests/fixtures/documents/', ROOT))
  .filter((name) => name.endsWith('.txt'))
  .map((name) => importOfficialText(read(`tests/fixtures/documents/${name}`), { file: name }).yaml);

/** Most of it in braces and brackets. */
const FLOW = `工作方案: 1
标题: 安排
地区: 上海市
期间: 2016
依据: [{标题: 国务院关于甲事的意见, 文号: 国办发〔2014〕66号}, {标题: "乙, 丙"}]
章节:
  - {标题: 推进, 任务: [{序号: 1, 内容: 建设平台, 牵头: [市教委, 等], 时限: 6月底前}, {序号: 2, 内容: 'it''s {', 责任: 市财政局}]}
  - 标题: 保障
    任务:
      - {序号: 3, 内容: 开展培训,
         牵头: [市教委], # 注
         目标: [{指标: 人数, 数值: 100, 计量单位: 人}], 进展: {状态: 进行中}}
      - {
          序号: 4,
          分句: [
            {内容: 使用平台, 配合: [市财政局]},
            {内容: 总结}
          ]
        }
      - 序号: 5
        内容: 备案
        引用: [{标题: 办法, 文号: }, { }]
        进展: { 状态: 未启动 }
`;

/** All of them in both dialects; the short ones, which are read fast, more often. */
const PLANS = [...EXAMPLES, FLOW, FLOW, FLOW, ...IMPORTED].flatMap((text) =>
  (['zh', 'en'] as const).map((dialect) => ({ dialect, text: applyEdits(text, convert(parsePlan(text), dialect)) })),
);
const SHORT = PLANS.filter(({ text }) => text.length < 20_000);

/** mulberry32: a fixed sequence from a seed. */
function random(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** What goes wrong when one of the items offered at a place is taken, or undefined when none is. */
function tryOne(plan: OpenPlan, offset: number, any: Random, isSound: boolean): string[] | undefined {
  const place = contextAt(plan, offset);
  const { items } = complete(plan, offset);
  const item = items[any(items.length)];
  if (place === undefined || item === undefined) return undefined;
  return faultsOf(plan, offset, place, item, isSound).map(
    (fault) =>
      `${fault}; ${item.label} taken at ${JSON.stringify(`${plan.document.slice(Math.max(0, offset - 60), offset)}│${plan.document.slice(offset, offset + 30)}`)}`,
  );
}

function run(
  draft: (any: Random, plan: (typeof PLANS)[number]) => Draft | undefined,
  seed: number,
  isSound: boolean,
): { taken: number; faults: string[] } {
  const any = random(seed);
  let taken = 0;
  const faults: string[] = [];
  for (let tries = 0; taken < CASES / 3 && tries < CASES * 10; tries += 1) {
    const list = any(10) === 0 ? PLANS : SHORT;
    const found = draft(any, list[any(list.length)] as (typeof PLANS)[number]);
    const reported = found === undefined ? undefined : tryOne(openPlan(found.text), found.offset, any, isSound);
    if (reported === undefined) continue;
    taken += 1;
    faults.push(...reported);
  }
  return { taken, faults };
}

describe(`any item, taken anywhere, is read as what it was offered as, breaks nothing, and can be undone (${CASES} cases)`, () => {
  it.each([
    [
      'at any place of finished plans',
      (any: Random, { text }: (typeof PLANS)[number]): Draft => ({ text, offset: any(text.length + 1) }),
      1,
      true,
    ],
    [
      'where something is being written',
      (any: Random, { text, dialect }: (typeof PLANS)[number]): Draft | undefined => halfTyped(text, dialect, any),
      2,
      true,
    ],
    [
      'at any place of plans with typos, where no more than the last two can be asked',
      (any: Random, { text }: (typeof PLANS)[number]): Draft => slipped(text, any),
      3,
      false,
    ],
  ] as const)('%s', (_, draft, seed, isSound) => {
    const { taken, faults } = run(draft, seed, isSound);
    expect(taken).toBeGreaterThanOrEqual(CASES / 3);
    expect(faults.slice(0, 10), `${faults.length} of ${taken}`).toEqual([]);
  });

  it(`at the marked places, ${OF_EACH} items of each`, () => {
    const faults: string[] = [];
    let taken = 0;
    for (const row of readMatrix()) {
      const { plan, offset } = openRow(row);
      const place = contextAt(plan, offset);
      if (place === undefined) continue;
      for (const item of complete(plan, offset).items.slice(0, OF_EACH)) {
        taken += 1;
        faults.push(...faultsOf(plan, offset, place, item).map((fault) => `${row.title}: ${row.written}: ${fault}`));
      }
    }
    expect(taken).toBeGreaterThan(1_000);
    expect(faults.slice(0, 10), `${faults.length} of ${taken}`).toEqual([]);
  });
});
