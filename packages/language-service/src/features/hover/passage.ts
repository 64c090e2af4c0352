import { compareText, type Comparison, type Hunk, type Localized, type Scalar, type Wording } from '@workplan/core';
import { escaped, escapedLine } from './markdown.js';
import type { OpenPlan } from '../../open-plan.js';
import { anchoredRange } from '../navigation/source-place.js';

const TEXTS = {
  same: { zh: '方案与原文一致', en: 'The plan agrees with the source' },
  elsewhere: { zh: '方案的文字不在这里', en: 'The words of the plan do not stand here' },
  differs: {
    zh: '方案与原文有 {count} 处不同：~~划去的~~是方案的文字，**加粗的**是原文的文字',
    en: 'The plan differs from the source in {count} places: ~~struck out~~ what the plan says, **bold** what the source says',
  },
  typography: {
    zh: '方案与原文只有标点、空格等 {count} 处不同：~~划去的~~是方案的，**加粗的**是原文的',
    en: 'The plan differs from the source in punctuation, spaces and the like in {count} places: ~~struck out~~ those of the plan, **bold** those of the source',
  },
} as const satisfies Record<string, Localized>;

const LONGEST = 1500;

/** The passage of the source that an anchor names, and how the plan's text stands to it. */
export function passageHover(plan: OpenPlan, anchor: string, value: Scalar): string | undefined {
  const range = anchoredRange(plan, anchor);
  const { source, language } = plan;
  if (range === undefined || source === undefined) return undefined;
  const passage = source.text.slice(range.start, range.end);
  const shown = quoted(escaped(passage.length > LONGEST ? `${passage.slice(0, LONGEST)}…` : passage));
  const compared = compareText(plan.document, source.text, value);
  const result =
    compared === undefined ? '' : ` · ${resultOf(compared)[language].replace('{count}', String(countOf(compared)))}`;
  const differences = (compared?.wordings ?? []).map((wording) => quoted(marked(wording)));
  return [
    `**${escapedLine(anchor)}**${result}`,
    ...differences,
    ...(differences.length > 0 ? ['---'] : []),
    shown,
  ].join('\n\n');
}

function resultOf({ kind, wordings }: Comparison): Localized {
  if (kind !== 'differs') return TEXTS[kind];
  return wordings.every(({ isTypography }) => isTypography) ? TEXTS.typography : TEXTS.differs;
}

const countOf = ({ wordings }: Comparison): number => wordings.reduce((sum, { hunks }) => sum + hunks.length, 0);

/** So much of a text that agrees is shown around a difference. */
const AROUND = 60;

/** A text with what only the plan says struck out and what only the source says in bold. */
function marked({ plan, source, hunks }: Wording): string {
  let at = 0;
  const parts = hunks.flatMap(({ aStart, aEnd, bStart, bEnd }: Hunk, index) => {
    const before = shortened(plan.slice(at, aStart), index === 0 ? 'start' : 'middle');
    at = aEnd;
    return [escaped(before), emphasised('~~', plan.slice(aStart, aEnd)), emphasised('**', source.slice(bStart, bEnd))];
  });
  return parts.join('') + escaped(shortened(plan.slice(at), 'end'));
}

function shortened(text: string, place: 'start' | 'middle' | 'end'): string {
  const [head, tail] = [text.slice(0, AROUND), text.slice(-AROUND)];
  if (place === 'start') return text.length > AROUND ? `…${tail}` : text;
  if (place === 'end') return text.length > AROUND ? `${head}…` : text;
  return text.length > 2 * AROUND ? `${head}…${tail}` : text;
}

/** Markdown takes marks beside Chinese punctuation for plain characters unless spaces stand around them; these are hardly seen. */
const HAIR_SPACE = '\u200a';

function emphasised(mark: string, text: string): string {
  if (text === '') return '';
  const visible = text.replace(/\s/g, (blank) => (/[\r\n]/.test(blank) ? '⏎' : '␣'));
  return `${HAIR_SPACE}${mark}${escaped(visible)}${mark}${HAIR_SPACE}`;
}

const quoted = (text: string): string =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) => `> ${line.trim()}`)
    .join('\n>\n');
