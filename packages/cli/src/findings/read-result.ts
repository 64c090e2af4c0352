import type { Finding } from '@workplan/core';
import type { CheckResult } from '../jobs/check/check-plan.js';
import { isCoverage, isCount, isFindingWith, isListOf, isRecord } from './read-report.js';

/** Findings as the cache holds them: like those of a report, but with places as offsets. */
export type KeptResult = Omit<CheckResult, 'text'>;

/** Undefined for anything that is no result of ours: a damaged file, or one that somebody else wrote. */
export function readResult(value: unknown): KeptResult | undefined {
  return isKept(value) ? value : undefined;
}

const isKept = (value: unknown): value is KeptResult =>
  isRecord(value) &&
  isListOf(value.findings, isKeptFinding) &&
  (value.coverage === undefined || isKeptCoverage(value.coverage)) &&
  (value.source === undefined ||
    (isRecord(value.source) && typeof value.source.file === 'string' && typeof value.source.state === 'string'));

const isKeptFinding = (value: unknown): value is Finding => isFindingWith(isOffsets)(value);

const isOffsets = (value: unknown): boolean =>
  isRecord(value) && isCount(value.start) && isCount(value.end) && Number(value.start) <= Number(value.end);

const isKeptCoverage = (value: unknown): boolean =>
  isRecord(value) && (value.problem === undefined ? isCoverage(value) : typeof value.problem === 'string');
