import type { OptionName } from '@workplan/command-line';
import { progressOf, type Plan, type PlanProgress } from '@workplan/core';
import { circular } from '@workplan/core/register';
import type { Reach } from '@workplan/workspace';
import type { Call, Run } from '../../args/command.js';
import { EXIT } from '../../exit.js';
import { UsageError } from '../../io/usage-error.js';
import { dayOf } from '../../jobs/words/day-of.js';
import { readNamedPlan } from '../../jobs/plans/named-plan.js';
import { put, targetOf } from '../../jobs/results/put.js';
import { wantedForm } from '../../jobs/words/wanted-form.js';
import { wordFile } from '../../jobs/office/word-file.js';
import { reachOf } from '../../jobs/plans/workspace.js';

const FORMS = ['md', 'docx', 'xlsx', 'html'] as const;
type Form = (typeof FORMS)[number];

const BINARY: ReadonlySet<Form> = new Set<Form>(['docx', 'xlsx']);
/** Options that one form alone has. */
const OF_WORD: readonly OptionName[] = ['head', 'seal', 'template'];

type Print = (plan: Plan, progress: PlanProgress, call: Call, reach: Reach) => Promise<Uint8Array>;

/** How each form is made. What a form alone needs is loaded for it. */
const PRINT: Readonly<Record<Form, Print>> = {
  async md(plan, progress) {
    const { markdownPage } = await import('@workplan/reports/pages');
    return Buffer.from(markdownPage(circular(plan, progress)));
  },
  docx: (plan, progress, call, reach) => wordFile(circular(plan, progress), call, reach),
  async xlsx(plan, progress) {
    const { circularWorkbook } = await import('@workplan/reports/progress');
    const { renderWorkbook } = await import('@workplan/office/xlsx-out');
    return renderWorkbook(circularWorkbook(plan, progress));
  },
  async html(plan, progress) {
    const { htmlPage } = await import('@workplan/reports/pages');
    return Buffer.from(htmlPage(circular(plan, progress), `关于《${plan.title}》进展情况的通报`));
  },
};

/** Writes the circular (通报) of a plan on a day. */
export const run: Run = async (call) => {
  const { options, environment } = call;
  const form = wantedForm(options, FORMS);
  const foreign = OF_WORD.find((name) => options[name] !== undefined);
  if (form !== 'docx' && foreign !== undefined)
    throw new UsageError('option-wants-form', { option: `--${foreign}`, form: 'docx' });
  if (options.template !== undefined && options.head !== undefined) throw new UsageError('template-or-head');
  const on = dayOf(call);
  const target = targetOf(call);
  if (BINARY.has(form) && target.path === undefined && environment.stdout.isTerminal)
    throw new UsageError('binary-to-terminal', { form });
  const reach = reachOf(call);
  const named = await readNamedPlan(call, reach);
  if (named === undefined) return EXIT.findings;
  const progress = progressOf(named.document, { on, every: options.every });
  return put(target, await PRINT[form](named.plan, progress, call, reach), reach, call);
};
