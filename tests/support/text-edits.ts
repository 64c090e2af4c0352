import { applyEdits, parsePlan, type TextEdit } from '@workplan/core';
import { planTasks, type TaskEntry } from '@workplan/core/query';
import { insertIn, moveIn, removeIn, setIn } from '@workplan/core/write';
import type { PlanDocument } from '@workplan/core';
import { freshText, oneOf, reworded, SEED_PLANS, type Pick } from './edit-scripts.js';

/** Edits of plan files as people make them, on the text. */

type Edit = (document: PlanDocument, at: TaskEntry, pick: Pick, mark: string) => TextEdit[] | undefined;

/** What an edit of a task touches: two people who touch different things do not meet. */
export type Touched = 'words' | 'bodies' | 'time' | 'targets' | 'place' | 'comment' | 'everything' | 'neighbour';

export interface TextEditKind {
  readonly touches: Touched;
  readonly edit: Edit;
}

const under = (at: TaskEntry, ...more: readonly (string | number)[]): (string | number)[] => [...at.path, ...more];

export const TEXT_EDITS: Readonly<Record<string, TextEditKind>> = {
  reword: {
    touches: 'words',
    edit(document, at, pick) {
      const [path, text] =
        at.task.text === undefined
          ? [under(at, 'clauses', 0, 'text'), at.task.clauses?.[0]?.text]
          : [under(at, 'text'), at.task.text];
      return text === undefined || text.length < 12 ? undefined : setIn(document, path, reworded(text, pick));
    },
  },
  attribute: {
    touches: 'bodies',
    edit: (document, at, pick) => setIn(document, under(at, 'guide'), [`市新设第${pick(90)}局`]),
  },
  date: {
    touches: 'time',
    edit: (document, at, pick) => setIn(document, under(at, 'deadline'), `${2030 + pick(9)}年底前`),
  },
  target: {
    touches: 'targets',
    edit: (document, at, pick) =>
      setIn(document, under(at, 'targets'), [
        ...(at.task.targets ?? []),
        { measure: `新指标${pick(90)}`, value: 100 + pick(900), unit: '项' },
      ]),
  },
  comment: {
    touches: 'comment',
    edit(document, at, pick) {
      const range = document.rangeOf(at.path);
      if (range === undefined) return undefined;
      const start = document.lines.lineStart(document.lines.position(range.start).line);
      const margin = /^ */.exec(document.text.slice(start))?.[0] ?? '';
      return [{ start, end: start, text: `${margin}# 待核实第${pick(900)}条\n` }];
    },
  },
  remove: { touches: 'everything', edit: (document, at) => removeIn(document, at.path) },
  move: {
    touches: 'place',
    edit(document, at, pick) {
      const others = planTasks(document.plan ?? { workplan: 1, title: '' }).filter(
        ({ path, parent }) => parent === undefined && path.slice(0, -1).join() !== at.path.slice(0, -1).join(),
      );
      return others.length === 0 ? undefined : moveIn(document, at.path, oneOf(others, pick).path);
    },
  },
  add: {
    touches: 'neighbour',
    edit: (document, at, pick, mark) =>
      insertIn(document, at.path, { number: 7000 + pick(900), text: freshText(pick, mark) }),
  },
};

interface ReadPlan {
  readonly document: PlanDocument;
  readonly tasks: readonly TaskEntry[];
}

const read = (text: string): ReadPlan => {
  const document = parsePlan(text);
  return { document, tasks: planTasks(document.plan ?? { workplan: 1, title: '' }) };
};

/** The plans that all edits begin with: thousands of scripts need not read them anew each time. */
const SEEDS: ReadonlyMap<string, ReadPlan> = new Map(SEED_PLANS.map(({ text }) => [text, read(text)]));

/** A plan file as it is read, with all of its tasks. */
export const readPlan = (text: string): ReadPlan => SEEDS.get(text) ?? read(text);

/** The text after an edit; undefined where it cannot be made. */
export function edited(text: string, name: string, index: number, pick: Pick, mark: string): string | undefined {
  const { document, tasks } = readPlan(text);
  const at = tasks[index];
  const edits = at === undefined ? undefined : TEXT_EDITS[name]?.edit(document, at, pick, mark);
  return edits === undefined ? undefined : applyEdits(text, edits);
}

/** A task put in before another one, all tasks of its list numbered anew, as people do it. */
export function insertedAndNumbered(text: string, index: number, words: string): string | undefined {
  const { document, tasks } = readPlan(text);
  const at = tasks[index];
  const number = Number(at?.task.number);
  if (at === undefined || !Number.isInteger(number)) return undefined;
  const edits = insertIn(document, at.path, { number, text: words });
  if (edits === undefined) return undefined;
  const lines = applyEdits(text, edits).split('\n');
  let isBehind = false;
  let next = number + 1;
  return lines
    .map((line) => {
      const [, before = '', found] = /^( *- 序号: )(\d+)$/.exec(line) ?? [];
      if (found === undefined) return line;
      if (!isBehind) {
        isBehind = Number(found) === number;
        return line;
      }
      return `${before}${next++}`;
    })
    .join('\n');
}
