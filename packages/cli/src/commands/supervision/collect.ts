import { applyEdits } from '@workplan/core';
import type { Collected, ReturnFile } from '@workplan/core/register';
import type { Reach } from '@workplan/workspace';
import type { Call, Run } from '../../args/command.js';
import { EXIT, type ExitCode } from '../../exit.js';
import { inline, paintDiff } from '@workplan/reports/text';
import { UsageError } from '../../io/usage-error.js';
import { dayOf } from '../../jobs/words/day-of.js';
import { readWord } from '../../jobs/plans/inputs.js';
import { readNamedPlan } from '../../jobs/plans/named-plan.js';
import { sheetsOf } from '../../jobs/office/read-sheets.js';
import { gravest } from '../../jobs/results/results.js';
import { rewrite } from '../../jobs/results/rewrite.js';
import { reachOf } from '../../jobs/plans/workspace.js';

/** Takes returns of the register into their plan, and says what came in, what was left out, and who has not reported. */
export const run: Run = async (call) => {
  const { words, options, environment, terminal } = call;
  const on = dayOf(call);
  const reach = reachOf(call);
  const named = await readNamedPlan(call, reach);
  if (named === undefined) return EXIT.findings;
  const { input, document } = named;
  const { path } = input;
  if (path === undefined && !options['dry-run']) throw new UsageError('write-wants-file');
  const { returns, code } = await readReturns(words.slice(1), call, reach);
  const { collect } = await import('@workplan/core/register');
  const result = collect(document, returns, { on, every: options.every });
  const text = applyEdits(document.text, result.edits);
  if (options['dry-run'] && text !== document.text)
    environment.stdout.write(paintDiff(input.shown, document.text, text, terminal.paint));
  else if (path !== undefined && text !== document.text) {
    const written = rewrite({ ...input, path }, text, call);
    if (written !== EXIT.clean) return written;
  }
  const left = await tell(result, on, call);
  return gravest(code, left ? EXIT.findings : EXIT.clean);
};

/** A return that cannot be read is named, and the others are read all the same. */
async function readReturns(
  names: readonly string[],
  call: Call,
  reach: Reach,
): Promise<{ readonly returns: readonly ReturnFile[]; readonly code: ExitCode }> {
  const returns: ReturnFile[] = [];
  let code: ExitCode = EXIT.clean;
  for (const name of names) {
    try {
      const input = await readWord(name, call, 'table', reach);
      returns.push({ file: input.shown, sheets: await sheetsOf(input) });
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      call.terminal.note(error.key, error.values);
      code = EXIT.usage;
    }
  }
  return { returns, code };
}

/** The report goes to standard output; beside a difference it goes to standard error. True when a person has to look. */
async function tell(result: Collected, on: string, { options, environment, terminal }: Call): Promise<boolean> {
  const { describeCollected } = await import('@workplan/core/register');
  const out = options['dry-run'] ? environment.stderr : environment.stdout;
  for (const { text } of describeCollected(result)) out.write(`${inline(terminal.pick(text))}\n`);
  const { changes, known, notes, missing } = result;
  terminal.note(options['dry-run'] ? 'collect-dry' : 'collect-done', { on, rows: changes.length, known });
  if (notes.length > 0) terminal.note('collect-left', { left: notes.length });
  if (missing.length > 0)
    terminal.note('collect-missing', {
      bodies: missing.length,
      items: missing.reduce((sum, { numbers }) => sum + numbers.length, 0),
    });
  return notes.length > 0;
}
