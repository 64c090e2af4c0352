import { applyEdits, convert, parsePlan } from '@workplan/core';
import type { Run } from '../../args/command.js';
import { EXIT } from '../../exit.js';
import { UsageError } from '../../io/usage-error.js';
import { WRITING, tellMistakes } from '../../jobs/check/mistakes.js';
import { refuseDamaged } from '../../jobs/plans/damage.js';
import { readOne } from '../../jobs/plans/inputs.js';
import { put, targetOf } from '../../jobs/results/put.js';
import { rewrite } from '../../jobs/results/rewrite.js';
import { fixedForm } from '../../jobs/words/wanted-form.js';
import { reachOf } from '../../jobs/plans/workspace.js';

/**
 * Switches the keys of a plan between Chinese and English. Keys in what cannot be read would stay as they are: of a plan
 * with mistakes in its writing nothing is converted.
 */
export const run: Run = async (call) => {
  const { options } = call;
  if (options.dialect === undefined) throw new UsageError('convert-wants-dialect');
  if (options.write && options.output !== undefined) throw new UsageError('write-or-output');
  fixedForm(call, 'yaml');
  const reach = reachOf(call);
  const input = await readOne(call, 'plan', reach);
  const { path } = input;
  if (options.write && path === undefined) throw new UsageError('write-wants-file');
  const target = targetOf(call, 'plan');
  const document = parsePlan(input.bytes);
  if (document.encoding?.damaged) refuseDamaged(input.shown, document.text);
  const code = tellMistakes(input.shown, document, call, WRITING);
  if (code !== EXIT.clean) return code;
  const text = applyEdits(document.text, convert(document, options.dialect));
  if (options.write && path !== undefined)
    return text === document.text ? EXIT.clean : rewrite({ ...input, path }, text, call);
  return put(target, Buffer.from(text), reach, call);
};
