import type { PlanDocument } from '@workplan/core';
import { faultOf, type Reach } from '@workplan/workspace';
import { createFile, fullPath, isThere, makeFolder } from '@workplan/workspace/node';
import { join } from 'node:path';
import type { Call, Run } from '../../args/command.js';
import { EXIT, type ExitCode } from '../../exit.js';
import { placeOf } from '../../io/open-result.js';
import { UsageError } from '../../io/usage-error.js';
import { dayOf } from '../../jobs/words/day-of.js';
import { readNamedPlan } from '../../jobs/plans/named-plan.js';
import { put, targetOf } from '../../jobs/results/put.js';
import { gravest } from '../../jobs/results/results.js';
import { writeResult } from '../../jobs/results/rewrite.js';
import { fixedForm } from '../../jobs/words/wanted-form.js';
import { reachOf } from '../../jobs/plans/workspace.js';

/** Writes the register of a plan as a workbook: the whole of it, or one workbook for each body. */
export const run: Run = async (call) => {
  const { options, environment } = call;
  const on = dayOf(call);
  const folder = options['by-body'];
  if (folder !== undefined && options.output !== undefined) throw new UsageError('sheet-one-of');
  fixedForm(call, 'xlsx');
  const reach = reachOf(call);
  if (folder !== undefined) {
    const named = await readNamedPlan(call, reach);
    return named === undefined ? EXIT.findings : byBody(call, named.document, on, folder, reach);
  }
  const target = targetOf(call);
  if (target.path === undefined && environment.stdout.isTerminal)
    throw new UsageError('binary-to-terminal', { form: 'xlsx' });
  const named = await readNamedPlan(call, reach);
  if (named === undefined) return EXIT.findings;
  return put(target, await workbookOf(named.document, on, undefined), reach, call);
};

async function workbookOf(document: PlanDocument, on: string, body: string | undefined): Promise<Uint8Array> {
  const { registerWorkbook } = await import('@workplan/core/register');
  const { renderWorkbook } = await import('@workplan/office/xlsx-out');
  return renderWorkbook(registerWorkbook(document, { on, body }));
}

/** One workbook a body. A file that is there stops the call before anything is written, unless `--force` is given. */
async function byBody(call: Call, document: PlanDocument, on: string, folder: string, reach: Reach): Promise<ExitCode> {
  const { options, environment, terminal } = call;
  const { fileNames, reportingBodies } = await import('@workplan/core/register');
  const names = fileNames(reportingBodies(document, on));
  const paths = [...names].map(([body, name]) => ({ body, shown: join(folder, `${name}.xlsx`) }));
  const there = paths.find(({ shown }) => isThere(fullPath(environment.cwd, shown)));
  if (there !== undefined && !options.force) throw new UsageError('output-exists', { path: there.shown });
  let code: ExitCode = EXIT.clean;
  try {
    makeFolder(fullPath(environment.cwd, folder));
  } catch (error) {
    terminal.note('not-created', { path: folder, fault: faultOf(error) });
    return EXIT.usage;
  }
  for (const { body, shown } of paths) code = gravest(code, await write(shown, await workbookOf(document, on, body)));
  terminal.note('sheet-written', { n: paths.length, folder });
  return code;

  async function write(shown: string, content: Uint8Array): Promise<ExitCode> {
    if (options.force) return writeResult(shown, content, reach, call);
    try {
      createFile(await placeOf(fullPath(environment.cwd, shown), reach), content);
      return EXIT.clean;
    } catch (error) {
      terminal.note('not-created', { path: shown, fault: faultOf(error) });
      return EXIT.usage;
    }
  }
}
