import { comparePlans, continuityOf, differenceMarkdown } from '@workplan/compare';
import type { Call, Run } from '../../args/command.js';
import type { Plan } from '@workplan/core';
import { continuityText, differenceTable, htmlDifference, prettyDifference } from '@workplan/reports/difference';
import { escapeMarkdown } from '@workplan/reports/text';
import { EXIT } from '../../exit.js';
import { UsageError } from '../../io/usage-error.js';
import { readVersions } from '../../jobs/plans/plan-version.js';
import { wantedForm, wantedFormat } from '../../jobs/words/wanted-form.js';
import { put, targetOf } from '../../jobs/results/put.js';
import { reachOf, workspaceOf } from '../../jobs/plans/workspace.js';
import { refuseTerminal, tableFile } from '../../jobs/office/file-form.js';
import { fullPath } from '@workplan/workspace/node';

const FORMATS = ['pretty', 'json', 'md', 'html'] as const;
type Format = (typeof FORMATS)[number];

/** Compares two versions of a plan, of files or of git. Exit code 0 when they are the same, 1 when they differ. */
export const run: Run = async (call) => {
  const [oldWord = '', newWord = ''] = call.words;
  const isWord = wantsWord(call);
  const format = isWord ? FORMATS[0] : wantedFormat(call.options, FORMATS);
  const workspace = workspaceOf(call);
  const versions = await readVersions(call, [oldWord, newWord], workspace.reach);
  if (versions === undefined) return EXIT.usage;
  const [old, now] = versions;
  if (isWord) refuseTerminal(call, 'docx');
  const target = targetOf(call);
  const { registry } = await workspace.setupOf(fullPath(call.environment.cwd, now.path));
  const { content, isSame } = call.options.continuity
    ? { content: Buffer.from(printContinuity(call, format, old.plan, now.plan, registry)), isSame: true }
    : await printDifference(call, isWord ? 'docx' : format, old.plan, now.plan, registry);
  const written = await put(target, content, workspace.reach, call);
  return written === EXIT.clean && !isSame ? EXIT.findings : written;
};

type Registry = Parameters<typeof comparePlans>[2] extends infer O
  ? O extends { readonly registry?: infer R }
    ? R
    : never
  : never;

async function printDifference(call: Call, format: Format | 'docx', old: Plan, now: Plan, registry: Registry) {
  const difference = comparePlans(old, now, { registry });
  const { terminal } = call;
  const { language } = terminal;
  const isSame = difference.tasks.length + difference.head.length === 0;
  if (format === 'docx')
    return { content: await tableFile([differenceTable(difference, language)], 'docx', call, reachOf(call)), isSame };
  const PRINT: Readonly<Record<Format, () => string>> = {
    pretty: () => prettyDifference(difference, terminal),
    md: () => differenceMarkdown(difference, language, escapeMarkdown),
    html: () => htmlDifference(difference, language),
    json: () => `${JSON.stringify({ version: 1, ...difference }, null, 2)}\n`,
  };
  return { content: Buffer.from(PRINT[format]()), isSame };
}

function printContinuity({ terminal }: Call, format: Format, old: Plan, now: Plan, registry: Registry): string {
  const continuity = continuityOf(old, now, { registry });
  if (format === 'json') return `${JSON.stringify({ version: 1, ...continuity }, null, 2)}\n`;
  if (format === 'html')
    throw new UsageError('option-wants-one-of', { option: '--format', value: format, known: 'pretty, json, md' });
  return continuityText(continuity, terminal.language, format);
}

/** A Word document is a form by itself: it stands beside no format of text, and has no view by years. */
function wantsWord({ options: { to, format, continuity, output } }: Call): boolean {
  if (to === undefined) return false;
  if (to !== 'docx') throw new UsageError('option-wants-one-of', { option: '--to', value: to, known: 'docx' });
  if (continuity)
    throw new UsageError('option-wants-one-of', { option: '--format', value: to, known: 'pretty, json, md' });
  if (format !== undefined) throw new UsageError('to-or-format');
  wantedForm({ to, output }, ['docx']);
  return true;
}
