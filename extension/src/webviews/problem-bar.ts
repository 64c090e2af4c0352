import type { PreviewProblem } from '@workplan/language-service/protocol';
import { h } from './dom.js';

interface ProblemBarOptions {
  readonly problems: readonly PreviewProblem[];
  readonly count: number;
  readonly summary: string;
  readonly more: string;
  readonly showAll: string;
  open(problem: PreviewProblem): void;
  openAll(): void;
}

/** So many problems are listed; the rest is left to the list of the editor. */
const SHOWN = 8;

/** What is wrong with the plan, one link each; nothing where nothing is. */
export function problemBar({ problems, count, summary, more, showAll, open, openAll }: ProblemBarOptions): Node[] {
  if (count === 0) return [];
  const shown = problems.slice(0, SHOWN);
  const rest = count - shown.length;
  return [
    h(
      'details',
      { class: 'problems', open: true },
      h('summary', {}, summary.replace('{problems}', String(count))),
      h(
        'ul',
        {},
        ...shown.map((problem) =>
          h(
            'li',
            { class: problem.severity },
            h('button', { class: 'link', onclick: () => open(problem) }, problem.message),
          ),
        ),
      ),
      ...(rest > 0 ? [h('p', {}, more.replace('{count}', String(rest)))] : []),
      h('button', { class: 'secondary', onclick: openAll }, showAll),
    ),
  ];
}
