import { applyEdits, format, parsePlan } from '@workplan/core';
import type { Run } from '../../args/command.js';
import { EXIT, type ExitCode } from '../../exit.js';
import { pathAtStart } from '@workplan/reports/text';
import { countOf } from '@workplan/reports/texts';
import { refuseDamaged } from '../../jobs/plans/damage.js';
import { createInputs } from '../../jobs/plans/inputs.js';
import { gravest } from '../../jobs/results/results.js';
import { rewrite } from '../../jobs/results/rewrite.js';
import { workspaceOf } from '../../jobs/plans/workspace.js';

/** Formats plans in place; with `--check` only names those that would change. */
export const run: Run = async (call) => {
  const {
    environment: { stdout },
    options,
    terminal,
  } = call;
  const inputs = await createInputs(call, workspaceOf(call));
  let code: ExitCode = EXIT.clean;
  let changed = 0;
  for await (const input of inputs.all()) {
    const { path, shown } = input;
    const document = parsePlan(input.bytes);
    const text = applyEdits(document.text, format(document));
    const differs = text !== document.text;
    let put: ExitCode = EXIT.clean;
    if (options.check) {
      if (differs) stdout.write(`${pathAtStart(shown)}\n`);
    } else if (path === undefined) {
      if (document.encoding?.damaged) refuseDamaged(shown, document.text);
      stdout.write(text);
    } else if (differs) put = rewrite({ ...input, path }, text, call);
    if (differs && put === EXIT.clean) changed += 1;
    code = gravest(code, put);
  }
  terminal.note(options.check ? 'unformatted' : 'formatted', { files: countOf('file', changed) });
  return gravest(code, inputs.code, options.check && changed > 0 ? EXIT.findings : EXIT.clean);
};
