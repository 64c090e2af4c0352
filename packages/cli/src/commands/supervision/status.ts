import { parsePlan, progressOf } from '@workplan/core';
import { statusPage, summaryOf, type PlanStatus } from '@workplan/core/register';
import type { Call, Run } from '../../args/command.js';
import { EXIT, type ExitCode } from '../../exit.js';
import { refuseDamaged } from '../../jobs/plans/damage.js';
import { dayOf } from '../../jobs/words/day-of.js';
import { wantedFormat } from '../../jobs/words/wanted-form.js';
import { createInputs } from '../../jobs/plans/inputs.js';
import { READING, tellMistakes } from '../../jobs/check/mistakes.js';
import { put, targetOf } from '../../jobs/results/put.js';
import { gravest } from '../../jobs/results/results.js';
import { workspaceOf } from '../../jobs/plans/workspace.js';
import {
  csvStatus,
  htmlTables,
  jsonStatus,
  markdownTables,
  ndjsonStatus,
  prettyPage,
} from '@workplan/reports/progress';

const FORMATS = ['pretty', 'json', 'ndjson', 'csv', 'md', 'html'] as const;
type Format = (typeof FORMATS)[number];

/** Says how far plans have come on a day: lights by plan, section and body, and lists of what is late. */
export const run: Run = async (call) => {
  const format = wantedFormat(call.options, FORMATS);
  const day = { on: dayOf(call), every: call.options.every ?? 'month' } as const;
  const target = targetOf(call);
  const workspace = workspaceOf(call);
  // Nothing is written to plans: the words of the call are read as those of lint are.
  const inputs = await createInputs({ ...call, options: { ...call.options, 'dry-run': true } }, workspace);
  const plans: PlanStatus[] = [];
  let code: ExitCode = EXIT.clean;
  for await (const { bytes, shown } of inputs.all()) {
    const document = parsePlan(bytes);
    if (document.encoding?.damaged) refuseDamaged(shown, document.text);
    const mistakes = tellMistakes(shown, document, call, READING);
    code = gravest(code, mistakes);
    if (document.plan === undefined) code = gravest(code, EXIT.findings);
    else {
      const { title, jurisdiction: place } = document.plan;
      plans.push({ path: shown, title, place, progress: progressOf(document, day) });
    }
  }
  const { language } = call.terminal;
  const PRINT: Readonly<Record<Format, () => string>> = {
    pretty: () => prettyPage(statusPage(plans, day, language), call.terminal),
    md: () => markdownTables(statusPage(plans, day, language)),
    html: () => htmlTables(statusPage(plans, day, language), language),
    csv: () => csvStatus(plans, language),
    json: () => jsonStatus(plans, day.on, day.every),
    ndjson: () => ndjsonStatus(plans),
  };
  const written = await put(target, Buffer.from(PRINT[format]()), workspace.reach, call);
  return gravest(code, inputs.code, written, failing(call, plans));
};

/** `--fail-on yellow` fails on red too. */
function failing({ options }: Call, plans: readonly PlanStatus[]): ExitCode {
  const level = options['fail-on'];
  const { counts } = summaryOf(plans.map(({ progress }) => progress));
  const count = level === 'red' ? counts.red : level === 'yellow' ? counts.red + counts.yellow : 0;
  return count > 0 ? EXIT.findings : EXIT.clean;
}
