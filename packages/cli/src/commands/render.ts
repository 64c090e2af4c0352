import { parsePlan, renderOfficialText } from '@workplan/core';
import type { Run } from '../args/command.js';
import { EXIT } from '../exit.js';
import { encodeAs } from '../io/encode.js';
import { refuseDamaged } from '../jobs/damage.js';
import { readOne } from '../jobs/inputs.js';
import { READING, WRITING, tellMistakes } from '../jobs/mistakes.js';
import { put, targetOf } from '../jobs/put.js';
import { gravest } from '../jobs/results.js';
import { wantedForm } from '../jobs/wanted-form.js';
import { reachOf } from '../jobs/workspace.js';

/** Prints the official text of a plan again; a file gets the encoding that the plan records. */
export const run: Run = async (call) => {
  wantedForm(call.options.to, ['text']);
  const reach = reachOf(call);
  const input = await readOne(call, 'plan', reach);
  const target = targetOf(call, input.path);
  const document = parsePlan(input.bytes);
  if (document.encoding?.damaged) refuseDamaged(input.shown, document.text);
  const { plan } = document;
  const code = tellMistakes(input.shown, document, call, plan === undefined ? READING : WRITING);
  if (plan === undefined || code !== EXIT.clean) return gravest(code, EXIT.findings);
  const text = renderOfficialText(plan);
  return put(
    target,
    target.path === undefined ? Buffer.from(text) : encodeAs(plan.source?.encoding ?? 'utf-8', text),
    reach,
    call,
  );
};
