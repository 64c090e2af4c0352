import { lint, parsePlan, type AnyFinding, type Finding } from '@workplan/core';
import { builtinRegistry } from '@workplan/registry/data';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compare,
  printBaseline,
  readBaseline,
  toOld,
  type OldFinding,
} from '../../packages/cli/src/findings/baseline.js';
import { fingerprints } from '@workplan/reports/findings';

/** A plan as a list of tasks, so that edits can move whole tasks about. */
interface Task {
  readonly id: number;
  text: string;
  bodies: readonly string[];
  readonly deadline: string;
  readonly planted: boolean;
  comment?: string;
}

const HEAD = '工作方案: 1\n标题: 2016年工作安排\n地区: 上海市\n期间: 2016\n任务:\n';
/** Names that have a finding at each use. */
const FAULTS = ['市经信委', '市卫计委', '市发改委', '市人社局'];
const MONTHS = ['3月底前', '6月底前', '9月底前', '年底前'];

/** The text of the plan, and the lines of what was planted in it. */
function write(tasks: readonly Task[]): { readonly text: string; readonly planted: ReadonlySet<number> } {
  const planted = new Set<number>();
  const lines = HEAD.split('\n').slice(0, -1);
  tasks.forEach(({ text, bodies, deadline, comment, planted: isNew }, index) => {
    const own = [
      ...(comment === undefined ? [] : [`  # ${comment}`]),
      `  - 序号: ${index + 1}`,
      `    内容: ${text}`,
      `    责任: [${bodies.join(', ')}]`,
      `    时限: ${deadline}`,
    ];
    if (isNew) own.forEach((_, line) => planted.add(lines.length + line + 1));
    lines.push(...own);
  });
  return { text: `${lines.join('\n')}\n`, planted };
}

const check = (text: string): Finding[] => lint(parsePlan(text), { registry: builtinRegistry });

const start = (): Task[] =>
  Array.from({ length: 14 }, (_, id) => ({
    id,
    text: `推进第${'一二三四五六七八九十甲乙丙丁'[id]}类事项网上办理，形成${id + 3}项成果。`,
    bodies: id % 3 === 2 ? ['市教委'] : ['市教委', FAULTS[id % FAULTS.length] as string],
    deadline: MONTHS[id % 4] as string,
    planted: false,
  }));

const KINDS = ['comment', 'words', 'beside', 'order', 'move', 'plant', 'clean'] as const;
type Edit = { readonly kind: (typeof KINDS)[number]; readonly at: number; readonly to: number };
const edit: fc.Arbitrary<Edit> = fc.record({ kind: fc.constantFrom(...KINDS), at: fc.nat(1000), to: fc.nat(1000) });

/** One edit that leaves the words of old findings as they are. */
function apply(tasks: Task[], { kind, at, to }: Edit, step: number): void {
  const index = at % tasks.length;
  const task = tasks[index] as Task;
  if (kind === 'comment') task.comment = `批注${step}`;
  // Longer ones of those that were added would be alike, and that would be a new finding.
  if (kind === 'words' && task.id < 100) task.text = task.text.replace('。', `，并做好第${step}次衔接。`);
  // The line of a finding changes, its words do not.
  if (kind === 'beside' && !task.bodies.includes('市民政局'))
    task.bodies = to % 2 === 0 ? ['市民政局', ...task.bodies] : [...task.bodies, '市民政局'];
  if (kind === 'order') task.bodies = [...task.bodies].reverse();
  if (kind === 'move') tasks.splice(to % tasks.length, 0, ...tasks.splice(index, 1));
  if (kind === 'plant' || kind === 'clean') {
    // Half of what is planted has the very words of an old finding.
    const body =
      kind === 'clean' ? '市商务委' : step % 2 === 0 ? (FAULTS[to % FAULTS.length] as string) : `市新设${step}局`;
    tasks.splice(index, 0, {
      id: 100 + step,
      text: `落实第${step}批专项任务，报送情况。`,
      bodies: [body],
      deadline: `${(step % 11) + 1}月底前`,
      planted: kind === 'plant',
    });
  }
}

describe('after 200 random edits', () => {
  test('no old finding comes back, and every new one shows', () => {
    let planted = 0;
    fc.assert(
      fc.property(fc.array(edit, { minLength: 200, maxLength: 200 }), (edits) => {
        const tasks = start();
        const before = write(tasks).text;
        const old: readonly OldFinding[] = check(before).map((finding) => toOld(finding, before));
        expect(old.length).toBeGreaterThan(8);
        edits.forEach((one, step) => apply(tasks, one, step));
        const after = write(tasks);
        const document = parsePlan(after.text);
        const { fresh, kept, gone } = compare(check(after.text), after.text, old);
        const lineOf = ({ range }: AnyFinding): number => document.lines.position(range.start).line;
        expect(fresh.filter((finding) => !after.planted.has(lineOf(finding))).map(({ message }) => message.zh)).toEqual(
          [],
        );
        const all = check(after.text).filter((finding) => after.planted.has(lineOf(finding)));
        expect(fresh).toEqual(all);
        expect({ kept, gone }).toEqual({ kept: old.length, gone: 0 });
        planted += all.length;
      }),
      { numRuns: 25, seed: 20261125, endOnFailure: true },
    );
    expect(planted).toBeGreaterThan(500);
  });
});

test('findings that are fixed count as gone, and one too many of the same words is new', () => {
  const tasks = start();
  const before = write(tasks).text;
  const old = check(before).map((finding) => toOld(finding, before));
  const corrected = before.replace('市教委, 市卫计委', '市教委');
  expect(compare(check(corrected), corrected, old)).toMatchObject({ fresh: [], gone: 1, kept: old.length - 1 });
});

test('a fault that is fixed in one place and made in another is new', () => {
  const tasks = start();
  const before = write(tasks).text;
  const old = check(before).map((finding) => toOld(finding, before));
  const [fixed, made] = [tasks[1], tasks[2]] as [Task, Task];
  const fault = fixed.bodies[1] as string;
  expect(old.filter(({ text }) => text === fault).length).toBeGreaterThan(1);
  fixed.bodies = ['市教委'];
  made.bodies = ['市教委', fault];
  const after = write(tasks);
  const { fresh, gone } = compare(check(after.text), after.text, old);
  const line = after.text.split('\n').findIndex((one) => one.includes(made.text));
  expect(fresh.map(({ range }) => parsePlan(after.text).lines.position(range.start).line)).toEqual([line + 2]);
  expect(gone).toBe(1);
});

test.each([
  ['a comma', '完善,优化平台。', '完善、优化平台。', '推进、改进目录。', '推进,改进目录。'],
  [
    'a year bracket',
    '依据沪府办发[2016]6号推进。',
    '依据沪府办发〔2016〕6号推进。',
    '按沪府办发〔2016〕6号落实。',
    '按沪府办发[2016]6号落实。',
  ],
])('%s that is fixed in one task and made in another is new', (_, wrong, fixed, right, made) => {
  const plan = (one: string, other: string): string =>
    `${HEAD}  - 序号: 1\n    内容: ${one}\n    责任: [市教委]\n  - 序号: 2\n    内容: ${other}\n    责任: [市教委]\n`;
  const [before, after] = [plan(wrong, right), plan(fixed, made)];
  const old = check(before).map((finding) => toOld(finding, before));
  expect(old.length).toBe(1);
  expect(compare(check(before), before, old)).toMatchObject({ fresh: [], kept: 1, gone: 0 });
  expect(compare(check(after), after, old)).toMatchObject({ kept: 0, gone: 1 });
  expect(compare(check(after), after, old).fresh).toHaveLength(1);
});

test('thousands of findings with the same words are known again when all around them has changed', () => {
  const plan = (deadline: string): string =>
    `${HEAD}${Array.from({ length: 2000 }, (_, at) => `  - 序号: ${at + 1}\n    内容: 推进第甲${at}乙类事项。\n    责任: [市经信委]\n    时限: ${deadline}\n`).join('')}`;
  const [before, after] = [plan('6月底前'), plan('9月底前')];
  const old = check(before)
    .filter(({ rule }) => rule === 'noncanonical-name')
    .map((finding) => toOld(finding, before));
  expect(old.length).toBe(2000);
  const found = check(after).filter(({ rule }) => rule === 'noncanonical-name');
  expect(compare(found, after, old)).toEqual({ fresh: [], kept: 2000, gone: 0 });
});

test('what says that checking went wrong is never old', () => {
  const finding: Finding = {
    rule: 'internal-error',
    severity: 'error',
    message: { zh: '错', en: 'wrong' },
    range: { start: 0, end: 0 },
    data: { rule: 'open-list', detail: '错' },
    fixes: [],
    related: [],
  };
  expect(compare([finding], '', [toOld(finding, '')]).fresh).toEqual([finding]);
});

test('a baseline reads back as it was written, and nothing else does', () => {
  const text = write(start()).text;
  const old = check(text).map((finding) => toOld(finding, text));
  const baseline = { '方案/乙.plan.yaml': old, 'a.plan.yaml': old.slice(0, 1) };
  const printed = printBaseline({ ...baseline, 'empty.plan.yaml': [] });
  expect(readBaseline(printed)).toEqual(baseline);
  expect(printed.indexOf('a.plan.yaml')).toBeLessThan(printed.indexOf('乙.plan.yaml'));
  expect(readBaseline(printBaseline({}))).toEqual({});
  for (const wrong of ['', '[]', '{"version":2,"files":{}}', '{"version":1,"files":{"a":[1]}}', '<<<<<<< HEAD\n{}'])
    expect(readBaseline(wrong)).toBeUndefined();
});

test('fingerprints tell equal findings apart and keep to their words', () => {
  const text = write(start()).text;
  const names = fingerprints(check(text), text);
  expect(new Set(names).size).toBe(names.length);
  const moved = `# 注\n${text}`;
  expect(fingerprints(check(moved), moved)).toEqual(names);
});
