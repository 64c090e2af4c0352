import type { Finding } from '@workplan/core';
import { hashOf, identityKey, identityOf, phrasesAround, shortened } from '@workplan/reports/findings';

/** A finding that was there before: what it is about, and what stood around it. */
export interface OldFinding {
  readonly rule: string;
  readonly text: string;
  /** The phrases in its own line and those around, as hashes, the nearest first; they tell equal findings apart. */
  readonly around: readonly string[];
}

/** Old findings of each file, by paths relative to the file that keeps them. */
export type Baseline = Readonly<Record<string, readonly OldFinding[]>>;

export const BASELINE_VERSION = 1;

/** Findings about checking itself are never old. */
const NEVER_OLD: readonly string[] = ['internal-error', 'config-invalid', 'registry-invalid'];

export function toOld(finding: Finding, text: string): OldFinding {
  const identity = identityOf(finding, text);
  return {
    rule: identity.rule,
    text: shortened(identity.text),
    around: phrasesAround(finding.range, text).slice(0, MOST_PHRASES).map(short),
  };
}

/** So many phrases are written down, by the beginning of their hashes: a line of the file stays short. */
const MOST_PHRASES = 16;
const short = (phrase: string): string => hashOf(phrase).slice(0, 6);

export const mayBeOld = ({ rule }: Finding): boolean => !NEVER_OLD.includes(rule);

export interface Compared {
  readonly fresh: readonly Finding[];
  /** How many old findings were there again, and how many were not. */
  readonly kept: number;
  readonly gone: number;
}

/**
 * Tells old findings from new ones. A finding is old when an old one has its rule and its words; where there are
 * more now than before, those whose surroundings are most alike are the old ones, and of equals the first.
 */
export function compare(findings: readonly Finding[], text: string, old: readonly OldFinding[]): Compared {
  const left = groupBy(old, ({ rule, text: words }) => identityKey({ rule, text: words }));
  const now = groupBy(findings.filter(mayBeOld), (finding) =>
    identityKey({ rule: finding.rule, text: shortened(identityOf(finding, text).text) }),
  );
  const known = new Set<Finding>();
  for (const [key, group] of now) for (const finding of pickOld(group, text, left.get(key) ?? [])) known.add(finding);
  return { fresh: findings.filter((finding) => !known.has(finding)), kept: known.size, gone: old.length - known.size };
}

function pickOld(group: readonly Finding[], text: string, old: readonly OldFinding[]): readonly Finding[] {
  if (group.length <= old.length) return group;
  // The best pairs first: every old finding takes the finding most like it.
  const pairs = group.flatMap((finding, index) => {
    const around = new Set(phrasesAround(finding.range, text).map(short));
    return old.map((before, place) => ({
      finding,
      index,
      place,
      likeness: before.around.filter((phrase) => around.has(phrase)).length,
    }));
  });
  pairs.sort((a, b) => b.likeness - a.likeness || a.index - b.index || a.place - b.place);
  const chosen = new Set<Finding>();
  const taken = new Set<number>();
  for (const { finding, place } of pairs) {
    if (chosen.has(finding) || taken.has(place)) continue;
    chosen.add(finding);
    taken.add(place);
  }
  return [...chosen];
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
  value.around.every((hash) => typeof hash === 'string');

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
