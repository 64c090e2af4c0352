import { type AttributionStyle, mergeStyles, statesFirstLeads } from '@workplan/official/attribution';
import { type Block, splitNumber } from '@workplan/official/outline';
import {
  USUAL_NUMBER_MARK,
  USUAL_SECTION_NUMERALS,
  USUAL_STOP,
  USUAL_STYLE,
  writtenStyle,
} from '@workplan/official/render';
import type { SourceLine } from '@workplan/official/text';
import type { WrittenStyle } from '@workplan/plan/write';
import { mostFrequent, type Reading } from '../tasks/reading.js';
import { clausesStandApart, type PrintedAttribution, stopOf } from '../tasks/task-text.js';

/** A sentence of the document, say of its notice, that makes the first body of every list the lead. */
const saysFirstLeads = (text: string): boolean => /第|首|排/.test(text) && text.split(/[。；;]/).some(statesFirstLeads);

/** What of the style of a document is not usual, as the plan keeps it. */
export function statedStyle(reading: Reading, lifted: ReadonlySet<Block>, lines: readonly SourceLine[]): WrittenStyle {
  const found = [...reading.attributions.values()].flat();
  const stop = mostFrequent(
    [...reading.attributions].flatMap(([block, own]) =>
      lifted.has(block) ? [] : (stopOf(blockText(block), own) ?? []),
    ),
  );
  return {
    ...(found.length > 0 ? writtenStyle(reading.style) : {}),
    ...(stop === undefined || stop === USUAL_STOP ? {} : { stop }),
    ...(reading.numberMark === USUAL_NUMBER_MARK ? {} : { numberMark: reading.numberMark }),
    ...(reading.numberGap === '' ? {} : { numberGap: reading.numberGap }),
    ...(reading.sectionNumerals.every((numeral, level) => numeral === USUAL_SECTION_NUMERALS[level])
      ? {}
      : { sectionNumerals: [...reading.sectionNumerals] }),
    ...(reading.indent === '' ? {} : { indent: reading.indent }),
    ...(found.some((attribution) => attribution.firstLeads) || lines.some(({ text }) => saysFirstLeads(text))
      ? { firstLeads: true as const }
      : {}),
  };
}

/** The style of a document, and whether its attributions without brackets stand in the line of their text. */
export function styleOf(attributions: ReadonlyMap<Block, readonly PrintedAttribution[]>): AttributionStyle {
  const found = [...attributions.values()].flat();
  if (found.length === 0) return USUAL_STYLE;
  const bare = [...attributions].flatMap(([block, own]) => {
    const text = blockText(block);
    return own
      .filter(({ style }) => style.brackets === '')
      .map(({ start }) => (startsLine(text, start) ? 'lines' : 'runIn'));
  });
  const apart = clausesStandApart([...attributions].map(([block, own]) => [blockText(block), own] as const));
  return {
    ...mergeStyles(found),
    ...(mostFrequent(bare) === 'runIn' ? { runIn: true } : {}),
    ...(apart ? { clauseLines: true } : {}),
  };
}

/** Whether nothing but spaces stands before an offset on its line. */
function startsLine(text: string, offset: number): boolean {
  let at = offset;
  while (at > 0 && /[ \u3000\t]/.test(text.charAt(at - 1))) at -= 1;
  return at === 0 || text[at - 1] === '\n';
}

/** The text of a block with its own paragraphs. */
export function blockText(block: Block): string {
  return [block.rest, ...block.paragraphs.map((line) => line.text)].join('\n');
}

/** The indent of most blocks. */
export function commonestIndent(blocks: readonly Block[]): string {
  return mostFrequent(blocks.map((block) => block.indent)) ?? '';
}

/** The mark that most Arabic task numbers carry, or the space behind most numbers that need no mark. */
export function commonestMark(tasks: readonly Block[], arabic: boolean): string | undefined {
  return mostFrequent(
    tasks
      .filter(({ numeral: { kind } }) => (kind === 'arabic') === arabic && kind !== 'chinese')
      .map(({ numeral }) => splitNumber(numeral.printed).mark),
  );
}
