import { createLinter, lint, parsePlan, update } from '@workplan/core';
import { builtinRegistry } from '@workplan/registry/data';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { largePlan } from '../cost/large-plan.mjs';
import { edited, nextEdits, random, type Edit } from './edits.js';
import { rangesOf, shownOf } from './shown.js';

const seed = readFileSync(new URL('../../examples/shanghai-2016-egov.plan.yaml', import.meta.url), 'utf8');
const starter = readFileSync(new URL('../../examples/starter.plan.yaml', import.meta.url), 'utf8');
const reform = readFileSync(new URL('../../examples/reform-list-2018.plan.yaml', import.meta.url), 'utf8');

const at = (text: string, line: string): number => text.indexOf(line);
/** The seed plan without most of its tasks: sections, a report, an attachment, and what stands between them. */
const part = `${seed.slice(0, at(seed, '          - 序号: 9\n'))}${seed.slice(at(seed, '附件:\n'))}`.slice(0, 9_000);
const TEXTS = [starter, largePlan(12), reform.slice(0, 6_000), part];

/** Which sequences are run: one long one for each text; with `WORKPLAN_LONG=1` 20,000 short ones, with `WORKPLAN_LONG=5000-10000` a share of them. */
const LONG = process.env['WORKPLAN_LONG'];
const SHARE = /^(\d+)-(\d+)$/.exec(LONG ?? '');
const [FROM, TO] = LONG === undefined ? [0, 4] : SHARE === null ? [0, 20_000] : [Number(SHARE[1]), Number(SHARE[2])];
const EDITS = LONG === undefined ? 40 : 5;
const options = { registry: builtinRegistry };

test(
  `sequences ${FROM} to ${TO} of ${EDITS} edits: what is checked and shown piece by piece is what a fresh reading gives`,
  () => {
    expect(FROM).toBeLessThan(TO);
    for (let round = FROM; round < TO; round += 1) {
      const any = random(round);
      let text = TEXTS[round % TEXTS.length] as string;
      let document = parsePlan(text);
      const linter = createLinter(options);
      linter.run(document);
      let undo: readonly Edit[] | undefined;
      for (let step = 0; step < EDITS; step += 1) {
        const edits = nextEdits(text, any, undo);
        ({ text, undo } = edited(text, edits));
        document = update(document, edits);
        // As after the check of a long plan: what is let go is read again.
        if (any(2) === 0) for (const part of document.parts.tasks) if (any(2) === 0) part.release();
        const found = linter.run(document);
        const fresh = parsePlan(text);
        const where = `round ${round}, edit ${step}: ${JSON.stringify(edits)}`;
        expect(document.text, where).toBe(text);
        expect(found, where).toEqual(lint(fresh, options));
        expect(document.parts.tasks.length, where).toBe(fresh.parts.tasks.length);
        const offsets = [0, any(text.length + 1), edits[0]?.start ?? 0, text.length];
        expect(rangesOf(document), where).toEqual(rangesOf(fresh));
        expect(shownOf(document, found, offsets), where).toEqual(shownOf(fresh, found, offsets));
        for (const offset of offsets)
          expect(document.parts.places.position(offset), where).toEqual(fresh.lines.position(offset));
      }
    }
  },
  LONG === undefined ? undefined : 3 * 60 * 60 * 1000,
);

test('an item that held nothing and becomes a task is read as one', () => {
  const text = '工作方案: 1\n标题: 安排\n任务:\n  -\n  - 序号: 2\n    内容: 甲\n';
  const edit = { start: at(text, '  -\n') + 3, end: at(text, '  -\n') + 3, text: ' 序号: 1' };
  const after = update(parsePlan(text), [edit]);
  expect(after.tasks.map(({ number }) => number?.node.value)).toEqual(['1', '2']);
  const back = update(after, [{ start: edit.start, end: edit.start + edit.text.length, text: '' }]);
  expect(back.tasks.map(({ number }) => number?.node.value)).toEqual(['2']);
});

test('a task that comes below another one, and stays the same itself, is shown below it', () => {
  const head = '      - 标题: 乙\n        出处: L12\n';
  const text =
    `工作方案: 1\n标题: 安排\n章节:\n  - 标题: 甲\n    章节:\n${head}        任务:\n          - 序号: 1\n            内容: 一。\n` +
    '      - 标题: 丙\n        任务:\n          - 序号: 2\n            内容: 二。\n';
  const document = parsePlan(text);
  shownOf(document, [], [0]);
  // Without the item that holds 任务, what follows is read as an item of it: its tasks are sub-tasks now.
  const start = at(text, head);
  const after = update(document, [{ start, end: start + head.length, text: '' }]);
  expect(shownOf(after, [], [0])).toEqual(shownOf(parsePlan(after.text), [], [0]));
});

test('a task that takes the place of another while a third one takes its own is not mistaken for either', () => {
  const task = (number: number): string => `  - 序号: ${number}\n    内容: 完成第${number}项平台建设。\n`;
  const text = `工作方案: 1\n标题: 安排\n任务:\n${task(1)}${task(2)}${task(9)}`;
  const document = parsePlan(text);
  createLinter(options).run(document);
  const start = at(text, '  - 序号: 1');
  const after = update(document, [{ start, end: at(text, '  - 序号: 9'), text: task(2) + task(3) }]);
  const fresh = parsePlan(after.text);
  expect(rangesOf(after)).toEqual(rangesOf(fresh));
  expect(shownOf(after, [], [start])).toEqual(shownOf(fresh, [], [start]));
  expect(
    after.bound.root?.fields
      .get('tasks')
      ?.values.map((value) => (value.kind === 'object' ? value.fields.get('number')?.entry.value : undefined)),
  ).toMatchObject([{ value: '2' }, { value: '3' }, { value: '9' }]);
});
