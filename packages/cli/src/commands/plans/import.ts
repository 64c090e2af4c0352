import { importOfficialText, renderOfficialText, type ImportResult } from '@workplan/core';
import {
  createWorkspace,
  isPlanName,
  isText,
  readOfficialText,
  topOf,
  type OfficialText,
  type Setup,
  type Workspace,
} from '@workplan/workspace';
import { dirname, relative, resolve, sep } from 'node:path';
import type { Call, Run } from '../../args/command.js';
import { EXIT, type ExitCode } from '../../exit.js';
import { importReport, takenReport } from '@workplan/reports/import';
import { inline } from '@workplan/reports/text';
import { encodeLike } from '../../io/encode.js';
import { sha256Of } from '../../io/hash.js';
import { fullPath, nodeFiles } from '@workplan/workspace/node';
import { UsageError } from '../../io/usage-error.js';
import { refuseDamaged } from '../../jobs/plans/damage.js';
import { isExchange, readExchange } from '../../jobs/import/import-xml.js';
import { readOne, type Input } from '../../jobs/plans/inputs.js';
import { put, targetOf, type Target } from '../../jobs/results/put.js';
import { wantedForm } from '../../jobs/words/wanted-form.js';
import { workspaceOf, workspaceOptions } from '../../jobs/plans/workspace.js';

const FORMS = ['yaml', 'json'] as const;

/** Reads an official text as a plan, and says what was found and what was kept as it is. */
export const run: Run = async (call) => {
  const { options, environment, terminal } = call;
  const form = wantedForm(options, FORMS);
  if (form === 'json' && options.schema !== undefined) throw new UsageError('schema-wants-yaml');
  const workspace = workspaceOf(call);
  const { reach } = workspace;
  const input = await readOne(call, 'source', reach);
  const target = targetOf(call, form === 'yaml' ? 'plan' : 'other');
  if (isExchange(input.bytes)) return importExchange(input, target, form, workspace, call);
  const official = await readOrRefuse(input);
  const file = fileFor(target, input, call);
  const { dialect, jurisdiction } = await preferencesOf(target, workspace, call);
  const read = (place: string | undefined): ImportResult =>
    importOfficialText(official.text, {
      sha256: sha256Of(input.bytes),
      encoding: official.encoding,
      ...(official.reading !== undefined && { reading: official.reading }),
      ...(official.tables !== undefined && { tables: official.tables }),
      ...(file !== undefined && { file }),
      ...(dialect !== undefined && { dialect }),
      ...(place !== undefined && { jurisdiction: place }),
    });
  if (form === 'yaml') await refuseOutside(file, target, input, workspace);
  const first = read(options.in);
  // What a configuration says of the place counts where the text is silent.
  const result =
    jurisdiction !== undefined && first.document.at(['jurisdiction']) === undefined ? read(jurisdiction) : first;
  const code = await put(target, Buffer.from(PRINT[form](result, official, call)), reach, call);
  if (code !== EXIT.clean) return code;
  environment.stderr.write(importReport(result, official, terminal));
  await tellAboutPlaces(file, target, input, workspace, call);
  if (official.kind === 'text' && encodeLike(input.bytes, official.text) === undefined)
    terminal.note('import-bytes', { encoding: official.encoding });
  if (isExact(result, official.text)) return EXIT.clean;
  terminal.note('import-inexact', { path: input.shown });
  return EXIT.internal;
};

/** StratML or Akoma Ntoso: there is no official text that the plan could be tied to. */
async function importExchange(
  input: Input,
  target: Target,
  form: (typeof FORMS)[number],
  workspace: Workspace,
  call: Call,
): Promise<ExitCode> {
  const { options, environment, terminal } = call;
  const { dialect, jurisdiction } = await preferencesOf(target, workspace, call);
  const place = options.in ?? jurisdiction;
  const read = await readExchange(input, {
    ...(dialect !== undefined && { dialect }),
    ...(place !== undefined && { jurisdiction: place }),
  });
  const { document } = read;
  const printed = form === 'yaml' ? withSchema(document.text, options.schema) : asJson(document.plan);
  const code = await put(target, Buffer.from(printed), workspace.reach, call);
  if (code === EXIT.clean) environment.stderr.write(takenReport(read, terminal));
  return code;
}

/** What is wanted of plans where this one goes. */
async function preferencesOf(
  { path, folder }: Target,
  workspace: Workspace,
  { options }: Call,
): Promise<Pick<Setup, 'dialect' | 'jurisdiction'>> {
  const setup = await workspace.setupOf(fullPath(folder, path ?? 'new.plan.yaml'));
  return { dialect: options.dialect ?? setup.dialect, jurisdiction: setup.jurisdiction };
}

async function readOrRefuse({ bytes, shown }: Input): Promise<OfficialText> {
  const read = await readOfficialText(bytes);
  if (!isText(read)) throw new UsageError(`unreadable-${read.kind}`, { path: shown });
  if (read.kind === 'empty' || read.text.trim() === '') throw new UsageError('unreadable-empty', { path: shown });
  if (read.damaged) refuseDamaged(shown, read.text);
  return read;
}

const PRINT: Readonly<
  Record<(typeof FORMS)[number], (result: ImportResult, official: OfficialText, call: Call) => string>
> = {
  yaml: ({ yaml }, _, { options: { schema } }) => withSchema(yaml, schema),
  json: ({ document }, { text }) => asJson(document.planIn(text)),
};

const withSchema = (yaml: string, schema: string | undefined): string =>
  schema === undefined ? yaml : `# yaml-language-server: $schema=${inline(schema)}\n${yaml}`;

const asJson = (plan: object | undefined): string => `${JSON.stringify(plan, null, 2)}\n`;

/** Full path of the official text; undefined when it came through a pipe without a name. */
function pathOf({ path }: Input, { options, environment: { cwd } }: Call): string | undefined {
  const name = options['stdin-filename'];
  return path ?? (name === undefined ? undefined : resolve(cwd, name));
}

/** How the plan names its official text: relative to where the plan goes. */
function fileFor({ folder }: Target, input: Input, call: Call): string | undefined {
  const path = pathOf(input, call);
  return path === undefined ? undefined : relative(folder, path).replaceAll(sep, '/');
}

/** A plan in a file whose official text no check may read is not written: it would be tied to nothing. */
async function refuseOutside(
  file: string | undefined,
  { path, isStream, folder }: Target,
  { path: source, shown }: Input,
  workspace: Workspace,
): Promise<void> {
  if (file === undefined || source === undefined || path === undefined || isStream) return;
  if ((await workspace.sourceNamed(file, path)).problem !== 'outside') return;
  throw new UsageError('import-outside', { file: shown, folder, top: await topOf(folder, nodeFiles) });
}

/** What would make later commands miss the plan or its text. */
async function tellAboutPlaces(
  file: string | undefined,
  { path, isStream }: Target,
  input: Input,
  workspace: Workspace,
  call: Call,
): Promise<void> {
  const { options, environment, terminal } = call;
  const { cwd } = environment;
  if (file === undefined) terminal.note('import-unnamed');
  else if (
    input.path !== undefined &&
    (await workspace.sourceNamed(file, fullPath(cwd, path ?? 'new.plan.yaml'))).path === undefined
  )
    terminal.note('source-outside', { file });
  else if (path !== undefined && !isStream && input.path !== undefined) {
    // What is read only because the call stands above both is not read from elsewhere.
    const { base: _, ...elsewhere } = workspaceOptions(call);
    if ((await createWorkspace(elsewhere).sourceNamed(file, path)).problem === 'outside')
      terminal.note('source-from-here', { file, top: await topOf(dirname(path), nodeFiles), folder: cwd });
  }
  if (path !== undefined && !isStream && options.to !== 'json' && !isPlanName(path))
    terminal.note('import-name', { path: options.output ?? path });
}

const isExact = ({ document: { plan } }: ImportResult, text: string): boolean =>
  plan !== undefined && renderOfficialText(plan) === text;
