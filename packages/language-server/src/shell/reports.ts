import type { Connection, Diagnostic } from 'vscode-languageserver';
import {
  addressKey,
  diagnosticsOf,
  type OpenFiles,
  type OpenPlan,
  type OpenTexts,
  planDiagnostics,
  type Plans,
  sourceDiagnostics,
} from '@workplan/language-service';
import type { Finding, Language } from '@workplan/core';
import type { SetupReport } from '@workplan/workspace';
import { inTurns, warmUp } from './warm-up.js';
import type { PositionEncoding } from './position-encoding.js';
import type { LinkRules } from './rule-links.js';

/** Tells the client what is wrong in plans, in what sets them up, and in the official texts that are open. */
export interface Reports {
  /** Several changes that arrive together are checked once. */
  schedule(uri: string): void;
  /** The same for an official text: its plans are checked again, once the typing pauses where that takes long. */
  scheduleText(uri: string): void;
  /** Takes back what was said because of a plan. */
  closed(uri: string): Promise<void>;
  textClosed(uri: string): Promise<void>;
  /** The first plan was reported, and what a drafter does first is quick. */
  readonly warm: Promise<void>;
}

export interface ReportsOptions {
  readonly connection: Connection;
  readonly files: OpenFiles;
  readonly texts: OpenTexts;
  readonly plans: Plans;
  readonly encoding: PositionEncoding;
  readonly linked: LinkRules;
  readonly language: () => Language;
  /** Whether the client asks for diagnostics of plans and texts itself. */
  readonly pulls: () => boolean;
}

/** A check that takes so many milliseconds is done when the next key is pressed. */
const QUICK = 100;
/** Where it takes longer after edits of an official text, its plans wait so long for the typing to pause. */
const PAUSE = 150;

/** Findings of a plan of more tasks are sent in two steps when it is opened. */
const LONG = 1_000;
/** So many tasks are more than a screen shows. */
const SCREEN = 50;

export function createReports(options: ReportsOptions): Reports {
  const { connection, files, plans, language, pulls } = options;
  /** The official text of each plan, as last seen. */
  const sources = new Map<string, OpenPlan>();
  const paces = createPaces();
  let begin = (_plan: OpenPlan): void => undefined;
  const first = new Promise<OpenPlan>((resolve) => (begin = resolve));

  const warn = (error: unknown): void => connection.console.error(messageOf(error));
  const warm = first.then((plan) => inTurns(warmUp(plan)));
  warm.catch(warn);
  const { later, drop } = createTimers(warn);
  const send = senderOf(options);
  const ofSetup = createSetupReports(send);
  const ofTexts = createTextReports(options, sources, send);

  async function report(uri: string): Promise<void> {
    const file = files.get(uri);
    if (file === undefined) return;
    const looked = plans.read(file);
    const { plan, setup, first } = looked instanceof Promise ? await looked : looked;
    // A newer version, or none any more: its own report is on the way.
    if (files.get(uri) !== file) return;
    if (!pulls()) {
      if (!sources.has(uri) && plan.document.parts.tasks.length > LONG) await reportFirst(plan, first(SCREEN), send);
      if (files.get(uri) !== file) return;
      await send(uri, planDiagnostics(plan), file.version);
    }
    begin(plan);
    await ofSetup.send(uri, setup.reports, language());
    const before = sources.get(uri)?.source?.uri;
    sources.set(uri, plan);
    for (const source of new Set([before, plan.source?.uri])) if (source !== undefined) await ofTexts.send(source);
  }

  return {
    schedule: (uri) => later(uri, 0, () => report(uri)),
    scheduleText(uri) {
      for (const plan of plans.forgetSource(uri))
        later(plan, paces.pauseOf(plan), () => paces.timed(plan, () => report(plan)));
    },
    async closed(uri) {
      drop(uri);
      paces.drop(uri);
      const source = sources.get(uri)?.source?.uri;
      sources.delete(uri);
      await send(uri, []);
      await ofSetup.closed(uri);
      if (source !== undefined) await ofTexts.send(source);
    },
    textClosed: ofTexts.closed,
    warm,
  };
}

type Send = (uri: string, diagnostics: Diagnostic[], version?: number) => Promise<void>;

const senderOf =
  ({ connection, encoding, linked }: ReportsOptions): Send =>
  (uri, diagnostics, version) =>
    connection.sendDiagnostics({
      uri,
      ...(version === undefined ? {} : { version }),
      diagnostics: encoding.outgoing(linked(diagnostics), uri),
    });

/**
 * A plan of thousands of tasks takes a second; the findings of the first screen are sent before. They come again with
 * the rest.
 */
async function reportFirst(
  { uri, version, document, language: shown }: OpenPlan,
  findings: readonly Finding[],
  send: Send,
): Promise<void> {
  if (findings.length > 0) await send(uri, diagnosticsOf(uri, document.lines, findings, shown), version);
}

/** How long plans wait after an edit of their official text: those of which the last check took long wait for a pause. */
function createPaces() {
  const slow = new Set<string>();
  return {
    pauseOf: (plan: string): number => (slow.has(plan) ? PAUSE : 0),
    async timed(plan: string, check: () => Promise<void>): Promise<void> {
      const began = performance.now();
      await check();
      if (performance.now() - began > QUICK) slow.add(plan);
      else slow.delete(plan);
    },
    drop: (plan: string): boolean => slow.delete(plan),
  };
}

interface Timers {
  /** Runs once when nothing else was wanted of the document for so many milliseconds. */
  later(uri: string, delay: number, run: () => Promise<void>): void;
  drop(uri: string): void;
}

function createTimers(warn: (error: unknown) => void): Timers {
  const pending = new Map<string, ReturnType<typeof setTimeout>>();
  return {
    later(uri, delay, run) {
      clearTimeout(pending.get(uri));
      pending.set(
        uri,
        setTimeout(() => {
          pending.delete(uri);
          run().catch(warn);
        }, delay),
      );
    },
    drop(uri) {
      clearTimeout(pending.get(uri));
      pending.delete(uri);
    },
  };
}

/** What the open plans leave out of the official texts that are open. */
function createTextReports(
  { files, texts, language, pulls }: ReportsOptions,
  plans: ReadonlyMap<string, OpenPlan>,
  send: Send,
) {
  const withDiagnostics = new Set<string>();
  return {
    async send(uri: string): Promise<void> {
      const text = texts.get(uri);
      if (text === undefined || pulls()) return;
      // Plans that are being checked again report on their own.
      const present = [...plans.values()].filter((plan) => files.get(plan.uri)?.document === plan.document);
      const diagnostics = sourceDiagnostics(text, present, language());
      const key = addressKey(text.uri);
      if (diagnostics.length === 0 && !withDiagnostics.delete(key)) return;
      if (diagnostics.length > 0) withDiagnostics.add(key);
      await send(text.uri, diagnostics, text.version);
    },
    async closed(uri: string): Promise<void> {
      if (withDiagnostics.delete(addressKey(uri))) await send(uri, []);
    },
  };
}

/** What is said of the files that set plans up: as long as one plan gives cause, it stays. */
function createSetupReports(send: Send) {
  /** Files that something was said of, by the plan that gave cause. */
  const reported = new Map<string, ReadonlySet<string>>();

  /** Takes back what was said of files that a plan no longer gives cause to report on, unless another plan does. */
  async function clear(uri: string, still: ReadonlySet<string>): Promise<void> {
    const before = reported.get(uri) ?? new Set();
    reported.set(uri, still);
    for (const file of before) {
      if (![...reported.values()].some((others) => others.has(file))) await send(file, []);
    }
  }

  return {
    async send(uri: string, reports: readonly SetupReport[], language: Language): Promise<void> {
      for (const other of reports)
        await send(other.uri, diagnosticsOf(other.uri, other.lines, other.findings, language));
      await clear(uri, new Set(reports.map((other) => other.uri)));
    },
    async closed(uri: string): Promise<void> {
      await clear(uri, new Set());
      reported.delete(uri);
    },
  };
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
