import { faultOf } from '@workplan/workspace';
import { appendFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Call } from '../args/command.js';
import { EXIT, type ExitCode } from '../exit.js';
import { openDraft, type Draft } from '../io/draft.js';
import type { Output } from '../io/environment.js';
import { UsageError } from '../io/usage-error.js';
import { FORMAT_NAMES, LINE_FORMATS, makeReporter, type FormatName } from '../reporters/formats.js';
import type { FileReport, Reporter, ReporterOptions, Summary } from '../reporters/report.js';

/** The reports of a call, each in its format and place. */
export interface Outputs {
  add(report: FileReport): void;
  /** Writes the ends and gives files their names. */
  finish(summary: Summary, fixable: number): ExitCode;
}

/** One report: how it is written and where it goes. */
interface Sink {
  readonly reporter: Reporter;
  write(text: string): void;
  finish(): ExitCode;
}

interface Wanted {
  readonly format: FormatName;
  readonly file: string | undefined;
}

/** Opens every report that the call asks for, so that a file that cannot be written is told before the work. */
export async function openOutputs(call: Call, standard: Pick<Output, 'write'>): Promise<Outputs> {
  const { options, terminal, environment: { cwd, variables } } = call;
  const wanted = readFormats(options.format);
  const settings: ReporterOptions = { terminal, quiet: options.quiet === true, cwd, variables };
  const sinks: Sink[] = [];
  for (const { format, file } of wanted) {
    const make = await makeReporter(format);
    sinks.push(file === undefined ? { reporter: make(settings), write: (text) => standard.write(text), finish: () => EXIT.clean } : fileSink(make(settings), file, call));
  }
  const summaryFile = variables.GITHUB_STEP_SUMMARY;
  if (summaryFile && wanted.some(({ format }) => format === 'github')) sinks.push(jobSummary((await makeReporter('markdown'))(settings), summaryFile, call));
  return {
    add(report) {
      for (const { reporter, write } of sinks) write(reporter.file(report));
    },
    finish(summary, fixable) {
      let code: ExitCode = EXIT.clean;
      for (const { reporter, write, finish } of sinks) {
        write(reporter.end(summary, fixable));
        code = Math.max(code, finish()) as ExitCode;
      }
      return code;
    },
  };
}

/** `FORMAT` or `FORMAT=FILE`, as often as wanted; `pretty` without any. */
function readFormats(words: readonly string[] = ['pretty']): Wanted[] {
  const wanted = words.map((word): Wanted => {
    const [name = '', ...rest] = word.split('=');
    const format = FORMAT_NAMES.find((known) => known === name);
    if (format === undefined) throw new UsageError('option-wants-one-of', { option: '--format', value: name, known: FORMAT_NAMES.join(', ') });
    if (rest.length > 0 && rest.join('=') === '') throw new UsageError('format-wants-file', { word });
    return { format, file: rest.length === 0 ? undefined : rest.join('=') };
  });
  const printed = wanted.filter(({ file }) => file === undefined).map(({ format }) => format);
  if (printed.length > 1 && !printed.every((format) => LINE_FORMATS.includes(format))) throw new UsageError('formats-mixed', { formats: printed.join(', ') });
  const twice = wanted.find(({ file }, index) => file !== undefined && wanted.findIndex((other) => other.file === file) !== index);
  if (twice?.file !== undefined) throw new UsageError('format-file-twice', { path: twice.file });
  return wanted;
}

/** A report in a file of its own, which gets its name when the report is complete. */
function fileSink(reporter: Reporter, file: string, { environment: { cwd }, terminal }: Call): Sink {
  let draft: Draft;
  let code: ExitCode = EXIT.clean;
  const guarded = (work: () => void): void => {
    if (code !== EXIT.clean) return;
    try {
      work();
    } catch (error) {
      draft.discard();
      terminal.note('not-created', { path: file, fault: faultOf(error) });
      code = EXIT.usage;
    }
  };
  try {
    draft = openDraft(resolve(cwd, file));
  } catch (error) {
    throw new UsageError('not-created', { path: file, fault: faultOf(error) });
  }
  return {
    reporter,
    write: (text) => guarded(() => draft.write(text)),
    finish() {
      guarded(() => draft.commit());
      return code;
    },
  };
}

/** The summary of a job on GitHub; other steps write to the same file, so it is added to. */
function jobSummary(reporter: Reporter, path: string, { terminal }: Call): Sink {
  let text = '';
  return {
    reporter,
    write: (piece) => void (text += piece),
    finish() {
      try {
        appendFileSync(path, text);
      } catch (error) {
        // The report itself is none the worse for it.
        terminal.note('not-created', { path, fault: faultOf(error) });
      }
      return EXIT.clean;
    },
  };
}
