import type { Plan } from '@workplan/core';
import { comparePlans, type ChangeKind, type PlanDifference } from '@workplan/compare';
import { expect, test } from 'vitest';
import {
  freshText,
  holdersOf,
  randomFrom,
  reworded,
  SEED_PLANS,
  tasksIn,
  type TaskInPlan,
} from '../../../tests/support/edit-scripts.js';
import { sample } from '../../../tests/support/sample.js';

/** What was done to a task, and how a comparison should name it. */
type Done = ChangeKind | 'added' | 'removed';

/** Makes one edit of a kind; nothing where the task does not allow it. */
const EDITS: Readonly<
  Record<string, (at: TaskInPlan, pick: (below: number) => number, plan: Plan, mark: string) => Done | undefined>
> = {
  reword({ task }, pick) {
    const clause = task.text === undefined ? task.clauses?.[0] : task;
    const text = clause?.text;
    if (clause === undefined || text === undefined || text.length < 12) return undefined;
    clause.text = reworded(text, pick);
    return 'reworded';
  },
  attribute({ task }, pick) {
    const carrier = task.clauses?.[0] ?? task;
    carrier.support = [`市新设第${pick(90)}局`];
    return 'attribution';
  },
  date({ task }, pick) {
    const year = 2030 + pick(9);
    task.deadline = { text: `${year}年底前`, kind: 'interval', to: `${year}-12-31` };
    return 'deadline';
  },
  target({ task }, pick) {
    task.targets = [...(task.targets ?? []), { measure: `新指标${pick(90)}`, value: 100 + pick(900), unit: '项' }];
    return 'target';
  },
  renumber({ task }, pick) {
    task.number = 5000 + pick(900);
    return 'renumbered';
  },
  remove({ holder, task }) {
    holder.tasks = (holder.tasks ?? []).filter((other) => other !== task);
    return 'removed';
  },
  move({ holder, task }, pick, plan) {
    const others = holdersOf(plan).filter(
      (other) => other !== holder && 'title' in other && other.title !== holder.title,
    );
    const target = others[pick(others.length)];
    if (target === undefined || (holder.tasks ?? []).length < 3) return undefined;
    holder.tasks = (holder.tasks ?? []).filter((other) => other !== task);
    target.tasks = [...(target.tasks ?? []), task];
    return 'moved';
  },
  add({ holder, task }, pick, _, mark) {
    const tasks = holder.tasks ?? [];
    const text = freshText(pick, mark);
    tasks.splice(tasks.indexOf(task), 0, { number: 7000 + pick(900), text });
    return 'added';
  },
};

/** What a comparison says of each task, by its words in the new plan, else in the old one. */
function saidOf({ tasks }: PlanDifference): string[] {
  return tasks.flatMap(({ status, old, new: now, changes }) =>
    status === 'changed'
      ? changes.map(({ kind }) => `${kind} ${old?.index}`)
      : [`${status} ${old?.index ?? now?.text}`],
  );
}

test('random edits of real plans are found again, each for what it was', () => {
  expect(SEED_PLANS.length).toBeGreaterThanOrEqual(6);
  const SCRIPTS = sample(200, 2000);
  let wanted = 0;
  let found = 0;
  const wrong: string[] = [];
  for (let script = 0; script < SCRIPTS; script += 1) {
    const pick = randomFrom(script * 7919);
    const { name, plan: old } = SEED_PLANS[script % SEED_PLANS.length] as (typeof SEED_PLANS)[number];
    const plan = structuredClone(old);
    const expected = new Set<string>();
    const touched = new Set<number>();
    const all = tasksIn(plan);
    for (let edit = 0; edit < 1 + pick(6); edit += 1) {
      const index = pick(all.length);
      const kinds = Object.keys(EDITS);
      const kind = kinds[pick(kinds.length)] ?? '';
      const placed = all[index];
      if (placed === undefined || touched.has(index)) continue;
      const before = new Set(tasksIn(plan).map(({ task }) => task));
      const done = EDITS[kind]?.(placed, pick, plan, String(script * 10 + edit));
      if (done === undefined) continue;
      touched.add(index);
      const fresh = tasksIn(plan).find(({ task }) => !before.has(task));
      expected.add(`${done} ${fresh?.task.text ?? index}`);
    }
    const said = new Set(saidOf(comparePlans(old, plan)));
    wanted += expected.size;
    found += [...expected].filter((one) => said.has(one)).length;
    const missed = [...expected].filter((one) => !said.has(one));
    const more = [...said].filter((one) => !expected.has(one));
    if (missed.length + more.length > 0) wrong.push(`${name} ${script}: missed ${missed.join()}; more ${more.join()}`);
    expect(more.filter((one) => one.startsWith('removed'))).toEqual([]);
  }
  expect(found / wanted, wrong.slice(0, 10).join('\n')).toBeGreaterThanOrEqual(0.99);
  expect(wrong.length / SCRIPTS, wrong.slice(0, 10).join('\n')).toBeLessThanOrEqual(0.02);
});
