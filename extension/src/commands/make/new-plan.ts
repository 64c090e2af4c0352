import { fileNameOf, newPlanText, PLAN_KINDS, titleOf, type PlanFacts, type PlanKind } from '@workplan/core/write';
import { languages, SnippetString, Uri, window, workspace, type TextDocument } from 'vscode';
import { LANGUAGE_ID } from '../../client/plans.js';
import type { TextKey } from '../../texts/catalogue.js';
import { language, say } from '../../texts/say.js';
import type { Tools } from '../tools.js';

const KIND_NAMES: Readonly<Record<PlanKind, TextKey>> = {
  points: 'kindPoints',
  division: 'kindDivision',
  action: 'kindAction',
  list: 'kindList',
};

/** The place of the last new plan is offered for the next one. */
const LAST_PLACE = 'workplan.lastPlace';
const PLACE = /^[\p{Script=Han}]{2,20}$/u;
const YEAR = /^(?:19|20)\d{2}$/;

/** A new plan of a place, a year and a kind, not saved yet, with places to fill in. Nothing is made when a question is left open. */
export async function newPlan({ context }: Tools): Promise<void> {
  const facts = await ask(context.globalState.get<string>(LAST_PLACE) ?? '');
  if (facts === undefined) return;
  await context.globalState.update(LAST_PLACE, facts.place);
  const editor = await window.showTextDocument(await untitled(fileNameOf(titleOf(facts))), { preview: false });
  await editor.insertSnippet(new SnippetString(newPlanText(facts, language(), gap)));
}

async function ask(lastPlace: string): Promise<PlanFacts | undefined> {
  const kinds = PLAN_KINDS.map((kind) => ({ label: say(KIND_NAMES[kind]), plan: kind }));
  const chosen = await window.showQuickPick(kinds, { placeHolder: say('newPlanKind') });
  if (chosen === undefined) return undefined;
  const place = await window.showInputBox({
    prompt: say('newPlanPlace'),
    value: lastPlace,
    validateInput: (typed) => (PLACE.test(typed.trim()) ? undefined : say('newPlanPlaceWrong')),
  });
  if (place === undefined) return undefined;
  const year = await window.showInputBox({
    prompt: say('newPlanYear'),
    value: String(new Date().getFullYear()),
    validateInput: (typed) => (YEAR.test(typed.trim()) ? undefined : say('newPlanYearWrong')),
  });
  return year === undefined ? undefined : { kind: chosen.plan, place: place.trim(), year: Number(year.trim()) };
}

/** A place of a snippet that the editor goes to in turn. */
const gap = (text: string, index: number): string => `\${${index}:${text}}`;

/** A document that is in no file yet, under a name that none has: it is what saving proposes. */
async function untitled(name: string): Promise<TextDocument> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  for (let count = 1; ; count += 1) {
    const own = count === 1 ? name : name.replace(/\.plan\.yaml$/, `-${count}.plan.yaml`);
    const file = folder === undefined ? undefined : Uri.joinPath(folder, own);
    if (file !== undefined && (await isTaken(file))) continue;
    const uri = file?.with({ scheme: 'untitled' }) ?? Uri.from({ scheme: 'untitled', path: own });
    if (workspace.textDocuments.some((open) => open.uri.toString() === uri.toString())) continue;
    const document = await workspace.openTextDocument(uri);
    return document.languageId === LANGUAGE_ID ? document : languages.setTextDocumentLanguage(document, LANGUAGE_ID);
  }
}

async function isTaken(file: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(file);
    return true;
  } catch {
    return false;
  }
}
