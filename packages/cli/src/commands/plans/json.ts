import { parsePlan } from '@workplan/core';
import { isPlanName, sourceFileOf } from '@workplan/workspace';
import { resolve } from 'node:path';
import type { Run } from '../../args/command.js';
import { UsageError } from '../../io/usage-error.js';
import { readOne } from '../../jobs/plans/inputs.js';
import { READING, tellMistakes } from '../../jobs/check/mistakes.js';
import { gravest } from '../../jobs/results/results.js';
import { put, targetOf } from '../../jobs/results/put.js';
import { fixedForm } from '../../jobs/words/wanted-form.js';
import { workspaceOf } from '../../jobs/plans/workspace.js';

/** Prints a plan as JSON with English keys: all of it, or what can be read of a broken one. */
export const run: Run = async (call) => {
  const { environment, options, terminal } = call;
  fixedForm(call, 'json');
  const { output } = options;
  if (output !== undefined && isPlanName(resolve(environment.cwd, output)))
    throw new UsageError('report-over-plan', { path: output });
  const workspace = workspaceOf(call);
  const input = await readOne(call, 'plan', workspace.reach);
  const target = targetOf(call);
  const document = parsePlan(input.bytes);
  const source = await workspace.sourceOf(document, input.plan);
  if (source?.problem !== undefined) terminal.note(`source-${source.problem}`, { file: sourceFileOf(document) ?? '' });
  const plan = source?.text === undefined ? document.draft : document.planIn(source.text);
  const written = await put(target, Buffer.from(`${JSON.stringify(plan, null, 2)}\n`), workspace.reach, call);
  return gravest(written, tellMistakes(input.shown, document, call, READING));
};
