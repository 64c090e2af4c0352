import type { Cascade, CascadeProposal, CascadeScore, OwnTask, TaskPlace } from '@workplan/compare';
import { fill, type Language, type MessageData } from '@workplan/core';
import type { FileTable } from '../tables/file-table.js';
import { TEXTS } from './texts.js';

type Say = (text: keyof typeof TEXTS, data?: MessageData) => string;

export const sayIn =
  (language: Language): Say =>
  (text, data = {}) =>
    fill(TEXTS[text], data)[language];

/** The table of correspondence (对照表), and lists of what needs a person. */
export function cascadeTables(cascade: Cascade, title: string, language: Language): FileTable[] {
  const say = sayIn(language);
  return [
    {
      title: say('title', { title }),
      sheet: say('sheet'),
      columns: [
        [say('aboveNumber'), 8],
        [say('aboveTask'), 40],
        [say('plan'), 20],
        [say('ownNumber'), 8],
        [say('ownTask'), 40],
        [say('state'), 24],
      ],
      rows: cascade.tasks.flatMap((task) => rowsOf(task, cascade, say)),
    },
    ...listOf('withoutSource', cascade.withoutSource, say),
    ...(cascade.broken.length === 0
      ? []
      : [
          {
            title: say('broken'),
            sheet: say('broken'),
            columns: columnsOf(say),
            rows: cascade.broken.map(({ ours, task }) => [...ownCells(ours), say('brokenTo', { task })]),
          },
        ]),
  ];
}

function rowsOf(task: TaskPlace, { links, proposals }: Cascade, say: Say): string[][] {
  const isHere = ({ above }: { readonly above: TaskPlace }): boolean => above.index === task.index;
  const written = links.filter(isHere);
  const likely = proposals.filter(isHere);
  const head = [task.number, task.text];
  const rows = [
    ...written.map(({ ours }) => [...head, ...ownCells(ours), say('written')]),
    ...likely.map(({ ours, ...proposal }) => [...head, ...ownCells(ours), stateOf(proposal, say)]),
  ];
  return rows.length === 0 ? [[...head, '', '', '', say('notTakenUp')]] : rows;
}

const ownCells = ({ plan, number, text }: OwnTask): string[] => [plan, number, text];

export const stateOf = ({ number, score }: Pick<CascadeProposal, 'number' | 'score'>, say: Say): string =>
  say('proposed', { number, score: percent(score.total), why: whyOf(score, say) });

const percent = (score: number): string => `${Math.round(score * 100)}%`;

/** What a score rests on. */
function whyOf({ text, targets, bodies }: CascadeScore, say: Say): string {
  const found: readonly (readonly [keyof typeof TEXTS, number | undefined])[] = [
    ['byText', text],
    ['byTargets', targets],
    ['byBodies', bodies],
  ];
  return found
    .flatMap(([name, score]) => (score === undefined ? [] : [`${say(name)} ${percent(score)}`]))
    .join(say('comma'));
}

const columnsOf = (say: Say): [string, number][] => [
  [say('plan'), 20],
  [say('ownNumber'), 8],
  [say('ownTask'), 40],
  [say('state'), 24],
];

const listOf = (name: 'withoutSource', tasks: readonly OwnTask[], say: Say): FileTable[] =>
  tasks.length === 0
    ? []
    : [
        {
          title: say(name),
          sheet: say(name),
          columns: columnsOf(say).slice(0, 3),
          rows: tasks.map(ownCells),
        },
      ];
