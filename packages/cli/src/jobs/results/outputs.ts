import { faultOf } from '@workplan/workspace';
import { appendToFile, fullPath, type Draft } from '@workplan/workspace/node';
import type { Call } from '../../args/command.js';
import { EXIT, worse, type ExitCode } from '../../exit.js';
import type { Output } from '../../io/environment.js';
import { openResult } from '../../io/open-result.js';
import { UsageError } from '../../io/usage-error.js';
import { VERSION } from '../../version.js';
import {
  type FileReport,
  type Reporter,
  type ReporterOptions,
  type Summary,
  makeReporter,
} from '@workplan/reports/findings';
import { checkoutOf } from './checkout.js';
import { wantedReports } from './wanted-reports.js';
import { reachOf } from '../plans/workspace.js';

/** The reports of a call, each in its format and place. */
export interface Outputs {
  add(report: FileReport): void;
  /** Writes the ends and gives files their names. */
  finish(summary: Summary, fixable: number): Promise<ExitCode>;
}

/** One report: how it is written and where it goes. */
interface Sink {
  readonly reporter: Reporter;
  write(text: string): void;
  finish(): Promise<ExitCode>;
}

/** Opens every report that the call asks for, so that a file that cannot be written is reported before the work. */
export async function openOutputs(call: Call, standard: Pick<Output, 'write'>): Promise<Outputs> {
  const {
    options,
    terminal,
    environment: { cwd, variables },
  } = call;
  const wanted = wantedReports(call);
  const checkout = checkoutOf(cwd, variables);
  const settings: ReporterOptions = {
    terminal,
    version: VERSION,
    quiet: options.quiet === true,
    cwd,
    variables,
    ...(checkout !== undefined && { checkout }),
    ...(options.shard !== undefined && { shard: options.shard }),
  };
  // Colours are for the terminal that standard output may be; a file gets them when they are asked for by name.
  const inFile: ReporterOptions =
    options.color === 'always' ? settings : { ...settings, terminal: { ...terminal, paint: (_, text) => text } };
  const sinks: Sink[] = [];
  for (const { format, file } of wanted) {
    const make = await makeReporter(format);
    sinks.push(
      file === undefined
        ? { reporter: make(settings), write: (text) => standard.write(text), finish: async () => EXIT.clean }
        : await fileSink(make(inFile), file, call),
    );
  }
  const summaryFile = variables.GITHUB_STEP_SUMMARY;
  if (summaryFile && wanted.some(({ format }) => format === 'github'))
    sinks.push(jobSummary((await makeReporter('markdown'))(settings), summaryFile, call));
  return {
    add(report) {
      for (const { reporter, write } of sinks) write(reporter.file(report));
    },
    async finish(summary, fixable) {
      let code: ExitCode = EXIT.clean;
      for (const { reporter, write, finish } of sinks) {
        write(reporter.end(summary, fixable));
        code = worse(code, await finish());
      }
      return code;
    },
  };
}

/** A report in a file of its own, which gets its name when the report is complete. */
async function fileSink(reporter: Reporter, file: string, call: Call): Promise<Sink> {
  const { environment, terminal } = call;
  let draft: Draft;
  let code: ExitCode = EXIT.clean;
  const failed = (error: unknown): void => {
    draft.discard();
    terminal.note('not-created', { path: file, fault: faultOf(error) });
    code = EXIT.usage;
  };
  try {
    draft = await openResult(fullPath(environment.cwd, file), reachOf(call), environment);
  } catch (error) {
    throw new UsageError('not-created', { path: file, fault: faultOf(error) });
  }
  return {
    reporter,
    write(text) {
      if (code !== EXIT.clean) return;
      try {
        draft.write(text);
      } catch (error) {
        failed(error);
      }
    },
    async finish() {
      if (code === EXIT.clean) await draft.commit().catch(failed);
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
    async finish() {
      try {
        appendToFile(path, text);
      } catch (error) {
        // The report itself is complete.
        terminal.note('not-created', { path, fault: faultOf(error) });
      }
      return EXIT.clean;
    },
  };
}
