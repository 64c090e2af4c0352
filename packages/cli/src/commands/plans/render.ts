import type { OptionName } from '@workplan/command-line';
import { parsePlan, printedParts, renderOfficialText, type Plan, type PlanDocument } from '@workplan/core';
import { notWrittenReport, TEXT_FORMS } from '@workplan/reports/pages';
import type { Reach } from '@workplan/workspace';
import type { Call, Run } from '../../args/command.js';
import { EXIT } from '../../exit.js';
import { encodeAs } from '../../io/encode.js';
import { UsageError } from '../../io/usage-error.js';
import { refuseDamaged } from '../../jobs/plans/damage.js';
import { readOne } from '../../jobs/plans/inputs.js';
import { filledWorkbook, type FilledFile } from '../../jobs/office/filled-workbook.js';
import { READING, WRITING, tellMistakes } from '../../jobs/check/mistakes.js';
import { put, targetOf, type Target } from '../../jobs/results/put.js';
import { gravest } from '../../jobs/results/results.js';
import { wantedForm } from '../../jobs/words/wanted-form.js';
import { reachOf } from '../../jobs/plans/workspace.js';
import { wordFile } from '../../jobs/office/word-file.js';

const FORMS = ['text', 'docx', 'xlsx', 'html', 'md', 'stratml', 'akn', 'jsonld'] as const;
type Form = (typeof FORMS)[number];

/** Forms that are no text. */
const BINARY: ReadonlySet<Form> = new Set<Form>(['docx', 'xlsx']);
/** Options that few forms have, and the form that they are named with when another is asked for. */
const FORMS_OF: readonly (readonly [option: OptionName, forms: readonly Form[], shown: string])[] = [
  ['head', ['docx'], 'docx'],
  ['seal', ['docx'], 'docx'],
  ['template', ['docx', 'xlsx'], 'docx|xlsx'],
];

interface Source {
  readonly document: PlanDocument;
  readonly plan: Plan;
}

/** What is printed, and how the call ends where not all of the plan is in it. */
type Printed = Uint8Array | FilledFile;
type Print = (source: Source, target: Target, call: Call, reach: Reach) => Promise<Printed>;

/** How each form is made. What a form alone needs is loaded for it. */
const PRINT: Readonly<Record<Form, Print>> = {
  async text({ plan }, target) {
    const text = renderOfficialText(plan);
    // A file gets the encoding that the plan records.
    return target.path === undefined ? Buffer.from(text) : encodeAs(plan.source?.encoding ?? 'utf-8', text);
  },
  docx: ({ plan }, _, call, reach) => wordFile(printedParts(plan), call, reach),
  async xlsx({ document }, _, call, reach) {
    if (call.options.template !== undefined) return filledWorkbook(document, call.options.template, call, reach);
    const { taskWorkbook } = await import('@workplan/core/workbook');
    const { renderWorkbook } = await import('@workplan/office/xlsx-out');
    return renderWorkbook(taskWorkbook(document));
  },
  html: async ({ plan }) => Buffer.from(await TEXT_FORMS.html(plan)),
  md: async ({ plan }) => Buffer.from(await TEXT_FORMS.md(plan)),
  stratml: async ({ plan }) => Buffer.from(await TEXT_FORMS.stratml(plan)),
  akn: async ({ plan }) => Buffer.from(await TEXT_FORMS.akn(plan)),
  jsonld: async ({ plan }) => Buffer.from(await TEXT_FORMS.jsonld(plan)),
};

/** Prints a plan: the official text, or a Word file, a workbook, a page. */
export const run: Run = async (call) => {
  const { options, environment } = call;
  const form = wantedForm(options, FORMS);
  const foreign = FORMS_OF.find(([name, forms]) => options[name] !== undefined && !forms.includes(form));
  if (foreign !== undefined) throw new UsageError('option-wants-form', { option: `--${foreign[0]}`, form: foreign[2] });
  if (options.template !== undefined && options.head !== undefined) throw new UsageError('template-or-head');
  const reach = reachOf(call);
  const input = await readOne(call, 'plan', reach);
  const target = targetOf(call);
  if (BINARY.has(form) && target.path === undefined && environment.stdout.isTerminal)
    throw new UsageError('binary-to-terminal', { form });
  const document = parsePlan(input.bytes);
  if (document.encoding?.damaged) refuseDamaged(input.shown, document.text);
  const { plan } = document;
  const code = tellMistakes(input.shown, document, call, plan === undefined ? READING : WRITING);
  if (plan === undefined || code !== EXIT.clean) return gravest(code, EXIT.findings);
  const printed = await PRINT[form]({ document, plan }, target, call, reach);
  if (printed instanceof Uint8Array) {
    const written = await put(target, printed, reach, call);
    if (written === EXIT.clean) environment.stderr.write(await notWrittenReport(plan, form, call.terminal));
    return written;
  }
  return gravest(await put(target, printed.content, reach, call), printed.code);
};
