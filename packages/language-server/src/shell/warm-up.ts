import { createLinter, parsePlan, update } from '@workplan/core';
import { complete, type OpenPlan, planDate, planPlace } from '@workplan/language-service';

/** A name is typed so many times: after that the code for it is as quick as it gets. */
const TIMES = 3;

const LEAD = '    牵头: [';

const sample = (place: string, date: string): string =>
  `工作方案: 1\n标题: 工作安排\n地区: ${place}\n日期: ${date}\n任务:\n${[1, 2, 3].map((number) => `  - 序号: ${number}\n    内容: 完成第${number}项平台建设。\n${LEAD}]\n    时限: 年底前\n`).join('')}`;

/**
 * What a drafter does first, done before it counts: letters of a name typed into a small plan of the same place, which is checked, and
 * completed. It makes the table of names, and has the engine compile what it will need. Without it the first
 * keystrokes in a long plan take several frames.
 *
 * @returns steps of some milliseconds each; other messages may come between
 */
export function* warmUp(plan: OpenPlan): Generator<void> {
  const { registry } = plan;
  const text = sample(planPlace(plan) ?? registry.jurisdictions[0]?.name ?? '', planDate(plan) ?? '2016-03-01');
  const linter = createLinter({ registry });
  let document = parsePlan(text);
  linter.run(document);
  yield;
  for (let time = 0; time < TIMES; time += 1) {
    const at = text.lastIndexOf(LEAD) + LEAD.length;
    document = update(document, [{ start: at, end: at, text: 'j' }]);
    linter.run(document);
    yield;
    complete({ ...plan, document, findings: [], source: undefined }, at + 1);
    yield;
    document = update(document, [{ start: at, end: at + 1, text: '' }]);
    linter.run(document);
    yield;
  }
}

/** Takes steps one by one and lets whatever has arrived come first each time. Rejects with what a step throws. */
export async function inTurns(steps: Iterator<void>): Promise<void> {
  do await new Promise((resolve) => setTimeout(resolve, 0));
  while (steps.next().done !== true);
}
