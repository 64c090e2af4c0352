import { importNotes, type ImportResult, type PlanDocument } from '@workplan/core';
import { readingNotes, type OfficialText, type ReadingNotes } from '@workplan/workspace';
import type { Reader } from '../texts/reader.js';
import { count, type Counted } from '../texts/say.js';
import { passageLine } from '../findings/coverage.js';
import { lineHead } from '../text/line-window.js';
import { lines } from '../text/visible.js';

/** What an import found and what it kept as it is, in plain words. */
export function importReport(result: ImportResult, official: OfficialText, terminal: Reader): string {
  const { language, say, width } = terminal;
  const reading = readingNotes(official);
  const parts = [
    ...(official.encoding.startsWith('utf-8') ? [] : [say('import-encoding', { encoding: official.encoding })]),
    ...reading.how.map((text) => text[language]),
    result.understood
      ? say('import-found', {
          parts: found(result.document)
            .map(([what, number]) => count(language, what, number))
            .join(say('comma')),
        })
      : say('import-nothing'),
    ...result.seenInstead.map(({ kind, line }) => say(`import-seen-${kind}`, { line: String(line) })),
    ...importNotes(result).map(({ message }) => message[language]),
    ...(result.overrides === 0 ? [] : [say('import-overrides', { parts: count(language, 'part', result.overrides) })]),
    result.kept.length === 0
      ? say('import-all')
      : say('import-kept', { passages: count(language, 'passage', result.kept.length) }),
    ...result.kept.map(({ from, to, text }) => passageLine(from, to, text, terminal, '  ')),
    ...(official.furniture.length === 0
      ? []
      : [say('import-furniture', { lines: count(language, 'line', official.furniture.length) })]),
    ...official.furniture.map((line) => `  ${lineHead(line, width - 2)}`),
    ...asideLines(reading, terminal),
    ...reading.notes.map((text) => text[language]),
  ];
  return `${lines(parts.join('\n'))}\n`;
}

/** What stands beside the text of a Word file or workbook, each in a line. */
function asideLines({ asides }: ReadingNotes, { language, say, width }: Reader): string[] {
  if (asides.length === 0) return [];
  return [
    say('import-asides', { asides: count(language, 'passage', asides.length) }),
    ...asides.map((text) => `  ${lineHead(text[language], width - 2)}`),
  ];
}

/** How many there are of each; what there is none of is left out. */
function found(document: PlanDocument): (readonly [Counted, number])[] {
  const counts: readonly (readonly [Counted, number])[] = [
    ['section', document.bound.objects.get('section')?.length ?? 0],
    ['task', document.tasks.length],
    ['attribution', new Set(document.tasks.flatMap((task) => task.groups.map((group) => group.carrier))).size],
    ['attachment', document.bound.objects.get('attachment')?.length ?? 0],
  ];
  return counts.filter(([, number]) => number > 0);
}
