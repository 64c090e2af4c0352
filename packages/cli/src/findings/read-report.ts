import type { Finding, Localized, Position } from '@workplan/core';
import type { Coverage } from '../reporters/report.js';

interface Places {
  readonly start: Position;
  readonly end: Position;
}

/** A finding as our JSON holds it, see schemas/lint-report.schema.json. */
export interface ReportedFinding extends Pick<Finding, 'rule' | 'severity' | 'message' | 'data' | 'fixes'> {
  readonly range: Places;
  readonly related?: readonly { readonly range: Places; readonly message: Localized }[];
}

export interface ReportedFile {
  readonly path: string;
  readonly findings: readonly ReportedFinding[];
  readonly coverage?: Pick<Coverage, 'share' | 'uncovered'> | null;
}

/** The files of a JSON report; undefined when the text is none, or of a later version. */
export function readReport(text: string): readonly ReportedFile[] | undefined {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(data) || data.version !== 1 || !Array.isArray(data.files)) return undefined;
  return data.files.every(isFile) ? data.files : undefined;
}

const isFile = (value: unknown): value is ReportedFile => isRecord(value) && typeof value.path === 'string' && Array.isArray(value.findings) && value.findings.every(isFinding);

const isFinding = (value: unknown): value is ReportedFinding =>
  isRecord(value) && typeof value.rule === 'string' && typeof value.severity === 'string' && isRecord(value.message) && isRange(value.range) && isRecord(value.data) && Array.isArray(value.fixes);

const isRange = (value: unknown): boolean => isRecord(value) && isPosition(value.start) && isPosition(value.end);

const isPosition = (value: unknown): boolean => isRecord(value) && typeof value.line === 'number' && typeof value.column === 'number';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
