import type { Cascade, OwnTask, TaskPlace } from '@workplan/compare';
import { inline } from '../text/visible.js';
import type { Reader } from '../texts/reader.js';
import { sayIn, stateOf } from './tables.js';

/** So many characters name a task. */
const SHOWN = 36;

/** For people at a terminal: each task above with ours below it. */
export function prettyCascade(cascade: Cascade, { language, paint }: Reader): string {
  const say = sayIn(language);
  const named = ({ number, text }: TaskPlace): string =>
    inline(`${number === '' ? '' : `${number} `}${text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text}`);
  const own = (task: OwnTask): string => `${inline(task.plan)} ${named(task)}`;
  const open = new Set(cascade.notTakenUp.map(({ index }) => index));
  const block = (task: TaskPlace): string =>
    [
      `${paint('bold', named(task))}${open.has(task.index) ? `  ${paint('yellow', say('notTakenUp'))}` : ''}`,
      ...cascade.links
        .filter(({ above }) => above.index === task.index)
        .map(({ ours }) => `  ${paint('green', '✓')} ${own(ours)}`),
      ...cascade.proposals
        .filter(({ above }) => above.index === task.index)
        .map(({ ours, ...proposal }) => `  ? ${own(ours)}  ${paint('dim', stateOf(proposal, say))}`),
    ].join('\n');
  const list = (name: 'withoutSource' | 'broken', lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [[paint('bold', say(name)), ...lines.map((line) => `  ${line}`)].join('\n')];
  return `${[
    ...cascade.tasks.map(block),
    ...list('withoutSource', cascade.withoutSource.map(own)),
    ...list(
      'broken',
      cascade.broken.map(({ ours, task }) => `${own(ours)}  ${inline(say('brokenTo', { task }))}`),
    ),
    say('figures', {
      tasks: cascade.tasks.length,
      taken: cascade.tasks.length - cascade.notTakenUp.length,
      open: cascade.notTakenUp.length,
      proposals: cascade.proposals.length,
      without: cascade.withoutSource.length,
    }),
  ].join('\n\n')}\n`;
}
