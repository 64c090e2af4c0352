import { importOfficialText, type Attachment, type Plan, type Section, type Task } from '@workplan/core';
import { comparePlans, type ChangeKind, type PlanDifference } from '@workplan/compare';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sample } from '../../../tests/support/sample.js';

const FOLDER = new URL('../../../seeds/', import.meta.url);
const PLANS = readdirSync(FOLDER)
  .map((name) => ({ name, plan: importOfficialText(readFileSync(new URL(name, FOLDER), 'utf8')).document.plan }))
  .filter((one): one is { name: string; plan: Plan } => one.plan !== undefined && holdersOf(one.plan).length > 0);

type Holder = Plan | Section | Attachment;
interface Placed {
  readonly holder: Holder;
  readonly task: Task;
}

function holdersOf(plan: Plan): Holder[] {
  const inside = (holder: Holder): Holder[] => [holder, ...(holder.sections ?? []).flatMap(inside)];
  return [plan, ...(plan.attachments ?? [])].flatMap(inside).filter(({ tasks = [] }) => tasks.length > 0);
}

const placedIn = (plan: Plan): Placed[] =>
  holdersOf(plan).flatMap((holder) => (holder.tasks ?? []).map((task) => ({ holder, task })));

/** Numbers from 0 to 1 that are the same on every run. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed + 1;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * below);
  };
}

const WORDS = ['进一步', '稳步', '全面', '依托现有平台', '会同各方', '按季度'];
const FRESH = ['夜间照明', '水库除险', '校舍加固', '菜篮子', '残疾人康复', '古树名木', '冬季清雪', '渔港疏浚'];

/** What was done to a task, and how a comparison should name it. */
type Done = ChangeKind | 'added' | 'removed';

/** Makes one edit of a kind; nothing where the task does not allow it. */
const EDITS: Readonly<
  Record<string, (at: Placed, pick: (below: number) => number, plan: Plan, mark: string) => Done | undefined>
> = {
  reword({ task }, pick) {
    const clause = task.text === undefined ? task.clauses?.[0] : task;
    const text = clause?.text;
    if (clause === undefined || text === undefined || text.length < 12) return undefined;
    const at = 1 + pick(text.length - 2);
    clause.text = text.slice(0, at) + (WORDS[pick(WORDS.length)] ?? '') + text.slice(at);
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
    const text = `推进${FRESH[pick(FRESH.length)] ?? ''}工程第${mark}批，完成${FRESH[pick(FRESH.length)] ?? ''}改造${pick(90)}处。`;
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
  expect(PLANS.length).toBeGreaterThanOrEqual(6);
  const SCRIPTS = sample(200, 2000);
  let wanted = 0;
  let found = 0;
  const wrong: string[] = [];
  for (let script = 0; script < SCRIPTS; script += 1) {
    const pick = randomFrom(script * 7919);
    const { name, plan: old } = PLANS[script % PLANS.length] as (typeof PLANS)[number];
    const plan = structuredClone(old);
    const expected = new Set<string>();
    const touched = new Set<number>();
    const all = placedIn(plan);
    for (let edit = 0; edit < 1 + pick(6); edit += 1) {
      const index = pick(all.length);
      const kinds = Object.keys(EDITS);
      const kind = kinds[pick(kinds.length)] ?? '';
      const placed = all[index];
      if (placed === undefined || touched.has(index)) continue;
      const before = new Set(placedIn(plan).map(({ task }) => task));
      const done = EDITS[kind]?.(placed, pick, plan, String(script * 10 + edit));
      if (done === undefined) continue;
      touched.add(index);
      const fresh = placedIn(plan).find(({ task }) => !before.has(task));
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
