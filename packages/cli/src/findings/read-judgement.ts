import type { Finding } from '@workplan/core';
import type { Judgement } from '../jobs/judge.js';
import { isCoverage, isCount, isFindingWith, isListOf, isRecord } from './read-report.js';

/** Findings as the cache holds them: like those of a report, but with places as offsets. */
export type KeptJudgement = Omit<Judgement, 'text'>;

/** Undefined for anything that is no judgement: a damaged one, or one by another hand. */
export function readJudgement(value: unknown): KeptJudgement | undefined {
  return isKept(value) ? value : undefined;
}

const isKept = (value: unknown): value is KeptJudgement =>
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
