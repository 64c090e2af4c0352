import { parsePlan, renderOfficialText } from '@workplan/core';
import { resolve } from 'node:path';
import type { Run } from '../args/command.js';
import { EXIT } from '../exit.js';
import { encodeAs } from '../io/encode.js';
import { UsageError } from '../io/usage-error.js';
import { readOne } from '../work/inputs.js';
import { tellMistakes } from '../work/mistakes.js';
import { put, targetOf } from '../work/put.js';
import { sourceFileOf } from '../work/sources.js';
import { wantedForm } from '../work/wanted.js';

/** Prints the official text of a plan again; a file gets the encoding that the plan records. */
export const run: Run = async (call) => {
  const { options } = call;
  wantedForm(options.to, ['text']);
  const input = await readOne(call);
  const document = parsePlan(input.bytes);
  const source = sourceFileOf(document);
  const target = targetOf(call, [input.path]);
  if (document.encoding?.damaged) throw new UsageError('damaged', { path: input.shown, lines: damagedLines(document) });
  const code = tellMistakes(input.shown, document, call);
  const { plan } = document;
  if (code !== EXIT.clean || plan === undefined) return code === EXIT.clean ? EXIT.findings : code;
  const text = renderOfficialText(plan);
  if (target.path === undefined) return put(target, Buffer.from(text), call);
  return put(target, encodeAs(plan.source?.encoding ?? 'utf-8', text, plan.source?.sha256), call);
};
