import type { AnyFinding, Localized, Position, Severity } from '@workplan/core';
import type { Coverage } from '@workplan/reports/findings';

interface Places {
  readonly start: Position;
  readonly end: Position;
}

/** A finding as our JSON holds it, see schemas/lint-report.schema.json. */
export interface ReportedFinding extends Pick<AnyFinding, 'rule' | 'severity' | 'message' | 'data' | 'fixes'> {
  readonly range: Places;
  readonly related?: readonly { readonly range: Places; readonly message: Localized }[];
}

export interface ReportedFile {
  readonly path: string;
  /** Of the text that was checked; only in reports of `--shard`. */
  readonly hash?: string;
  readonly findings: readonly ReportedFinding[];
  readonly coverage?: Pick<Coverage, 'share' | 'uncovered'> | null;
}

export interface ReadReport {
  readonly files: readonly ReportedFile[];
  /** The share of all plans that it is about, `2/3`. */
  readonly shard?: string;
}

/** A JSON report; undefined when the text is none, or of a later version. */
export function readReport(text: string): ReadReport | undefined {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(data) || data.version !== 1 || !Array.isArray(data.files)) return undefined;
  const { files, shard } = data;
  if (!files.every(isFile)) return undefined;
  if (shard === undefined) return { files };
  return typeof shard === 'string' && isShard(shard) ? { files, shard } : undefined;
}

/** Part and number of parts. */
export const partsOf = (shard: string): readonly [part: number, parts: number] | undefined => {
  const [, part, parts] = /^(\d{1,6})\/(\d{1,6})$/.exec(shard) ?? [];
  const [which, of] = [Number(part), Number(parts)];
  return which >= 1 && which <= of ? [which, of] : undefined;
};

const isShard = (shard: string): boolean => partsOf(shard) !== undefined;

const isFile = (value: unknown): value is ReportedFile =>
  isRecord(value) &&
  isPath(value.path) &&
  (value.hash === undefined || typeof value.hash === 'string') &&
  isListOf(value.findings, isFinding) &&
  (value.coverage === undefined || value.coverage === null || isCoverage(value.coverage));

/** Nothing in a report is taken at its word: it may be damaged, or come from another job. What goes into pages and links as it stands must look as ours does. */
const isFinding = (value: unknown): value is ReportedFinding => isFindingWith(isRange)(value);

/** A finding whose places are written in a certain way. */
export const isFindingWith =
  (isPlace: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    isRecord(value) &&
    typeof value.rule === 'string' &&
    RULE_ID.test(value.rule) &&
    isSeverity(value.severity) &&
    isLocalized(value.message) &&
    isPlace(value.range) &&
    isRecord(value.data) &&
    isListOf(value.fixes, isFix) &&
    (value.related === undefined || isListOf(value.related, isRelatedWith(isPlace)));

const RULE_ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const SEVERITIES: readonly unknown[] = ['error', 'warning', 'info'] satisfies Severity[];

const isSeverity = (value: unknown): boolean => SEVERITIES.includes(value);

const isLocalized = (value: unknown): boolean =>
  isRecord(value) && typeof value.zh === 'string' && typeof value.en === 'string';

const isFix = (value: unknown): boolean =>
  isRecord(value) &&
  isLocalized(value.title) &&
  typeof value.safe === 'boolean' &&
  isListOf(
    value.edits,
    (edit) => isRecord(edit) && isCount(edit.start) && isCount(edit.end) && typeof edit.text === 'string',
  );

const isRelatedWith =
  (isPlace: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    isRecord(value) && isLocalized(value.message) && isPlace(value.range);

export const isCoverage = (value: unknown): boolean =>
  isRecord(value) &&
  typeof value.share === 'number' &&
  isListOf(
    value.uncovered,
    (passage) => isRecord(passage) && [passage.start, passage.end, passage.line, passage.endLine].every(isCount),
  );

const isRange = (value: unknown): boolean => isRecord(value) && isPosition(value.start) && isPosition(value.end);

const isPosition = (value: unknown): boolean =>
  isRecord(value) && isCount(value.line) && isCount(value.column) && value.line !== 0 && value.column !== 0;

/** A path without a NUL, which no system has. */
const isPath = (value: unknown): value is string => typeof value === 'string' && value !== '' && !value.includes('\0');

export const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;

export const isListOf = (value: unknown, isOne: (one: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(isOne);

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
