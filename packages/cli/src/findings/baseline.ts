import type { AnyFinding } from '@workplan/core';
import { isCount } from './read-report.js';
import { hashOf, identityKey, identityOf, phrasesAround, shortened } from '@workplan/reports/findings';

/** A finding that was there before: what it is about, and what stood around it. */
export interface OldFinding {
  readonly rule: string;
  readonly text: string;
  /** The phrases in its own line and those around, as hashes, the nearest first; they tell equal findings apart. */
  readonly around: readonly string[];
  /** How many of these, from the first, stand in its own line. */
  readonly own: number;
}

/** Old findings of each file, by paths relative to the file that keeps them. */
export type Baseline = Readonly<Record<string, readonly OldFinding[]>>;

export const BASELINE_VERSION = 1;

/** Findings about checking itself are never old. */
const NEVER_OLD: readonly string[] = ['internal-error', 'config-invalid', 'registry-invalid'];

export function toOld(finding: AnyFinding, text: string): OldFinding {
  const identity = identityOf(finding, text);
  return {
    rule: identity.rule,
    text: shortened(identity.text),
    ...surroundings(finding, text),
  };
}

type Surroundings = Pick<OldFinding, 'around' | 'own'>;

/** Without the words of the finding itself, which tell nothing apart. */
function surroundings(finding: AnyFinding, text: string, most = MOST_PHRASES): Surroundings {
  const { own, phrases } = phrasesAround(finding.range, text);
  const itself = identityOf(finding, text).text;
  const phrasesThere = phrases
    .map((phrase, at) => ({ phrase, isOwn: at < own }))
    .filter(({ phrase }) => phrase !== itself);
  const kept = phrasesThere.slice(0, most);
  return { around: kept.map(({ phrase }) => short(phrase)), own: kept.filter(({ isOwn }) => isOwn).length };
}

/** So many phrases are written down, by the beginning of their hashes: a line of the file stays short. */
const MOST_PHRASES = 16;
const short = (phrase: string): string => hashOf(phrase).slice(0, 6);

export const mayBeOld = ({ rule }: AnyFinding): boolean => !NEVER_OLD.includes(rule);

export interface Compared {
  readonly fresh: readonly AnyFinding[];
  /** How many old findings were there again, and how many were not. */
  readonly kept: number;
  readonly gone: number;
}

/**
 * Tells old findings from new ones. A finding is old when an old one has its rule, its words and its surroundings: a fault
 * that was fixed in one place and made in another is new. Those whose surroundings are most alike are the old ones, and
 * of equals the first.
 */
export function compare(findings: readonly AnyFinding[], text: string, old: readonly OldFinding[]): Compared {
  const left = groupBy(old, ({ rule, text: words }) => identityKey({ rule, text: words }));
  const now = groupBy(findings.filter(mayBeOld), (finding) =>
    identityKey({ rule: finding.rule, text: shortened(identityOf(finding, text).text) }),
  );
  const known = new Set<AnyFinding>();
  for (const [key, group] of now) for (const finding of pickOld(group, text, left.get(key) ?? [])) known.add(finding);
  return { fresh: findings.filter((finding) => !known.has(finding)), kept: known.size, gone: old.length - known.size };
}

function pickOld(group: readonly AnyFinding[], text: string, old: readonly OldFinding[]): readonly AnyFinding[] {
  if (old.length === 0) return [];
  const unmoved = groupBy(old, keyOfPlace);
  const chosen: AnyFinding[] = [];
  const moved: (Surroundings & { readonly finding: AnyFinding })[] = [];
  for (const finding of group) {
    // Most stand where they stood: they need no comparison with all others.
    if (unmoved.get(keyOfPlace(surroundings(finding, text)))?.pop() !== undefined) chosen.push(finding);
    else moved.push({ finding, ...surroundings(finding, text, Infinity) });
  }
  return [...chosen, ...mostAlike(moved, [...unmoved.values()].flat())];
}

/** So many pairs are compared, twice at most: all of them where a plan has few findings with the same words. */
const MOST_PAIRS = 100_000;

const keyOfPlace = ({ around, own }: Surroundings): string => `${own} ${around.join(' ')}`;

/** The best pairs first: every old finding takes the finding most like it. */
function mostAlike(
  findings: readonly (Surroundings & { readonly finding: AnyFinding })[],
  old: readonly OldFinding[],
): readonly AnyFinding[] {
  // Of very many, each is compared with those that stood about where it stands.
  const reach = Math.ceil(MOST_PAIRS / Math.max(1, findings.length));
  const pairs = findings.flatMap(({ finding, around }, index) => {
    const there = new Set(around);
    const from = Math.max(0, Math.floor((index * old.length) / findings.length) - reach);
    return old.slice(from, from + 2 * reach).flatMap((before, at) => {
      const place = from + at;
      const likeness = likenessOf(before, there);
      return likeness === undefined ? [] : [{ finding, index, place, likeness }];
    });
  });
  pairs.sort((a, b) => b.likeness - a.likeness || a.index - b.index || a.place - b.place);
  const chosen = new Set<AnyFinding>();
  const taken = new Set<number>();
  for (const { finding, place } of pairs) {
    if (chosen.has(finding) || taken.has(place)) continue;
    chosen.add(finding);
    taken.add(place);
  }
  return [...chosen];
}

/**
 * How many phrases of an old finding stand around one of today. Undefined where that is another place: nothing of its own
 * line is left, or less than half of all.
 */
function likenessOf({ around, own }: OldFinding, there: ReadonlySet<string>): number | undefined {
  const isThere = (phrase: string): boolean => there.has(phrase);
  const likeness = around.filter(isThere).length;
  const isElsewhere = (own > 0 && !around.slice(0, own).some(isThere)) || likeness * 2 < around.length;
  return isElsewhere ? undefined : likeness;
}

function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
}

/** One finding a line, sorted by file, so that changes read well in a review. */
export function printBaseline(baseline: Baseline): string {
  const files = Object.entries(baseline)
    .filter(([, old]) => old.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([path, old]) =>
        `    ${JSON.stringify(path)}: [\n${old.map((finding) => `      ${JSON.stringify(finding)}`).join(',\n')}\n    ]`,
    );
  return `{\n  "version": ${BASELINE_VERSION},\n  "files": {${files.length === 0 ? '' : `\n${files.join(',\n')}\n  `}}\n}\n`;
}

/** Undefined when the text is no baseline of a known version. */
export function readBaseline(text: string): Baseline | undefined {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(data) || data.version !== BASELINE_VERSION || !isRecord(data.files)) return undefined;
  const valid = Object.values(data.files).every((old) => Array.isArray(old) && old.every(isOld));
  return valid ? (data.files as Baseline) : undefined;
}

const isOld = (value: unknown): value is OldFinding =>
  isRecord(value) &&
  typeof value.rule === 'string' &&
  typeof value.text === 'string' &&
  Array.isArray(value.around) &&
  value.around.every((hash) => typeof hash === 'string') &&
  isCount(value.own);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
