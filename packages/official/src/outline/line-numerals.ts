import { type SourceLine, wordsOf } from '../text/source-lines.js';
import { type Numeral, type NumeralKind, readNumberWithoutMark, readNumeral } from './numeral.js';
import { readLabelWord } from '../attribution/index.js';
import { isSureBody } from '@workplan/plan/names';
import { itemAt } from '@workplan/plan/text';
import { withUnnumbered } from './unnumbered.js';

/** So many lines may stand between a heading and its first item. */
const MOST_BETWEEN = 20;
const ENDS_PARAGRAPH = /[。；！？）)］\]】]$/;
/** A number, a space, and words without a mark. */
const SHORT_HEADING = /^[0-9０-９]+[ \u3000\t]+[^。；，：！？]{2,30}$/;

/**
 * The numeral of each line; undefined where a line has none. A number without a mark (1 经济工作) is one where 1.1 is
 * the next numeral. Behind such a heading, a short line with the next number is one too (3 保障措施). Items without
 * any number are of the kind `unnumbered`, names of bodies and stages above numbered items of the kind `named`.
 */
export function readNumerals(lines: readonly SourceLine[]): readonly (Numeral | undefined)[] {
  return withUnnumbered(
    lines,
    withStages(
      lines,
      withLabels(lines, withNames(lines, withoutInner(lines, withZeros(lines, withNumbersAlone(lines))))),
    ),
  );
}

/** 整改措施：1.开展排查。 where nobody is named: its list goes on in the lines below, and these are no items. */
const BEGINS_LIST = /^[ \u3000]*[\u4e00-\u9fff]{0,4}(?:措施|目标|内容|要求|进展|情况)[：:][ \u3000]*(?=[1１（(①])/;
const NAMES_SOMEBODY = /责任|牵头|负责/;

function withoutInner(
  lines: readonly SourceLine[],
  numerals: readonly (Numeral | undefined)[],
): readonly (Numeral | undefined)[] {
  let inner: Numeral | undefined;
  return numerals.map((numeral, index) => {
    const words = lines[index]?.text ?? '';
    const label = numeral === undefined && !NAMES_SOMEBODY.test(words) ? BEGINS_LIST.exec(words)?.[0] : undefined;
    if (label !== undefined) inner = readNumeral(words.slice(label.length));
    if (numeral === undefined || inner === undefined) return numeral;
    if (numeral.kind !== inner.kind || numeral.value !== inner.value + 1) {
      inner = undefined;
      return numeral;
    }
    inner = numeral;
    return undefined;
  });
}

const LONGEST_NAME = 24;
/** A single name above a list is no division by bodies. */
const FEWEST_NAMES = 2;

/** 县教育局 above 1. and 2., and another body above another 1.: headings without a numeral. */
function withNames(
  lines: readonly SourceLine[],
  numerals: readonly (Numeral | undefined)[],
): readonly (Numeral | undefined)[] {
  const names = numerals.flatMap((numeral, index) => {
    const line = lines[index];
    const next = numerals[index + 1];
    if (numeral !== undefined || line === undefined || next?.value !== 1 || next.kind !== 'arabic') return [];
    const words = wordsOf(line).trim();
    return words.length <= LONGEST_NAME && isSureBody(words) ? [index] : [];
  });
  if (names.length < FEWEST_NAMES) return numerals;
  const out = [...numerals];
  names.forEach((at, index) => {
    out[at] = { kind: 'named', value: index + 1, printed: '' };
  });
  return out;
}

/**
 * 责任单位：县教育局 above 1. and 2., and 责任单位：县卫健局 above 3.: who answers for what stands below. The first line stands above all items
 * and none behind the last, so that they belong to what follows.
 */
function withLabels(
  lines: readonly SourceLine[],
  numerals: readonly (Numeral | undefined)[],
): readonly (Numeral | undefined)[] {
  const first = numerals.findIndex((numeral) => numeral !== undefined);
  const last = numerals.length - 1 - [...numerals].reverse().findIndex((numeral) => numeral !== undefined);
  const labels = lines.flatMap((line, index) =>
    numerals[index] === undefined && labelsBodiesAlone(wordsOf(line).trim()) ? [index] : [],
  );
  const areAbove = labels.every((at) => BELOW_STAGE.includes(numerals[at + 1]?.kind) && at < last);
  if (labels.length < FEWEST_NAMES || labels[0] !== first - 1 || !areAbove) return numerals;
  return numerals.map((numeral, index) =>
    labels.includes(index) ? { kind: 'named', value: labels.indexOf(index) + 1, printed: '' } : numeral,
  );
}

function labelsBodiesAlone(words: string): boolean {
  const [, label = '', names = ''] = LABEL_LINE.exec(words) ?? [];
  return readLabelWord(label)?.kind === 'bodies' && names.split('、').every(isSureBody);
}
const LABEL_LINE = /^([\u4e00-\u9fff]{2,8})[：:][ \u3000]*([^：:。；，]{3,100})$/;

/** 01 on a line of its own above the words of the first item, and 02 above those of the second. */
const WITH_ZERO = /^(?:0[1-9]|[1-9][0-9])$/;

function withZeros(
  lines: readonly SourceLine[],
  numerals: readonly (Numeral | undefined)[],
): readonly (Numeral | undefined)[] {
  const places = lines.flatMap((line, index) => (WITH_ZERO.test(wordsOf(line).trimEnd()) ? [index] : []));
  const printed = places.map((at) => itemAt(lines, at)).map((line) => wordsOf(line).trimEnd());
  if (printed.length < FEWEST_STAGES || !printed.every((number, index) => Number(number) === index + 1))
    return numerals;
  const out = [...numerals];
  places.forEach((at, index) => {
    out[at] = { kind: 'arabic', value: index + 1, printed: printed[index] ?? '', isAlone: true };
  });
  return out;
}

/** 第一阶段（3月底前） above 1. and 2., and 第二阶段 above 3.: headings too; so are 第一季度： and 3月份：. One alone, or one with a sentence, is none. */
const STAGE =
  /^(?:第[一二三四五六七八九十]{1,2}阶段[^。；]{0,60}|(?:第?[一二三四]季度|(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月份?|[上下]半年|全年)(?:重点)?(?:工作|任务)?(?:安排|计划)?[：:]?)$/;
/** Whether a line is a stage or a part of the year, above what is to be done in it. */
export const isStage = (words: string): boolean => STAGE.test(words);
const FEWEST_STAGES = 2;
const BELOW_STAGE: readonly (NumeralKind | undefined)[] = ['task', 'arabic', 'decimal', 'arabic-brackets', 'circled'];

function withStages(
  lines: readonly SourceLine[],
  numerals: readonly (Numeral | undefined)[],
): readonly (Numeral | undefined)[] {
  const stages = lines.flatMap((line, index) =>
    isStage(wordsOf(line).trim()) && BELOW_STAGE.includes(numerals[index + 1]?.kind) ? [index] : [],
  );
  if (stages.length < FEWEST_STAGES) return numerals;
  return numerals.map((numeral, index) =>
    stages.includes(index) ? { kind: 'named', value: stages.indexOf(index) + 1, printed: '' } : numeral,
  );
}

function withNumbersAlone(lines: readonly SourceLine[]): (Numeral | undefined)[] {
  const numerals = lines.map((line) => readNumeral(wordsOf(line)));
  let last = 0;
  return numerals.map((numeral, index) => {
    const line = lines[index];
    if (numeral !== undefined || line === undefined) return numeral;
    const words = wordsOf(line).trimEnd();
    const number = readNumberWithoutMark(words);
    if (number === undefined) return undefined;
    const next = numerals.slice(index + 1, index + 1 + MOST_BETWEEN).find((one) => one !== undefined);
    const isAbove = next?.kind === 'decimal' && next.above === String(number.value) && next.value === 1;
    const isNext =
      last > 0 &&
      number.value === last + 1 &&
      SHORT_HEADING.test(words) &&
      ENDS_PARAGRAPH.test((lines[index - 1]?.text ?? '').trimEnd());
    if (!isNext && !(isAbove && (number.value === 1 || number.value > last))) return undefined;
    last = number.value;
    return number;
  });
}
