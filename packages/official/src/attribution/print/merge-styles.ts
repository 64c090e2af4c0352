import { type Role, ROLES } from '@workplan/plan/schema';
import { itemAt } from '@workplan/plan/text';
import { printAttribution } from './print.js';
import { isDerivable, responsibleLabel } from './responsible-label.js';
import { mostFrequent, USUAL } from './style.js';
import type { AttributionStyle, FoundAttribution } from '../types.js';

/** More styles than these are not compared: a document that has them follows none. */
const MAX_CANDIDATES = 24;

const printed = (found: FoundAttribution, style: AttributionStyle): string =>
  printAttribution(found.groups, style, { deadline: found.deadline, statement: found.statement });

/** How many attributions a style prints otherwise than their own style does; `most` where they are as many or more. */
function deviations(
  found: readonly FoundAttribution[],
  own: readonly string[],
  style: AttributionStyle,
  most: number,
): number {
  let count = 0;
  for (let index = 0; index < found.length && count < most; index += 1)
    if (printed(itemAt(found, index), style) !== own[index]) count += 1;
  return count;
}

/** What most attributions show; only those are asked that show it (a single group has no separator of groups). */
function majority(found: readonly FoundAttribution[]): AttributionStyle {
  const styles = found.map(({ style }) => style);
  const form = mostFrequent(styles.map((style) => style.form)) ?? USUAL.form;
  const sameForm = found.filter(({ style }) => style.form === form);
  const pick = <T>(shows: (one: FoundAttribution) => boolean, value: (style: AttributionStyle) => T): T | undefined =>
    mostFrequent(sameForm.filter(shows).map(({ style }) => value(style)));
  const all = (): boolean => true;
  const opening = pick(all, (style) => style.opening);
  const deadlineSeparator = pick(
    ({ deadline }) => deadline !== undefined,
    (style) => style.deadlineSeparator,
  );
  const deadlineLabel = pick(
    ({ deadline }) => deadline !== undefined,
    (style) => style.deadlineLabel ?? '',
  );
  const listSeparator =
    pick(
      ({ groups }) => groups.some(({ names }) => names.length > 1),
      (style) => style.listSeparator,
    ) ?? USUAL.listSeparator;
  const classSeparator = pick(
    ({ style }) => style.classSeparator !== undefined,
    (style) => style.classSeparator,
  );
  const statementSeparator = pick(
    ({ statement, groups }) => statement !== undefined && groups.length > 0,
    (style) => style.statementSeparator,
  );
  return {
    form,
    brackets: pick(all, (style) => style.brackets) ?? USUAL.brackets,
    groupSeparator:
      pick(
        ({ groups }) => groups.length > 1,
        (style) => style.groupSeparator,
      ) ?? (form === 'verb' ? '，' : USUAL.groupSeparator),
    listSeparator,
    ...(classSeparator === undefined || classSeparator === listSeparator ? {} : { classSeparator }),
    colon: pick(all, (style) => style.colon) ?? USUAL.colon,
    words: wordsOf(sameForm),
    openMark:
      pick(
        ({ groups }) => groups.some(({ open }) => open !== undefined),
        (style) => style.openMark,
      ) ?? USUAL.openMark,
    end: pick(all, (style) => style.end) ?? USUAL.end,
    ...(opening === undefined ? {} : { opening }),
    ...(deadlineSeparator === undefined ? {} : { deadlineSeparator }),
    ...(deadlineLabel === undefined || deadlineLabel === '' ? {} : { deadlineLabel }),
    ...(statementSeparator === undefined ? {} : { statementSeparator }),
  };
}

function wordsOf(found: readonly FoundAttribution[]): Partial<Record<Role, string>> {
  const words: Partial<Record<Role, string>> = {};
  for (const role of ROLES) {
    const word = mostFrequent(found.flatMap(({ style }) => style.words[role] ?? []));
    if (word !== undefined) words[role] = word;
  }
  const labels = found.flatMap(({ groups }) =>
    groups.filter(({ role, word }) => role === 'responsible' && isDerivable(word)),
  );
  const used = new Set(labels.map(({ word }) => word));
  // One label throughout is the simpler rule; several follow from the names when that fits more often than the most frequent.
  if (used.size > 1) {
    const derived = labels.filter(({ word, names }) => word === responsibleLabel(names)).length;
    const fixed = labels.filter(({ word }) => word === words.responsible).length;
    if (derived >= fixed) words.responsible = 'auto';
  }
  return words;
}

/** The style of a document: the one from which the fewest of its attributions deviate. */
export function mergeStyles(found: readonly FoundAttribution[]): AttributionStyle {
  if (found.length === 0) return { ...USUAL, words: { responsible: 'auto' } };
  const own = found.map((one) => printed(one, one.style));
  const base = majority(found);
  let best = base;
  let fewest = deviations(found, own, base, found.length);
  const seen = new Set<string>([JSON.stringify(base)]);
  for (const { style } of found) {
    if (fewest === 0 || seen.size >= MAX_CANDIDATES) break;
    // The other marks of one attribution with the words of the document.
    const candidate = { ...style, words: { ...style.words, ...(style.form === base.form ? base.words : {}) } };
    const key = JSON.stringify(candidate);
    if (seen.has(key)) continue;
    seen.add(key);
    const count = deviations(found, own, candidate, fewest);
    if (count < fewest) {
      best = candidate;
      fewest = count;
    }
  }
  return best;
}
