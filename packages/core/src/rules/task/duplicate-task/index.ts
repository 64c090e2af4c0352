import type { PlanDocument } from '../../../document.js';
import { scalarOf } from '../../../model/plan-date.js';
import type { TaskView } from '../../../model/views.js';
import type { Range } from '../../../text/range.js';
import { firstLine, valuePlace } from '../../document/support/places.js';
import { defineRule } from '../../rule.js';
import { taskGroups } from '../support/groups.js';
import { bareText } from '../support/likeness.js';
import { candidates } from './candidates.js';
import { overlap, shingles } from './shingles.js';
import { texts } from './texts.js';

/** Shorter texts are formulas (按职责分工落实): equal ones are found, similar ones are not. */
const SHORTEST_SAME = 6;
const SHORTEST_SIMILAR = 24;
/** How much must be the same, by length: a short text is soon like another. */
const needed = (length: number): number => (length < 40 ? 0.85 : 0.8);

/** Tasks of one part of the plan with the same or nearly the same text. */
export const duplicateTask = defineRule({
  id: 'duplicate-task',
  group: 'task',
  severity: 'warning',
  texts,
  check({ document }, report) {
    for (const { tasks } of taskGroups(document)) {
      if (tasks.length < 2) continue;
      const firsts = new Map<string, TaskView>();
      const unlike: { readonly task: TaskView; readonly text: string }[] = [];
      for (const task of tasks) {
        const text = bareText((scalarOf(task.object, 'title')?.node.value ?? '') + task.fullText);
        const first = firsts.get(text);
        if (first === undefined) {
          firsts.set(text, task);
          if (text.length >= SHORTEST_SIMILAR) unlike.push({ task, text });
        } else if (text.length >= SHORTEST_SAME) {
          const data = { number: nameOf(task), other: nameOf(first) };
          report('same', textPlace(document, task), data, { related: [{ message: 'first', range: textPlace(document, first) }] });
        }
      }
      const sets = unlike.map(({ text }) => shingles(text));
      for (const { at, earlier } of candidates(sets)) {
        const one = unlike[at];
        const best = earlier.map((index) => ({ other: unlike[index], likeness: overlap(sets[at] as Uint32Array, sets[index] as Uint32Array) }))
          .reduce((a, b) => (b.likeness > a.likeness ? b : a));
        if (one === undefined || best.other === undefined || best.likeness < needed(Math.min(one.text.length, best.other.text.length))) continue;
        if (isParallel(one, best.other)) continue;
        const data = { number: nameOf(one.task), other: nameOf(best.other.task), percent: Math.min(Math.floor(best.likeness * 100), 99) };
        report('similar', textPlace(document, one.task), data, { related: [{ message: 'first', range: textPlace(document, best.other.task) }] });
      }
    }
  },
});

interface Compared {
  readonly task: TaskView;
  readonly text: string;
}

/**
 * One sentence for several fields, each with its own bodies: only one word differs, and nobody
 * answers for both.
 */
function isParallel(one: Compared, other: Compared): boolean {
  const names = bodyNames(other.task);
  if (names.size === 0) return false;
  for (const name of bodyNames(one.task)) if (names.has(name)) return false;
  const [a, b] = [one.text, other.text];
  let head = 0;
  while (head < a.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  const longest = Math.max(a.length, b.length) - head - tail;
  return longest <= LONGEST_WORD && Math.min(a.length, b.length) > head + tail;
}

const LONGEST_WORD = 8;

const bodyNames = (task: TaskView): Set<string> => new Set(task.groups.flatMap((group) => group.names.map((name) => name.node.value)));

const nameOf = (task: TaskView): string => task.number?.node.value ?? '?';

function textPlace(document: PlanDocument, task: TaskView): Range {
  const text = task.texts[0] ?? scalarOf(task.object, 'title');
  return text === undefined ? firstLine(document, task.object.map) : valuePlace(document, text);
}
