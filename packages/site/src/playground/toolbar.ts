import type { CurrentPlan } from './current-plan.js';
import { the } from './dom.js';
import type { PlanEditor } from './editor/plan-editor.js';
import { downloadAs, downloadPlan } from './export-plan.js';
import { fixAll, stepOf } from './lsp/actions.js';
import type { Ask } from './lsp/completion.js';
import { formatted } from './lsp/formatting.js';
import { rangeOf } from './lsp/positions.js';
import type { Notices } from './notices.js';
import type { Say, Words } from './texts.js';

/** What the buttons above the plan work on. */
export interface Desk {
  readonly editor: PlanEditor;
  readonly plan: CurrentPlan;
  readonly ask: Ask;
  readonly notices: Notices;
  readonly say: () => Say;
  readonly faults: () => Words;
  /** Says what went wrong. */
  failed(error: unknown): void;
}

/** What the buttons do, for keys and views too. */
export interface Acts {
  format(): void;
  fixAll(): void;
  download(form: 'yaml' | 'docx' | 'xlsx'): void;
}

export function createActs(desk: Desk): Acts {
  const run = (work: () => Promise<void>) => (): void => void work().catch(desk.failed);
  return {
    format: run(() => format(desk)),
    fixAll: run(() => fixEverything(desk)),
    download: (form) => run(() => downloadForm(desk, form))(),
  };
}

export function startToolbar(acts: Acts): void {
  const on = (id: string, act: () => void): void => the(id, HTMLButtonElement).addEventListener('click', act);
  on('format', acts.format);
  on('fix-all', acts.fixAll);
  for (const form of ['yaml', 'docx', 'xlsx'] as const) on(`download-${form}`, () => acts.download(form));
}

async function format({ editor: { view }, plan, ask, notices, say }: Desk): Promise<void> {
  const { doc } = view.state;
  const edits = await formatted(ask, plan.uri);
  // Edits are of the text that was asked about.
  if (view.state.doc !== doc) return;
  if (edits.length > 0) view.dispatch(stepOf(view.state, edits));
  notices.tell(say()(edits.length > 0 ? 'formatted' : 'wellFormed'));
}

async function fixEverything({ editor: { view }, plan, ask, notices, say }: Desk): Promise<void> {
  const { doc } = view.state;
  const act = await fixAll(ask, plan.uri, rangeOf(doc, 0, doc.length));
  if (view.state.doc !== doc) return;
  if (act !== undefined) view.dispatch(stepOf(view.state, act.edits));
  notices.tell(say()(act === undefined ? 'nothingToFix' : 'fixed'));
}

async function downloadForm(
  { editor, plan, ask, notices, say, faults }: Desk,
  form: 'yaml' | 'docx' | 'xlsx',
): Promise<void> {
  if (form === 'yaml') {
    downloadPlan(plan.name, editor.text());
    plan.kept();
    return;
  }
  const why = await downloadAs(form, plan, ask, faults());
  if (why !== undefined) notices.warn(say()('noAnswer', { reason: why }));
}
