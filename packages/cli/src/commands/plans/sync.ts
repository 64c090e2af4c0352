import { applyEdits, parsePlan } from '@workplan/core';
import type { Reconciliation } from '@workplan/core/workbook';
import type { Call, Run } from '../../args/command.js';
import { EXIT } from '../../exit.js';
import { inline, paintDiff } from '@workplan/reports/text';
import { UsageError } from '../../io/usage-error.js';
import { refuseDamaged } from '../../jobs/plans/damage.js';
import { readWord } from '../../jobs/plans/inputs.js';
import { READING, tellMistakes } from '../../jobs/check/mistakes.js';
import { sheetsOf } from '../../jobs/office/read-sheets.js';
import { gravest } from '../../jobs/results/results.js';
import { rewrite } from '../../jobs/results/rewrite.js';
import { reachOf } from '../../jobs/plans/workspace.js';

/** Takes an edited table of tasks back into its plan, and says what was taken over and what was not. */
export const run: Run = async (call) => {
  const { words, options, environment, terminal } = call;
  const [planWord = '', tableWord = ''] = words;
  const reach = reachOf(call);
  const input = await readWord(planWord, call, 'plan', reach);
  const { path } = input;
  if (path === undefined && !options['dry-run']) throw new UsageError('write-wants-file');
  const sheets = await sheetsOf(await readWord(tableWord, call, 'table', reach));
  const document = parsePlan(input.bytes);
  if (document.encoding?.damaged) refuseDamaged(input.shown, document.text);
  const mistakes = tellMistakes(input.shown, document, call, READING);
  if (document.plan === undefined) return gravest(mistakes, EXIT.findings);
  const { reconcile, needsPerson } = await import('@workplan/core/workbook');
  const result = reconcile(document, sheets);
  const text = applyEdits(document.text, result.edits);
  if (options['dry-run'] && text !== document.text)
    environment.stdout.write(paintDiff(input.shown, document.text, text, terminal.paint));
  else if (path !== undefined && text !== document.text) {
    const written = rewrite({ ...input, path }, text, call);
    if (written !== EXIT.clean) return written;
  }
  await tell(result, call);
  return needsPerson(result) ? EXIT.findings : EXIT.clean;
};

/** The report goes to standard output; beside a diff it makes way. */
async function tell(result: Reconciliation, { options, environment, terminal }: Call): Promise<void> {
  const { describeReconciliation } = await import('@workplan/core/workbook');
  const out = options['dry-run'] ? environment.stderr : environment.stdout;
  for (const { text } of describeReconciliation(result)) out.write(`${inline(terminal.pick(text))}\n`);
  const { changes, conflicts, notes, problem } = result;
  const left = conflicts.length + notes.length;
  if (problem !== undefined) return;
  if (changes.length > 0) terminal.note(options['dry-run'] ? 'sync-dry' : 'sync-done', { changes: changes.length });
  else if (left === 0) terminal.note('sync-nothing');
  if (left > 0) terminal.note('sync-left', { left });
}
