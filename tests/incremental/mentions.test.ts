import { parsePlan, scalarOf, type BoundScalar, type PlanDocument } from '@workplan/core';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  answersOf,
  bodyNames,
  hierarchyItems,
  mentionsAt,
  mentionsInText,
  numberKey,
  ownerOf,
  placeAt,
  renamableAt,
} from '@workplan/language-service';
import { edited, nextEdits, random } from './edits.js';
import { openPlan } from './shown.js';
import { sample } from '../support/sample.js';

const read = (name: string): string =>
  readFileSync(new URL(`../../examples/${name}.plan.yaml`, import.meta.url), 'utf8');
const SPEAKING = `工作方案: 1
标题: 安排
地区: 上海市
期间: 2016
任务:
  - 序号: 1
    内容: 建设平台，与任务2、第3项任务一并推进。
    牵头: [市教委, "市财政局"]
  - {序号: 2, 内容: 见任务二十一是，本方案第十二项, 牵头: [市教育委员会]}
  - 序号: "（三）"
    内容: |
      见第1项，任务（一），
      参见任务十二
    备注: 任务2项
  - 序号: 12
    内容: '按照任务1。'
    责任: [市财政局, 等]
  - 序号: 12
    内容: See task 12, tasks 3.
附件:
  - 标题: 表
    任务:
      - 序号: 3
        内容: 《办法》第1项任务，第1项重点任务
`;
/** Speaking ones most often: the seed names no task in its texts. */
const TEXTS = [SPEAKING, read('shanghai-2016-egov'), SPEAKING, read('starter')];

/** What is named where, found in all values of the plan at once. */
function named(document: PlanDocument, offset: number) {
  const plan = openPlan(document, []);
  const place = placeAt(plan, offset);
  const all = (kind: Parameters<PlanDocument['bound']['scalars']['get']>[0]): readonly BoundScalar[] =>
    document.bound.scalars.get(kind) ?? [];
  const [starts, bodyOf] = [
    (scalars: readonly BoundScalar[]) => scalars.map(({ node }) => [node.start, node.end, node.value, node.style]),
    bodyNames(plan),
  ];
  if (place?.scalar?.value === 'body') {
    const { key } = bodyOf(place.scalar.node.value);
    return place.scalar.node.value === '等'
      ? undefined
      : {
          mentions: starts(all('body').filter(({ node }) => node.value !== '等' && bodyOf(node.value).key === key)),
          inTexts: [],
        };
  }
  const task = ownerOf(place?.object, 'task');
  const own = scalarOf(task, 'number');
  // Only places of a task's own number: what else leads to a task is tried by the other tests.
  if (own === undefined || place?.scalar !== own) return 'another';
  const key = numberKey(own.node.value);
  const sameNumber = document.tasks.filter(
    ({ number }) => number !== undefined && numberKey(number.node.value) === key,
  );
  const meant = sameNumber.find(({ object }) => ownerOf(object, 'attachment') === undefined) ?? sameNumber[0];
  if (meant?.object.map.start !== task?.map.start) return { mentions: [], inTexts: [] };
  const texts = [...all('prose'), ...all('note')].flatMap(({ node }) =>
    mentionsInText(document, node)
      .filter(({ written }) => numberKey(written) === key)
      .map(({ start, end }) => [node.start + start, node.start + end]),
  );
  return {
    mentions: starts(all('taskReference').filter(({ node }) => numberKey(node.value) === key)),
    inTexts: texts.sort((a, b) => (a[0] as number) - (b[0] as number)),
  };
}

function keptOf(document: PlanDocument, offset: number) {
  const found = mentionsAt(openPlan(document, []), offset);
  return (
    found && {
      mentions: found.mentions.map(({ start, end, value, style }) => [start, end, value, style]),
      inTexts: found.inTexts.map(({ start, end }) => [start, end]),
    }
  );
}

test('what is kept by task names the same places as the values of the whole plan, in damaged plans too', () => {
  let [bodies, tasks, spoken] = [0, 0, 0];
  for (let round = 0; round < sample(10, 600); round += 1) {
    const any = random(round);
    let text = TEXTS[round % TEXTS.length] as string;
    for (let step = 0; step < 4; step += 1) {
      const offsets = [...text.matchAll(/序号: |number: |[[,] ?(?=市)/g)].map(
        ({ 0: { length }, index }) => index + length,
      );
      const whole = parsePlan(text);
      for (let at = 0; at < Math.min(offsets.length, 12); at += 1) {
        const offset = offsets[any(offsets.length)] as number;
        const expected = named(whole, offset);
        if (expected === 'another') continue;
        // A document of which nothing has been asked yet.
        const found = keptOf(parsePlan(text), offset);
        expect(found, `round ${round}, step ${step}, offset ${offset}`).toEqual(expected);
        if (found !== undefined && found.mentions.length > 0) bodies += 1;
        if (found?.mentions.length === 0) tasks += 1;
        spoken += found?.inTexts.length ?? 0;
      }
      ({ text } = edited(text, nextEdits(text, any, undefined)));
    }
  }
  expect(Math.min(bodies, tasks, spoken)).toBeGreaterThan(100);
});

test('what is asked of all tasks of a long plan leaves no tree behind', () => {
  const tasks = Array.from(
    { length: 300 },
    (_, index) =>
      `  - 序号: ${index + 1}\n    内容: 建设平台。\n    牵头: [${index % 2 === 0 ? '市教委' : '市财政局'}]\n`,
  );
  const text = `工作方案: 1\n标题: 安排\n地区: 上海市\n期间: 2016\n任务:\n${tasks.join('')}`;
  const document = parsePlan(text);
  const plan = openPlan(document, []);
  const offset = text.indexOf('市教委') + 1;
  expect(mentionsAt(plan, offset)?.mentions).toHaveLength(150);
  expect(renamableAt(plan, offset)?.edits('市教育局')).toHaveLength(150);
  expect(
    answersOf(plan, hierarchyItems(plan, offset)[0] as NonNullable<ReturnType<typeof hierarchyItems>[0]>),
  ).toHaveLength(150);
  // A tree that is kept is the same at every look; of the first task, under the cursor, it is.
  const isKept = document.parts.tasks.map(
    (part) => part.passing(({ entries }) => entries) === part.passing(({ entries }) => entries),
  );
  expect(isKept.filter((kept) => kept)).toHaveLength(1);
});
