import {
  applyEdits,
  convert,
  format,
  importOfficialText,
  lint,
  parsePlan,
  renderOfficialText,
  type Plan,
  type Task,
} from '@workplan/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sample } from '../support/sample.js';
import { againstOwnSource } from './own-source.js';

const CASES = sample(30, 3_000);
const BODIES = ['市教育局', '市财政局', '市公安局', '市民政局', '各区政府'];

/** A task as it is composed: who answers for it, and the tasks below it. */
interface Composed {
  readonly body: string | undefined;
  readonly below: readonly Composed[];
}

const bodies = fc.option(fc.constantFrom(...BODIES), { nil: undefined });
const leaf: fc.Arbitrary<Composed> = bodies.map((body) => ({ body, below: [] }));
/** Sub-tasks are found by who answers for them, so the first of them names somebody. */
const parent: fc.Arbitrary<Composed> = fc
  .record({ body: bodies, first: fc.constantFrom(...BODIES), more: fc.array(leaf, { maxLength: 3 }) })
  .map(({ body, first, more }) => ({ body, below: [{ body: first, below: [] }, ...more] }));

const CN = ['一', '二', '三', '四', '五', '六'];
const ENDS = ['（牵头单位：', '）'] as const;
const sentence = (words: string, { body }: Composed): string =>
  body === undefined ? `${words}。` : `${words}。${ENDS[0]}${body}${ENDS[1]}`;

/** 具体措施： stands above the sub-tasks of every task, or of none. */
function write(tasks: readonly Composed[], announces: boolean): string {
  const lines = tasks.flatMap((task, index) => [
    `（${CN[index] ?? ''}）${sentence(`推进第${index + 1}项改革`, task)}`,
    ...(announces && task.below.length > 0 ? ['具体措施：'] : []),
    ...task.below.map((one, at) => `${at + 1}.${sentence(`落实第${index + 1}项改革的措施${at + 1}`, one)}`),
  ]);
  return ['云山市2026年任务分工方案', '一、重点任务', ...lines, ''].join('\n');
}

const leadOf = ({ lead, clauses }: Task): string | undefined => {
  const group = lead ?? clauses?.[0]?.lead;
  return group === undefined ? undefined : 'bodies' in group ? group.bodies[0] : group[0];
};
const shapeOf = (task: Task): Composed => ({ body: leadOf(task), below: (task.tasks ?? []).map(shapeOf) });

test(`${CASES} composed plans with sub-tasks say who answers for what, and come back character for character`, () => {
  const plans = fc.tuple(
    // Without 具体措施： one task that names who answers shows the level of tasks.
    parent.map((task) => ({ ...task, body: task.body ?? '市教育局' })),
    fc.array(fc.oneof(parent, leaf), { maxLength: 4 }),
    fc.boolean(),
  );
  fc.assert(
    fc.property(plans, ([first, more, announces]) => {
      const tasks = [first, ...more];
      const text = write(tasks, announces);
      const imported = importOfficialText(text, { file: '原文.txt' });
      const { document, yaml } = imported;
      const plan = document.plan as Plan;
      expect(renderOfficialText(plan), yaml).toBe(text);
      expect(
        plan.sections?.map((section) => (section.tasks ?? []).map(shapeOf)),
        yaml,
      ).toEqual([tasks]);
      expect(againstOwnSource(imported, text), yaml).toEqual([]);
      expect(lint(document, { only: ['task-number'] }), yaml).toEqual([]);
    }),
    { numRuns: CASES, seed: 20261128 },
  );
});

test('a plan with sub-tasks is written in either dialect, and laid out without a change of its meaning', () => {
  const text = write([{ body: '市教育局', below: [{ body: '市财政局', below: [] }] }], true);
  const zh = importOfficialText(text, { dialect: 'zh' });
  const en = importOfficialText(text, { dialect: 'en' });
  expect(en.yaml).toContain('tasks:');
  expect(applyEdits(zh.yaml, convert(zh.document, 'en'))).toBe(en.yaml);
  expect(applyEdits(en.yaml, convert(en.document, 'zh'))).toBe(zh.yaml);
  const wide = zh.yaml.replaceAll('\n', '\n\n');
  expect(parsePlan(applyEdits(wide, format(parsePlan(wide)))).plan).toEqual(zh.document.plan);
});
