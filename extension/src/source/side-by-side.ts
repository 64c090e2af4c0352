import type { PlanStatus, SourceMap, SourcePair } from '@workplan/language-service/protocol';
import {
  commands,
  OverviewRulerLane,
  Range,
  TextEditorRevealType,
  ThemeColor,
  Uri,
  window,
  workspace,
  type Disposable,
  type TextDocument,
  type TextEditor,
} from 'vscode';
import { REQUESTS } from '@workplan/language-service/protocol';
import type { Session } from '../client/session.js';
import { say } from '../texts/say.js';
import { sideColumn } from '../views/side-column.js';
import { pairAt, type Side } from './pairs.js';

/** Texts that differ from their file, as the words of a page do, are shown under this scheme. */
const SCHEME = 'workplan-source';
const PAUSE_MS = 300;

/** A plan and its source that stand side by side. */
interface Open {
  readonly plan: string;
  readonly source: string;
  map: SourceMap;
  /** Whether a cursor was moved in one of them: what it points at stays shown. */
  isFollowed: boolean;
}

/** The official text beside its plan: a selection on either side is shown on the other, and what the plan leaves out is marked. */
export class SideBySide implements Disposable {
  private readonly open = new Map<string, Open>();
  private readonly texts = new Map<string, string>();
  /** Texts that were wrapped already: the command would undo it. */
  private readonly wrapped = new Set<string>();
  private readonly match = window.createTextEditorDecorationType({
    // An underline in front of the words: a background would look like a selection.
    borderColor: new ThemeColor('editorInfo.foreground'),
    borderStyle: 'solid',
    borderWidth: '0 0 1px 0',
    overviewRulerColor: new ThemeColor('editorInfo.foreground'),
    overviewRulerLane: OverviewRulerLane.Center,
  });
  private readonly uncovered = window.createTextEditorDecorationType({
    // In the margin, beside the whole line.
    isWholeLine: true,
    borderColor: new ThemeColor('editorWarning.foreground'),
    borderStyle: 'solid',
    borderWidth: '0 0 0 3px',
    overviewRulerColor: new ThemeColor('editorOverviewRuler.warningForeground'),
    overviewRulerLane: OverviewRulerLane.Right,
  });
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly parts: Disposable[];

  constructor(private readonly session: Session) {
    this.parts = [
      this.match,
      this.uncovered,
      workspace.registerTextDocumentContentProvider(SCHEME, {
        provideTextDocumentContent: (uri) => this.texts.get(uri.toString()) ?? '',
      }),
      window.onDidChangeTextEditorSelection(({ textEditor }) => this.follow(textEditor)),
      window.onDidChangeVisibleTextEditors(() => this.mark()),
      workspace.onDidChangeTextDocument(({ document }) => this.later(document)),
      workspace.onDidCloseTextDocument(({ uri }) => this.forget(uri.toString())),
    ];
  }

  /** Opens the source of a plan in an editor beside the group where the plan is, or will be. */
  async show({ document, viewColumn }: Pick<TextEditor, 'document' | 'viewColumn'>): Promise<void> {
    const map = await this.ask(document.uri.toString());
    if (map === undefined) {
      await this.explain(document);
      return;
    }
    const source = await this.documentOf(map);
    const open = { plan: document.uri.toString(), source: source.uri.toString(), map, isFollowed: false };
    this.open.set(open.plan, open);
    await window.showTextDocument(source, {
      viewColumn: sideColumn(viewColumn),
      preserveFocus: true,
      preview: false,
    });
    await this.wrap(source);
    const editor = window.visibleTextEditors.find((candidate) => candidate.document === document);
    this.mark();
    // Who clicked into the text meanwhile sees what that led to.
    if (editor !== undefined && !open.isFollowed) this.follow(editor);
  }

  /**
   * Lines of official texts are whole paragraphs: they are wrapped. The command acts on the editor in front alone, so the
   * text is in front for that moment; where the user wraps plain texts already, nothing is done.
   */
  private async wrap(source: TextDocument): Promise<void> {
    const key = source.uri.toString();
    const set = workspace.getConfiguration('editor', source).get<string>('wordWrap');
    if (set !== 'off' || this.wrapped.has(key)) return;
    const plan = window.activeTextEditor;
    const shown = window.visibleTextEditors.find(({ document }) => document === source);
    if (shown?.viewColumn === undefined) return;
    await window.showTextDocument(source, { viewColumn: shown.viewColumn, preview: false });
    await commands.executeCommand('editor.action.toggleWordWrap');
    this.wrapped.add(key);
    if (plan?.viewColumn !== undefined) await window.showTextDocument(plan.document, { viewColumn: plan.viewColumn });
  }

  /** Why there is no official text to show: none is named, or the one that is named cannot be read. */
  private async explain({ uri }: TextDocument): Promise<void> {
    const status = await this.session.ask<PlanStatus>(REQUESTS.status, { textDocument: { uri: uri.toString() } });
    const reason = status?.source?.reason;
    // Nobody waits until the message is gone.
    window
      .showInformationMessage(reason === undefined ? say('noSource') : say('sourceUnreadable', { reason }))
      .then(undefined, () => undefined);
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const part of this.parts) part.dispose();
  }

  private ask = (plan: string): Promise<SourceMap | undefined> =>
    this.session.ask<SourceMap>(REQUESTS.sourceMap, { textDocument: { uri: plan } });

  /** The file itself where it shows the text that the plan was compared with, else that text alone. */
  private async documentOf({ uri, text }: SourceMap): Promise<TextDocument> {
    const file = Uri.parse(uri);
    try {
      const document = await workspace.openTextDocument(file);
      if (isSame(document.getText(), text)) return document;
    } catch {
      // Not to be opened as a text: its words still are.
    }
    const words = Uri.from({ scheme: SCHEME, path: `${file.path}.txt` });
    this.texts.set(words.toString(), text);
    return workspace.openTextDocument(words);
  }

  private follow(editor: TextEditor): void {
    for (const open of this.open.values()) {
      const side = sideOf(editor, open);
      if (side === undefined) continue;
      open.isFollowed = true;
      const { active } = editor.selection;
      const pair = pairAt(open.map.pairs, side, { line: active.line, character: active.character });
      this.showPair(open, side, pair);
    }
  }

  private showPair(open: Open, from: Side, pair: SourcePair | undefined): void {
    for (const editor of window.visibleTextEditors) {
      const side = sideOf(editor, open);
      if (side === undefined) continue;
      const range = pair === undefined ? undefined : rangeOf(pair[side]);
      editor.setDecorations(this.match, range === undefined ? [] : [range]);
      if (side !== from && range !== undefined)
        editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
    }
  }

  /** Marks what the plan leaves out, wherever the source is visible. */
  private mark(): void {
    for (const open of this.open.values()) {
      for (const editor of window.visibleTextEditors) {
        if (sideOf(editor, open) !== 'source') continue;
        const wanted =
          workspace.getConfiguration('workplan', editor.document.uri).get<boolean>('source.markUncovered') !== false;
        editor.setDecorations(
          this.uncovered,
          wanted ? open.map.uncovered.map((range) => ({ range: rangeOf(range), hoverMessage: say('uncovered') })) : [],
        );
      }
    }
  }

  private later({ uri }: TextDocument): void {
    const changed = uri.toString();
    if (![...this.open.values()].some(({ plan, source }) => plan === changed || source === changed)) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.refresh().catch(() => undefined);
    }, PAUSE_MS);
  }

  private async refresh(): Promise<void> {
    for (const open of this.open.values()) open.map = (await this.ask(open.plan)) ?? open.map;
    this.mark();
    if (window.activeTextEditor !== undefined) this.follow(window.activeTextEditor);
  }

  private forget(closed: string): void {
    this.texts.delete(closed);
    this.wrapped.delete(closed);
    for (const [key, { plan, source }] of this.open) if (plan === closed || source === closed) this.open.delete(key);
  }
}

function sideOf({ document }: TextEditor, { plan, source }: Open): Side | undefined {
  const uri = document.uri.toString();
  return uri === plan ? 'plan' : uri === source ? 'source' : undefined;
}

const rangeOf = ({ start, end }: SourcePair['plan']): Range =>
  new Range(start.line, start.character, end.line, end.character);

/** Editors may show other line ends than the file has. */
const isSame = (a: string, b: string): boolean =>
  a.replace(/\r\n?/g, '\n') === b.replace(/\r\n?/g, '\n').replace(/^\ufeff/, '');
