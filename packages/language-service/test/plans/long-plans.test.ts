import { growthOf, workOf } from '../../../../tests/support/work.js';
import { describe, expect, it } from 'vitest';
import { complete } from '../../src/features/completion/index.js';
import { codeActions } from '../../src/features/edits/index.js';
import { definition, references } from '../../src/features/navigation/index.js';
import { documentSymbols, foldingRanges, inlayHints } from '../../src/features/structure/index.js';
import { overview } from '../../src/features/views/overview.js';
import { preview } from '../../src/features/views/preview.js';
import { table } from '../../src/features/views/table.js';
import { rangeAt } from '../../src/open-plan.js';
import { hugePlan, openWith, renamed, SEED_SOURCE } from '../support/open.js';
import { openPlan } from '../support/plan.js';

const same = (size: number): number => size;

describe('work that grows as the plan does', () => {
  it.each<[string, size: number, work: (tasks: number) => void]>([
    [
      'renaming',
      1000,
      (tasks) => {
        const plan = openWith(hugePlan(tasks));
        expect(renamed(plan, plan.document.text.indexOf('市工商局'), '市公安局')).toHaveLength(tasks);
      },
    ],
    [
      'the outline, folding and hints',
      1000,
      (tasks) => {
        const plan = openWith(hugePlan(tasks));
        const { length } = JSON.stringify(documentSymbols(plan)).match(/"selectionRange"/g) ?? [];
        expect(length).toBe(tasks + 1);
        foldingRanges(plan);
        inlayHints(plan, rangeAt(plan, { start: 0, end: plan.document.text.length }));
      },
    ],
    [
      'references',
      1000,
      (tasks) => {
        const plan = openWith(hugePlan(tasks), undefined);
        const offset = plan.document.text.lastIndexOf('市工商局') + 1;
        expect(references(plan, offset)).toHaveLength(tasks);
        expect(definition(plan, offset)).toBeNull();
      },
    ],
    [
      'overview, table and preview',
      500,
      (tasks) => {
        const plan = openWith(hugePlan(tasks));
        overview(plan);
        table(plan);
        preview(plan);
      },
    ],
  ])('%s', (_, size, work) => {
    expect(growthOf(work, same, size)).toBeLessThan(2.2);
  });
});

it('completion takes little more work in a plan that is ten times as long', () => {
  const head = '工作方案: 1\n标题: 方案\n地区: 上海市\n期间: 2016\n公文:\n  成文日期: 2016-02-18\n';
  const work = (tasks: number): number => {
    const rows = Array.from(
      { length: tasks },
      (_, at) => `  - 序号: ${at + 1}\n    内容: 推进事项${at + 1}\n    牵头: [市教委, 市财政局]\n    时限: 年底前\n`,
    ).join('');
    const text = `${head}任务:\n${rows}  - 序号: ${tasks + 1}\n    牵头: [jxw]\n`;
    const plan = openPlan(text);
    const places = [text.lastIndexOf('jxw') + 3, text.lastIndexOf('牵头')];
    // The first completion reads what the plan names; typing asks again and again.
    for (const offset of places) expect(complete(plan, offset).items.length).toBeGreaterThan(0);
    return workOf(() => {
      for (const offset of places) complete(plan, offset);
    });
  };
  work(200);
  expect(work(4000) / work(400)).toBeLessThan(2);
});

it('offers for ties pass over the tasks of a long plan in a few steps each while the cursor moves', () => {
  const moves = 9;
  const perMove = (tasks: number): number => {
    const text = hugePlan(tasks).replace(/^ +出处: .*\n/gm, '');
    const plan = { ...openWith(text, SEED_SOURCE), findings: [] };
    const offered = (offset: number): number =>
      codeActions(plan, rangeAt(plan, { start: offset, end: offset }), undefined, { resolvesEdits: true }).length;
    offered(text.length >> 1);
    return workOf(() => {
      for (let part = 1; part <= moves; part += 1)
        expect(offered(Math.floor((text.length * part) / 10))).toBeGreaterThan(1);
    });
  };
  perMove(200);
  expect((perMove(2000) - perMove(400)) / moves / 1600).toBeLessThan(10);
});
