import { firstLine, type Occurrence, type RuleContext, valuePlace } from '@workplan/lint';
import { scalarOf, type TaskView } from '@workplan/plan/model';
import type { Range } from '@workplan/plan/text';
import { attachmentAround } from '../support/groups.js';
import { bareText } from '../support/likeness.js';

/** A task as it is compared with others of its part of the plan. */
export interface Compared {
  /** Title and texts, without marks and spaces. */
  readonly text: string;
  /** Its figures with their signs and points, which the text is without: 9.5% is not 95%. */
  readonly figures: string;
  readonly number: string;
  readonly names: readonly string[];
  /** Tasks of different attachments are not compared. */
  readonly group: number | undefined;
}

export function comparedIn(context: RuleContext): Occurrence<Compared>[] {
  return context.document.tasks.map((task) => {
    const written = (scalarOf(task.object, 'title')?.node.value ?? '') + task.fullText;
    // ９５％ is 95%.
    const text = /[０-９％－＋]/.test(written) ? written.normalize('NFKC') : written;
    return {
      key: {
        text: bareText(text),
        figures: figuresOf(text),
        number: task.number?.node.value ?? '?',
        names: namesOf(task),
        group: attachmentAround(context, task.object),
      },
      places: [textPlace(context, task)],
    };
  });
}

const FIGURE = /[-−+±]?\d+(?:\.\d+)?[%‰]?/g;

const figuresOf = (text: string): string => (text.match(FIGURE) ?? []).join(' ');

function namesOf({ groups }: TaskView): string[] {
  const names: string[] = [];
  for (const group of groups) for (const { node } of group.names) names.push(node.value);
  return names;
}

function textPlace({ document }: RuleContext, task: TaskView): Range {
  const text = task.texts[0] ?? scalarOf(task.object, 'title');
  return text === undefined ? firstLine(document, task.object.map) : valuePlace(document, text);
}

/** Below this length one word makes the difference between two tasks. */
const SHORT = 40;
const LONGEST_WORD = 8;

/**
 * Other figures make another task. So does one sentence for several fields: only one word differs, and either nobody answers for both, or
 * the sentence is so short that the word is what the task is about.
 */
export function isParallel(one: Compared, other: Compared): boolean {
  if (one.figures !== other.figures) return true;
  const [a, b] = differingWords(one.text, other.text);
  if (a === '' || b === '' || Math.max(a.length, b.length) > LONGEST_WORD) return false;
  if (Math.min(one.text.length, other.text.length) < SHORT && (Math.max(a.length, b.length) > 1 || /\d/.test(a + b)))
    return true;
  return one.names.length > 0 && other.names.length > 0 && !one.names.some((name) => other.names.includes(name));
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
