import { defineRule, placeInText, valuePlace } from '@workplan/lint';
import { type BoundObject, findTimes, scalarOf, type TaskView, timeOf } from '@workplan/plan/model';
import { texts } from './texts.js';

/** A vague word that stands before the verb of something to be finished: 尽快出台, 适时建立. 逐步 is ordinary prose. */
const VAGUE =
  /(尽快|尽早|及早|早日|抓紧|适时)([^，。；、：\s]{0,4}?(?:完成|建成|建立|建设|实现|出台|印发|制定|制订|编制|修订|发布|启动|开通|上线|推出|投入|落地|到位|办结|形成))/;
const YEAR = 2000;

/** Deadlines that only say 尽快 or 适时. */
export const vagueDeadline = defineRule({
  id: 'vague-deadline',
  group: 'task',
  severity: 'info',
  texts,
  check({ document }, report) {
    for (const scalar of document.bound.scalars.get('deadline') ?? []) {
      if (scalar.owner.type === 'figure' || !isVague(scalar.node.value)) continue;
      report('field', valuePlace(document, scalar), { text: scalar.node.value });
    }
    for (const task of document.tasks) {
      for (const { node } of task.texts) {
        const match = VAGUE.exec(node.value);
        if (match === null || hasTime(task)) continue;
        const [, word = '', verb = ''] = match;
        report('text', placeInText(document, node, match.index, match.index + word.length), {
          number: task.number?.node.value ?? '?',
          word,
          verb,
        });
        break;
      }
    }
  },
});

/** A deadline that is read and names no certain day; one that is not read is not called vague. */
const isVague = (deadline: string): boolean => timeOf(deadline, YEAR).kind === 'vague';

/** Whether the task names a time elsewhere, be it vague: then its own finding says so. */
function hasTime({ object, carriers, fullText }: TaskView): boolean {
  const targets = (object.fields.get('targets')?.values ?? []).filter(
    (value): value is BoundObject => value.kind === 'object',
  );
  if (
    carriers.some((carrier) => scalarOf(carrier, 'deadline') !== undefined) ||
    targets.some((target) => scalarOf(target, 'by') !== undefined)
  )
    return true;
  return findTimes(fullText, { year: YEAR }).some((time) => time.kind !== 'vague');
}
