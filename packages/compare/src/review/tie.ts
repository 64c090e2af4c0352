import { planTasks, roleBodies, type TaskEntry } from '@workplan/core/query';
import type { Plan } from '@workplan/core';
import { likeness, normalForm, sketchOf, type Sketch } from '../likeness.js';

/** Which task a paragraph of a returned draft prints. */
export type Tie = (original: string) => TaskEntry | undefined;

interface Known {
  readonly entry: TaskEntry;
  readonly words: string;
  readonly pieces: readonly string[];
  readonly sketch: Sketch;
}

/** A shorter text stands in many tasks. */
const LEAST = 6;
/** What is less alike is another text. */
const LEAST_LIKE = 0.5;
/** The task must fit so much better than the next one. */
const CLEAR = 0.08;

/**
 * Ties paragraphs to tasks by their words: one that holds the words of a task or a clause, else the task that is clearly
 * the most alike. Numbers of tasks do not count, for a returned draft may have been numbered anew. When two tasks fit,
 * neither is chosen.
 */
export function tieTo(plan: Plan): Tie {
  const known = planTasks(plan).map((entry): Known => {
    const { title, text, clauses = [] } = entry.task;
    const pieces = [title, text, ...clauses.map((clause) => clause.text)]
      .filter((piece) => piece !== undefined)
      .map(normalForm)
      .filter((piece) => piece.length >= LEAST);
    const bodies = roleBodies(entry)
      .map(({ body }) => body)
      .join('');
    return { entry, words: normalForm(entry.text), pieces, sketch: sketchOf(entry.text + bodies) };
  });
  return (original) => {
    const words = normalForm(original);
    if (words.length < LEAST) return undefined;
    const whole = only(known.filter(({ words: own }) => own.length >= LEAST && words.includes(own)));
    if (whole !== undefined) return whole;
    const part = only(
      known.filter(({ pieces }) => pieces.some((piece) => words.includes(piece) || piece.includes(words))),
    );
    return part ?? mostAlike(words, known);
  };
}

const only = ([first, ...others]: readonly Known[]): TaskEntry | undefined =>
  others.length === 0 ? first?.entry : undefined;

function mostAlike(words: string, known: readonly Known[]): TaskEntry | undefined {
  const sketch = sketchOf(words);
  const [best, second] = known
    .map((one) => ({ entry: one.entry, share: likeness(sketch, one.sketch) }))
    .sort((a, b) => b.share - a.share);
  if (best === undefined || best.share < LEAST_LIKE) return undefined;
  return second !== undefined && best.share - second.share < CLEAR ? undefined : best.entry;
}
