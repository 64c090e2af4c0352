import { defineRule, placeInText, valuePlace } from '@workplan/lint';
import {
  type BoundObject,
  type BoundScalar,
  deadlinesIn,
  FINISHED,
  type Head,
  scalarOf,
  type TaskView,
  timeOf,
} from '@workplan/plan/model';
import type { PlanView } from '@workplan/plan/parts';
import type { Range } from '@workplan/plan/text';
import { texts } from './texts.js';

/** A cheap look: dates of a calendar only. */
const HINT = /[年月季]|\d-\d/;
const ANY_YEAR = 2001;

/** A task whose text names one date and whose deadline (时限) names another; an information where the first may be a stage. */
export const deadlineConflict = defineRule({
  id: 'deadline-conflict',
  group: 'task',
  severity: 'warning',
  texts,
  check({ document, head }, report) {
    for (const task of document.tasks) {
      const dated = task.texts.filter(({ node }) => HINT.test(node.value));
      if (dated.length === 0) continue;
      for (const carrier of task.carriers) {
        const deadline = scalarOf(carrier, 'deadline');
        if (deadline === undefined) continue;
        const year = yearFor(head, deadline);
        const named = textsUnder(dated, task, carrier).flatMap((text) => namedIn(document, head, text, year));
        const last = named.at(-1);
        if (last === undefined) continue;
        const { kind, to } = timeOf(deadline.node.value, year);
        if (kind !== 'interval' || to === undefined) continue;
        const stages = [to, ...deadlinesIn(deadline.node.value, { year }).map((stage) => stage.to)];
        if (named.some((time) => stages.includes(time.to) || isYearOf(time, to))) continue;
        const data = { deadline: deadline.node.value, date: to, text: last.text, other: last.to };
        // 6月底前归集数据 may be a stage on the way.
        const severity = named.some((time) => time.to > to || time.isEnd) ? 'warning' : 'info';
        const related = [{ message: 'text', range: last.range }] as const;
        report('conflict', valuePlace(document, deadline), data, { severity, related });
      }
    }
  },
});

/** The texts that a deadline speaks of: its clause, or the task without the clauses that have their own. */
const textsUnder = (texts: readonly BoundScalar[], task: TaskView, carrier: BoundObject): BoundScalar[] =>
  texts.filter(
    ({ owner }) => owner === carrier || (carrier === task.object && scalarOf(owner, 'deadline') === undefined),
  );

/** 2022年完成造林 says which year; a day of it contradicts nothing. */
const isYearOf = ({ from = '', to: end }: NamedDeadline, to: string): boolean =>
  from.endsWith('-01-01') && end.endsWith('-12-31') && from <= to && to <= end;

interface NamedDeadline {
  readonly text: string;
  readonly from?: string | undefined;
  readonly to: string;
  /** Whether something is finished by then. */
  readonly isEnd: boolean;
  readonly range: Range;
}

/** 整改时限：2022年3月底（已完成） on a line of its own: no sentence, but a deadline by its label. */
const LABELLED = /(?<=(?:[时期]限|(?:完成|整改|办结)时间|节点)[：:])[^\n。；;]{2,60}$/gm;

function namedIn(document: PlanView, { issued, from }: Head, { node }: BoundScalar, year: number): NamedDeadline[] {
  const { value } = node;
  const labelled = [...value.matchAll(LABELLED)].map(({ index, 0: text }) => {
    const { kind, to } = timeOf(text, year);
    return { text, start: index, end: index + text.length, to: kind === 'interval' ? to : undefined, from: undefined };
  });
  return [...deadlinesIn(value, { year, begins: issued ?? from }), ...labelled].flatMap(
    ({ text, start, end, to, from: first }) => {
      const isEnd = /[：:]/.test(value.charAt(start - 1)) || FINISHED.test(value.slice(end));
      return to === undefined ? [] : [{ text, from: first, to, isEnd, range: placeInText(document, node, start, end) }];
    },
  );
}

/** Without a year of the plan, any year does: both sides are read with the same one. */
const yearFor = (head: Head, { node }: BoundScalar): number =>
  head.year ?? Number(/\d{4}(?=[年-])/.exec(node.value)?.[0] ?? ANY_YEAR);
