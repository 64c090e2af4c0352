import { sayDifference, type Continuity, type TaskPlace } from '@workplan/compare';
import type { Language } from '@workplan/core';
import { escapeMarkdown } from '../text/escape-markdown.js';
import { lines } from '../text/visible.js';

/** So many characters name a task. */
const SHOWN = 40;

/** What goes on from one year to the next: lists of tasks and a table of bodies, in Markdown or for a terminal. */
export function continuityText(continuity: Continuity, language: Language, form: 'pretty' | 'md'): string {
  const say = sayDifference(language);
  const { continued, ended, begun, bodies } = continuity;
  const heading = (text: string, count: number): string => `${form === 'md' ? '## ' : ''}${text}（${count}）`;
  const safe = form === 'md' ? escapeMarkdown : lines;
  const one = ({ number, text }: TaskPlace): string =>
    safe(
      `${number === '' ? '' : `${number} `}${text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text}`.replace(
        /\s+/g,
        ' ',
      ),
    );
  const list = (places: readonly TaskPlace[]): string[] => places.map((place) => `- ${one(place)}`);
  const table = [
    `| ${say('body')} | ${say('before')} | ${say('after')} |`,
    '| --- | --- | --- |',
    ...bodies.map(({ body, before, after }) => `| ${safe(body)} | ${before} | ${after} |`),
  ];
  const parts = [
    [
      heading(say('continued'), continued.length),
      ...continued.map(({ old, new: now }) => `- ${one(old)} → ${one(now)}`),
    ],
    [heading(say('ended'), ended.length), ...list(ended)],
    [heading(say('begun'), begun.length), ...list(begun)],
    [heading(say('bodies'), bodies.length), ...table],
  ];
  return `${parts.map(([head = '', ...rest]) => [head, '', ...rest].join('\n')).join('\n\n')}\n`;
}
