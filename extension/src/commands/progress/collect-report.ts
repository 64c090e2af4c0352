import type { CollectedReturns } from '@workplan/language-service/protocol';
import { ALL_TEXTS, type SupervisionKey } from '../../texts/supervision-texts.js';
import { fill, type Language } from '../../texts/localized.js';

type Kind = CollectedReturns['lines'][number]['kind'];

/** The parts of the report in their order, each with its heading. */
const PARTS: readonly (readonly [Kind, SupervisionKey])[] = [
  ['change', 'collectIn'],
  ['conflict', 'collectOut'],
  ['note', 'collectNotes'],
  ['missing', 'collectMissing'],
];

export interface CollectCounts {
  readonly on: string;
  readonly changes: number;
  readonly known: number;
  /** Lines that a person has to look at, and files that cannot be read. */
  readonly left: number;
  readonly missing: number;
}

export function countsOf({ changes, known, lines, unread }: CollectedReturns, on: string): CollectCounts {
  const of = (kind: Kind): number => lines.filter((line) => line.kind === kind).length;
  return { on, changes, known, left: of('conflict') + of('note') + unread.length, missing: of('missing') };
}

/**
 * The report on returns as Markdown: what is to be taken, what was left out and why, who has not reported.
 *
 * @param escape makes plain words of words that Markdown would read as marks
 * @param problemOf says what is wrong with a file
 */
export function collectReport(
  collected: CollectedReturns,
  on: string,
  language: Language,
  {
    escape,
    problemOf,
  }: { readonly escape: (words: string) => string; readonly problemOf: (problem: string) => string },
): string {
  const say = (key: SupervisionKey, values = {}): string => fill(ALL_TEXTS[key], values, language);
  const part = (title: string, lines: readonly string[]): string =>
    `## ${title}\n\n${lines.length === 0 ? say('collectNone') : lines.map((line) => `- ${escape(line)}`).join('\n')}`;
  const unread = collected.unread.map(({ file, problem }) => `${file}: ${problemOf(problem)}`);
  const parts = PARTS.map(([kind, key]) =>
    part(
      say(key),
      collected.lines.filter((line) => line.kind === kind).map(({ text }) => text[language]),
    ),
  );
  return `${[
    `# ${say('collectTitle')}`,
    escape(say('collectSummary', { ...countsOf(collected, on) })),
    ...collected.lines.filter(({ kind }) => kind === 'figures').map(({ text }) => escape(text[language])),
    ...(unread.length === 0 ? [] : [part(say('collectUnread'), unread)]),
    ...parts,
  ].join('\n\n')}\n`;
}
