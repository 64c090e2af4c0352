import type { Target } from '@workplan/core';
import type { Figure, TargetChange } from './changes.js';
import type { TaskEntry } from '@workplan/core/query';

/** What a task is to reach, compared with before by the name of the measure; undefined where nothing changed. */
export function compareTargets(old: TaskEntry, now: TaskEntry): TargetChange | undefined {
  const before = figuresOf(old);
  const after = figuresOf(now);
  const added: Figure[] = [];
  const removed: Figure[] = [];
  const changed: { measure: string; from: string; to: string }[] = [];
  for (const measure of new Set([...before.keys(), ...after.keys()])) {
    const [from = [], to = []] = [before.get(measure), after.get(measure)];
    const gone = from.filter((value) => !to.includes(value));
    const come = to.filter((value) => !from.includes(value));
    while (gone.length > 0 && come.length > 0)
      changed.push({ measure, from: gone.shift() ?? '', to: come.shift() ?? '' });
    removed.push(...gone.map((value) => ({ measure, value })));
    added.push(...come.map((value) => ({ measure, value })));
  }
  return added.length + removed.length + changed.length === 0 ? undefined : { kind: 'target', added, removed, changed };
}

function figuresOf({ task }: TaskEntry): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const target of task.targets ?? [])
    found.set(target.measure, [...(found.get(target.measure) ?? []), print(target)]);
  return found;
}

const print = ({ value, unit = '', of, share, by }: Target): string =>
  [
    `${value}${unit}`,
    of === undefined ? '' : `/${of}`,
    share === undefined ? '' : `（占比${share}）`,
    by === undefined ? '' : `（${by.text}）`,
  ].join('');
