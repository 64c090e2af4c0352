import { cascade, takeUp, type Cascade, type CascadeProposal } from '@workplan/compare';
import { applyEdits, parsePlan } from '@workplan/core';
import { dirname, relative } from 'node:path';
import type { Call, Run } from '../../args/command.js';
import { cascadeTables, prettyCascade } from '@workplan/reports/cascade';
import { EXIT, worse, type ExitCode } from '../../exit.js';
import { isSameFile } from '../../git/same-file.js';
import { UsageError } from '../../io/usage-error.js';
import { chosenNumbers } from '../../jobs/words/chosen-numbers.js';
import { readPlanOf, type NamedPlan } from '../../jobs/plans/named-plan.js';
import { put, targetOf } from '../../jobs/results/put.js';
import { rewrite } from '../../jobs/results/rewrite.js';
import { reachOf } from '../../jobs/plans/workspace.js';
import { chosenForm, refuseTerminal, tableFile, type ChosenForm } from '../../jobs/office/file-form.js';

/** Compares a plan of a higher level with ours that answer it. Exit code 1 when a link leads nowhere. */
export const run: Run = async (call) => {
  const [aboveWord = '', ...ownWords] = call.words;
  const format = chosenForm(call);
  refuseTerminal(call, format);
  const target = targetOf(call);
  const reach = reachOf(call);
  const above = await readPlanOf(call, aboveWord, reach);
  const ours: NamedPlan[] = [];
  for (const word of ownWords) {
    const plan = await readPlanOf(call, word, reach);
    if (plan === undefined) return EXIT.usage;
    ours.push(plan);
  }
  if (above === undefined) return EXIT.usage;
  const before = compare(above, ours);
  const accepted = chosenNumbers(call, before.proposals);
  const { plans, code } = accept(accepted, before, above, ours, call);
  const after = accepted.length === 0 ? before : compare(above, plans);
  const text = await print(format, after, above, call);
  const written = await put(target, text, reach, call);
  return worse(written, worse(code, after.broken.length > 0 ? EXIT.findings : EXIT.clean));
};

const compare = (above: NamedPlan, ours: readonly NamedPlan[]): Cascade =>
  cascade(
    above.plan,
    ours.map(({ input, plan }) => ({
      name: input.shown,
      plan,
      isAbove: (file) => above.input.path !== undefined && isSameFile(dirname(input.plan), file, above.input.path),
    })),
  );

async function print(format: ChosenForm, found: Cascade, { plan }: NamedPlan, call: Call): Promise<Uint8Array> {
  if (format === 'pretty') return Buffer.from(prettyCascade(found, call.terminal));
  if (format === 'json') return Buffer.from(`${JSON.stringify({ version: 1, ...found }, null, 2)}\n`);
  return tableFile(cascadeTables(found, plan.title, call.terminal.language), format, call, reachOf(call));
}

/** Writes the links that the user names, and nothing else. A plan in which one cannot be written gets none. */
function accept(
  numbers: readonly CascadeProposal[],
  { tasks }: Cascade,
  above: NamedPlan,
  ours: readonly NamedPlan[],
  call: Call,
): { readonly plans: readonly NamedPlan[]; readonly code: ExitCode } {
  let code: ExitCode = EXIT.clean;
  const plans = ours.map((own): NamedPlan => {
    const wanted = numbers.filter((proposal) => proposal.ours.plan === own.input.shown);
    if (wanted.length === 0) return own;
    const { path } = own.input;
    if (path === undefined || above.input.path === undefined) throw new UsageError('write-wants-file');
    const file = relative(dirname(own.input.plan), above.input.plan).replaceAll('\\', '/');
    let { document } = own;
    for (const proposal of wanted) {
      const edits = takeUp(document, proposal.ours.index, file, proposal.above, tasks);
      if (typeof edits === 'string') {
        call.terminal.note(`take-up-${edits}`, { number: proposal.number, task: proposal.above.number });
        code = EXIT.usage;
        return own;
      }
      document = parsePlan(applyEdits(document.text, edits));
    }
    const written = rewrite({ ...own.input, path }, document.text, call);
    code = worse(code, written);
    if (written !== EXIT.clean || document.plan === undefined) return own;
    call.terminal.note('take-up-done', { path: own.input.shown, links: wanted.length });
    return { ...own, document, plan: document.plan };
  });
  return { plans, code };
}
