import type { Overview, ProgressView } from '@workplan/language-service/protocol';
import { EventEmitter, TabInputCustom, window, workspace, type Disposable, type TextDocument, type Uri } from 'vscode';
import { REQUESTS } from '@workplan/language-service/protocol';
import { isPlan, openPlans, TABLE_VIEW } from '../client/plans.js';
import type { Session } from '../client/session.js';
import { reportingDay } from '../client/reporting-day.js';
import { today } from '../client/today.js';
import { LatestAnswer } from './latest-answer.js';
import type { Shown } from './shown.js';

/** A pause in typing after which views are brought up to date. */
const PAUSE_MS = 400;
/** So many times as long as the last answer took is the pause for long plans: a reader who types on is not held up. */
const PATIENCE = 5;
/** The longest pause: an answer may once have been slow for other reasons. */
const LONGEST_MS = 3_000;

/**
 * The plan that views show: the one in the editor in front, and after that the last that was. What the server
 * knows of it is asked for once a version, and only while somebody looks.
 */
export class PlanInFront implements Disposable {
  private shown: Uri | undefined;
  private readonly known = new LatestAnswer(() => this.ask());
  /** What the lights were last asked for. */
  private day = reportingDay();
  /** Milliseconds that the last answer took. */
  private took = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly changed = new EventEmitter<void>();
  private readonly parts: Disposable[];
  /** Another plan is in front, or the present one has changed and typing has paused. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly session: Session) {
    this.take();
    this.parts = [
      this.changed,
      window.onDidChangeActiveTextEditor(() => this.take()),
      workspace.onDidOpenTextDocument(() => this.take()),
      window.tabGroups.onDidChangeTabs(() => this.take()),
      workspace.onDidCloseTextDocument(({ uri }) => {
        if (uri.toString() === this.shown?.toString()) this.set(openPlans()[0]?.uri);
      }),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (document.uri.toString() === this.shown?.toString()) this.later();
      }),
      session.onReady(() => this.later()),
      // An editor may stay open over night: lights are those of the day.
      window.onDidChangeWindowState(({ focused }) => {
        if (focused && this.day.on !== today()) this.later();
      }),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('workplan.reporting')) this.later();
      }),
    ];
  }

  get uri(): Uri | undefined {
    return this.shown;
  }

  /** Sections, tasks and bodies, and how far they have come today; undefined without a plan. */
  contents(): Promise<Shown | undefined> {
    return this.known.get();
  }

  private async ask(): Promise<Shown | undefined> {
    const { shown } = this;
    if (shown === undefined) return undefined;
    const began = Date.now();
    const textDocument = { uri: shown.toString() };
    this.day = reportingDay();
    const [overview, progress] = await Promise.all([
      this.session.ask<Overview>(REQUESTS.overview, { textDocument }),
      this.session.ask<ProgressView>(REQUESTS.progress, { textDocument, ...this.day }),
    ]);
    this.took = Date.now() - began;
    if (overview === undefined) return undefined;
    // Both are about one version, or the lights would stand beside other tasks.
    return progress?.isIssued === true && progress.version === overview.version ? { overview, progress } : { overview };
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const part of this.parts) part.dispose();
  }

  private take(): void {
    const document = window.activeTextEditor?.document ?? this.behindTable();
    if (document !== undefined && isPlan(document)) this.set(document.uri);
    else if (this.shown === undefined) this.set(openPlans()[0]?.uri);
  }

  /** The plan that a table in front shows: a table is no text editor. */
  private behindTable(): TextDocument | undefined {
    const input = window.tabGroups.activeTabGroup.activeTab?.input;
    if (!(input instanceof TabInputCustom) || input.viewType !== TABLE_VIEW) return undefined;
    return openPlans().find(({ uri }) => uri.toString() === input.uri.toString());
  }

  private set(uri: Uri | undefined): void {
    if (uri?.toString() === this.shown?.toString()) return;
    this.shown = uri;
    this.known.drop();
    this.changed.fire();
  }

  private later(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(
      () => {
        this.known.drop();
        this.changed.fire();
      },
      Math.min(Math.max(PAUSE_MS, PATIENCE * this.took), LONGEST_MS),
    );
  }
}
