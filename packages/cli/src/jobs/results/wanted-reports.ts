import { isPlanName } from '@workplan/workspace';
import { resolve } from 'node:path';
import type { Call } from '../../args/command.js';
import { UsageError } from '../../io/usage-error.js';
import { FORMAT_NAMES, LINE_FORMATS, type FormatName } from '@workplan/reports/findings';

/** A report that was asked for. */
export interface WantedReport {
  readonly format: FormatName;
  /** As it was written; undefined for standard output. */
  readonly file: string | undefined;
}

/** `FORMAT` or `FORMAT=FILE`, as often as wanted; `pretty` without any. `FORMAT=-` is standard output, too. */
export function wantedReports({ options, environment: { cwd } }: Call): WantedReport[] {
  const wanted = (options.format ?? ['pretty']).map(readOne);
  const printed = wanted.filter(({ file }) => file === undefined).map(({ format }) => format);
  if (printed.length > 1 && !printed.every((format) => LINE_FORMATS.includes(format)))
    throw new UsageError('formats-mixed', { formats: printed.join(', ') });
  // Nobody wants to lose what the call is made with; a forgotten word behind an option comes to that.
  const inputs = new Set(
    [options.baseline, options.config, options['cache-file']].flatMap((file) =>
      file === undefined ? [] : [resolve(cwd, file)],
    ),
  );
  const reports = new Set<string>();
  for (const { file } of wanted) {
    if (file === undefined) continue;
    const path = resolve(cwd, file);
    if (isPlanName(path)) throw new UsageError('report-over-plan', { path: file });
    if (inputs.has(path)) throw new UsageError('report-over-input', { path: file });
    // One file may be named in many ways.
    if (reports.has(path)) throw new UsageError('format-file-twice', { path: file });
    reports.add(path);
  }
  return wanted;
}

function readOne(word: string): WantedReport {
  const [name = '', ...rest] = word.split('=');
  const format = FORMAT_NAMES.find((known) => known === name);
  if (format === undefined)
    throw new UsageError('option-wants-one-of', { option: '--format', value: name, known: FORMAT_NAMES.join(', ') });
  const file = rest.join('=');
  if (rest.length > 0 && file === '') throw new UsageError('format-wants-file', { word });
  return { format, file: rest.length === 0 || file === '-' ? undefined : file };
}
