import type { KeyBinding } from '@codemirror/view';
import type { Diagnostic, TextDocumentContentChangeEvent } from 'vscode-languageserver-protocol';
import { createCurrentPlan, type CurrentPlan } from './current-plan.js';
import { the } from './dom.js';
import { createEditor, type PlanEditor } from './editor/plan-editor.js';
import { createEngine, type Engine } from './engine.js';
import { downloadWorkbook } from './export-plan.js';
import { createPageFiles } from './files/page-files.js';
import { actsFor, stepOf } from './lsp/actions.js';
import { completing, type Ask } from './lsp/completion.js';
import { hovering } from './lsp/hover.js';
import { positionOf } from './lsp/positions.js';
import { syncing } from './lsp/sync.js';
import { createNotices } from './notices.js';
import { labelExamples, startOpening } from './opening.js';
import { startPage, type PageState } from './page.js';
import { createStatus } from './status.js';
import { sayIn, type Say } from './texts.js';
import { createActs, startToolbar, type Acts, type Desk } from './toolbar.js';
import { createViews, type Views } from './views.js';
import { createFindings, type Findings } from './views/findings.js';
import type { Wanted } from './views/frames.js';
import { startTabs } from './views/tabs.js';

const TABS = ['findings', 'preview', 'matrix'] as const;

/** Puts the page together. What it is made of knows nothing of its neighbours but what is handed over here. */
export function startPlayground(): void {
  const page = startPage({
    onLanguage: () => speak(engine.start(page.language)),
    onTheme: (theme) => views.dress(theme),
  });
  const say = (): Say => sayIn(page.language);
  const faults = () => window.workplanTexts?.[page.language].faults ?? {};
  const files = createPageFiles(window.workplanFiles ?? {});
  const [plan, status, notices] = [createCurrentPlan(), createStatus(), createNotices(say)];
  const ask: Ask = (method, params) => engine.ask(method, params);

  const onChecked = (diagnostics: readonly Diagnostic[]): void => {
    editor.mark(diagnostics);
    findings.show(diagnostics, page.language, say());
    status.checked(diagnostics, say());
  };
  const onEnded = (error: unknown): void => status.failed(say()('noServer', { reason: messageOf(error) }));
  const engine: Engine = createEngine({
    files,
    plan,
    text: () => editor.view.state.doc.toString(),
    onChecked,
    onEnded,
  });
  // The server starts while the editor is being made.
  const started = engine.start(page.language);
  const keys = keysOf(() => ({ acts, findings }));
  const editor = editorOf(ask, plan, keys, (changes) => changed(changes));
  const failed = (error: unknown): void => notices.warn(say()('noAnswer', { reason: messageOf(error) }));
  const desk: Desk = { editor, plan, ask, notices, say, faults, failed };
  const acts = createActs(desk);
  const findings = findingsOf(desk);
  const views = viewsOf(desk, page, acts);

  function speak(ready: Promise<void>): void {
    labelExamples(page.language);
    editor.label(page.language, say()('editor'));
    status.starting(say());
    ready.then(() => views.changed(0), onEnded);
  }

  function changed(changes: readonly TextDocumentContentChangeEvent[]): void {
    plan.change(changes);
    status.checking(say());
    views.changed(editor.view.state.doc.lines);
  }
  function opened(): void {
    // Those of the plan before are not of this one.
    findings.show([], page.language, say());
    status.checking(say());
    views.changed(editor.view.state.doc.lines);
  }
  startTabs(TABS, (name) => views.choose(name));
  startToolbar(acts);
  askBeforeLeaving(plan);
  startOpening({ desk, files, language: () => page.language, opened });
  speak(started);
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const editorOf = (
  ask: Ask,
  plan: CurrentPlan,
  keys: KeyBinding[],
  changed: (changes: readonly TextDocumentContentChangeEvent[]) => void,
): PlanEditor =>
  createEditor({
    host: the('editor', HTMLElement),
    keys,
    extensions: [syncing(changed), completing(ask, () => plan.uri), hovering(ask, () => plan.uri)],
  });

const viewsOf = (desk: Desk, page: PageState, acts: Acts): Views =>
  createViews({
    ask: desk.ask,
    uri: () => desk.plan.uri,
    theme: () => page.theme,
    texts: (name) => window.workplanTexts?.[page.language][name] ?? {},
    wanted: (message) => answer(message, desk, acts),
  });

function findingsOf({ editor, plan, ask, failed }: Desk): Findings {
  return createFindings({
    list: the('findings', HTMLElement),
    count: the('count', HTMLElement),
    reveal: ({ range }) => editor.reveal(range),
    acts: (diagnostic) => actsFor(ask, plan.uri, diagnostic),
    apply(act) {
      editor.view.dispatch(stepOf(editor.view.state, act.edits));
      editor.view.focus();
    },
    failed,
  });
}

/** Keys are looked up when they are pressed: what they do is made after the editor. */
const keysOf = (later: () => { readonly acts: Acts; readonly findings: Findings }): KeyBinding[] => [
  {
    key: 'Shift-Alt-f',
    preventDefault: true,
    run() {
      later().acts.format();
      return true;
    },
  },
  {
    key: 'Mod-.',
    preventDefault: true,
    run({ state }) {
      const { line, character } = positionOf(state.doc, state.selection.main.head);
      later().findings.openAt(line, character);
      return true;
    },
  },
];

/** What was not downloaded would be gone with the page. */
function askBeforeLeaving(plan: CurrentPlan): void {
  window.addEventListener('beforeunload', (event) => {
    if (plan.isTouched) event.preventDefault();
  });
}

/** What a view asks for. */
function answer(message: Wanted, { editor, plan, ask, failed }: Desk, acts: Acts): void {
  if (message.type === 'reveal') editor.reveal(message.range);
  if (message.type === 'workbook') downloadWorkbook(message.workbook, plan.name, ask).catch(failed);
  if (message.type === 'command' && message.name === 'exportWord') acts.download('docx');
  if (message.type === 'command' && message.name === 'exportExcel') acts.download('xlsx');
  if (message.type === 'command' && message.name === 'problems') the('tab-findings', HTMLButtonElement).click();
}
