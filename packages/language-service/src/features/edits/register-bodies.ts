import { createLineIndex, type Finding, type Localized, scalarOf } from '@workplan/core';
import { CodeActionKind, CreateFile, type CodeAction, type Range, type WorkspaceEdit } from 'vscode-languageserver';
import type { Environment, DocumentEdit } from '@workplan/workspace';
import { offsetAt, rangeIn, type OpenPlan } from '../../open-plan.js';
import { planPlace } from '../../plan-facts.js';
import { diagnosticOf } from '../diagnostics.js';
import { isWanted } from './code-actions.js';
import { homeOf, unlistedNames } from './unlisted-names.js';

const TITLES = {
  one: { zh: '将“{name}”记入{place}名录', en: 'Add “{name}” to the registry of {place}' },
  all: {
    zh: '将本方案的{count}个单位记入{place}名录',
    en: 'Add the {count} organizations of this plan to the registry of {place}',
  },
  create: {
    zh: '为{place}新建名录（收入本方案已有单位）',
    en: 'Create a registry for {place} with the organizations of this plan',
  },
} as const satisfies Record<string, Localized>;

/** The findings that an entry in the registry answers. */
const ANSWERED: ReadonlySet<string> = new Set(['unknown-body', 'unknown-jurisdiction']);

export interface RegisterClient {
  /** Whether the client can make files. */
  readonly createsFiles?: boolean;
  /** Whether it understands edits of several documents. */
  readonly knowsVersions?: boolean;
  /** The unit in which it counts. */
  readonly encoding?: string;
}

/** A range of the plan as offsets, and what is there. */
interface Here {
  readonly plan: OpenPlan;
  readonly place: string;
  readonly findings: readonly Finding[];
  touches(at: { readonly start: number; readonly end: number }): boolean;
}

/**
 * Writes bodies of the plan into the user's own registry: the one at a range, and all that no list holds. Offered at a
 * name, at the place (地区), and at the findings that this answers. The files are looked at only then.
 */
export async function registerActions(
  plan: OpenPlan,
  range: Range,
  kinds: readonly string[] | undefined,
  environment: Environment,
  client: RegisterClient = {},
): Promise<CodeAction[]> {
  const written = planPlace(plan);
  const place = written === undefined ? undefined : homeOf(plan.registry, written);
  if (
    environment.registerBodies === undefined ||
    client.knowsVersions === false ||
    place === undefined ||
    !isWanted(CodeActionKind.QuickFix, kinds)
  )
    return [];
  const here = lookAt(plan, place, range);
  const actions = [...(await single(here, environment, client)), await whole(here, environment, client)];
  return actions.filter((action) => action !== undefined);
}

function lookAt(plan: OpenPlan, place: string, range: Range): Here {
  const [from, to] = [offsetAt(plan, range.start), offsetAt(plan, range.end)];
  const touches: Here['touches'] = ({ start, end }) => start <= to && from <= end;
  const findings = plan.findings.filter((finding) => ANSWERED.has(finding.rule) && touches(finding.range));
  return { plan, place, findings, touches };
}

async function single(here: Here, environment: Environment, client: RegisterClient): Promise<CodeAction[]> {
  const actions: CodeAction[] = [];
  for (const { name, shortForm } of unlistedNames(here.plan, here.touches)) {
    const files = await filesFor([shortForm], here, environment, client);
    if (files === undefined) continue;
    const about = here.findings.filter(({ data }) => 'name' in data && data.name === name);
    actions.push(actionOf(TITLES.one, { name: shortForm, place: here.place }, files, here.plan, about));
  }
  return actions;
}

async function whole(here: Here, environment: Environment, client: RegisterClient): Promise<CodeAction | undefined> {
  const { plan, place, findings, touches } = here;
  const placeScalar = scalarOf(plan.document.parts.bound.root, 'jurisdiction');
  const isAtPlace = placeScalar !== undefined && touches(placeScalar.node);
  const touched = unlistedNames(plan, touches);
  if (!isAtPlace && findings.length === 0 && touched.length === 0) return undefined;
  const all = unlistedNames(plan).filter(({ isDoubtful }) => !isDoubtful);
  const names = [...new Set(all.map(({ shortForm }) => shortForm))];
  const isOne = names.length === 1 && touched.some(({ shortForm }) => shortForm === names[0]);
  if (names.length === 0 || isOne) return undefined;
  const files = await filesFor(names, here, environment, client);
  if (files === undefined) return undefined;
  const isNew = plan.registry.jurisdiction(place) === undefined;
  const about = findings.filter(({ rule }) => rule === 'unknown-jurisdiction');
  return actionOf(isNew ? TITLES.create : TITLES.all, { count: String(names.length), place }, files, plan, about);
}

/** The edits that the client can do; undefined where there are none. */
async function filesFor(
  names: readonly string[],
  { plan, place }: Here,
  environment: Environment,
  { createsFiles = false, encoding = 'utf-16' }: RegisterClient,
): Promise<readonly DocumentEdit[] | undefined> {
  const files = (await environment.registerBodies?.(plan.uri, { names, place }))?.map(atLineStarts);
  if (files === undefined || (!createsFiles && files.some(({ text }) => text === undefined))) return undefined;
  // Nobody turns columns of a file that is not open into those of the client.
  return encoding === 'utf-16' || files.every(isAtLineStarts) ? files : undefined;
}

function actionOf(
  title: Localized,
  values: Readonly<Record<string, string>>,
  files: readonly DocumentEdit[],
  plan: OpenPlan,
  about: readonly Finding[],
): CodeAction {
  const diagnostics = about.map((finding) => diagnosticOf(plan.uri, plan.document.lines, finding, plan.language));
  return {
    title: title[plan.language].replace(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole),
    kind: CodeActionKind.QuickFix,
    ...(diagnostics.length > 0 && { diagnostics }),
    edit: editOfFiles(files),
  };
}

/** Lines that are put behind others, at the start of the line that follows: there every unit counts alike. */
const atLineStarts = (file: DocumentEdit): DocumentEdit => ({
  ...file,
  edits: file.edits.map((edit) => {
    const [lineBreak] = /^(?:\r\n|\r|\n)/.exec(edit.text) ?? [];
    if (lineBreak === undefined || file.text?.startsWith(lineBreak, edit.end) !== true || edit.start !== edit.end)
      return edit;
    const at = edit.end + lineBreak.length;
    return { start: at, end: at, text: edit.text.slice(lineBreak.length) + lineBreak };
  }),
});

const isAtLineStarts = ({ text = '', edits }: DocumentEdit): boolean =>
  edits.every(({ start, end }) => start === end && (start === 0 || /[\r\n]/.test(text.charAt(start - 1))));

/** New files are made first. An edit of a file that is not open has no version to go by. */
const editOfFiles = (files: readonly DocumentEdit[]): WorkspaceEdit => ({
  documentChanges: files.flatMap(({ uri, text, edits }) => {
    const lines = createLineIndex(text ?? '');
    return [
      ...(text === undefined ? [CreateFile.create(uri)] : []),
      {
        textDocument: { uri, version: null },
        edits: edits.map((edit) => ({ range: rangeIn(lines, edit), newText: edit.text })),
      },
    ];
  }),
});
