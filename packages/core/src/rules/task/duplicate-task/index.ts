import type { PlanDocument } from '../../../document.js';
import { scalarOf } from '../../../model/plan-date.js';
import type { TaskView } from '../../../model/views.js';
import type { Range } from '../../../text/range.js';
import { firstLine, valuePlace } from '../../places.js';
import { defineRule } from '../../rule.js';
import { taskGroups } from '../support/groups.js';
import { bareText } from '../support/likeness.js';
import { candidates } from './candidates.js';
import { overlap, shingles } from './shingles.js';
import { texts } from './texts.js';

/** Shorter texts are formulas (按职责分工落实): equal ones are found, similar ones are not. */
const SHORTEST_SAME = 6;
const SHORTEST_SIMILAR = 24;
/** Below this length one word makes the difference between two tasks. */
const SHORT = 40;
/** How much must be the same. */
const SIMILAR = 0.8;

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
        if (one === undefined || best.other === undefined || best.likeness < SIMILAR) continue;
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
 * One sentence for several fields: only one word differs, and either nobody answers for both, or
 * the sentence is so short that the word is what the task is about.
 */
function isParallel(one: Compared, other: Compared): boolean {
  const [a, b] = differingWords(one.text, other.text);
  if (a === '' || b === '' || Math.max(a.length, b.length) > LONGEST_WORD) return false;
  if (Math.min(one.text.length, other.text.length) < SHORT && (Math.max(a.length, b.length) > 1 || /\d/.test(a + b))) return true;
  const names = bodyNames(other.task);
  const own = bodyNames(one.task);
  return names.size > 0 && own.size > 0 && ![...own].some((name) => names.has(name));
}

/** What is left of two texts when their common beginning and end are taken away. */
function differingWords(a: string, b: string): readonly [string, string] {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  return [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
}

const LONGEST_WORD = 8;

const bodyNames = (task: TaskView): Set<string> => new Set(task.groups.flatMap((group) => group.names.map((name) => name.node.value)));

const nameOf = (task: TaskView): string => task.number?.node.value ?? '?';

function textPlace(document: PlanDocument, task: TaskView): Range {
  const text = task.texts[0] ?? scalarOf(task.object, 'title');
  return text === undefined ? firstLine(document, task.object.map) : valuePlace(document, text);
}
