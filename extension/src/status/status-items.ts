import type { PlanStatus } from '@workplan/language-service/protocol';
import {
  languages,
  LanguageStatusSeverity,
  window,
  workspace,
  type Command,
  type Disposable,
  type LanguageStatusItem,
} from 'vscode';
import { isPlan, LANGUAGE_ID } from '../client/plans.js';
import { REQUESTS } from '@workplan/language-service/protocol';
import { messageOf } from '../client/message-of.js';
import type { Session } from '../client/session.js';
import { say } from '../texts/say.js';

/** What one item of the language status shows. */
interface Shown {
  readonly text: string;
  readonly detail: string;
  readonly severity: LanguageStatusSeverity;
  readonly command?: Command;
}

const { Information, Warning, Error: Severe } = LanguageStatusSeverity;

/** The items by their id, in the order of their importance. */
const ITEMS: Readonly<Record<string, (status: PlanStatus) => Shown>> = { findings, registry, source };

const PAUSE_MS = 500;

/** Findings, registry and anchoring of the plan in front, behind the name of the language. */
export function statusItems(session: Session): Disposable[] {
  const items = Object.entries(ITEMS).map(([id, show]) => ({
    item: languages.createLanguageStatusItem(`workplan.${id}`, { language: LANGUAGE_ID }),
    show,
  }));
  let timer: ReturnType<typeof setTimeout> | undefined;
  const update = async (): Promise<void> => {
    const document = window.activeTextEditor?.document;
    if (document === undefined || !isPlan(document)) return;
    const status = await session.ask<PlanStatus>(REQUESTS.status, { textDocument: { uri: document.uri.toString() } });
    if (status !== undefined) for (const { item, show } of items) put(item, show(status));
  };
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      update().catch((error: unknown) => session.output.debug(messageOf(error)));
    }, PAUSE_MS);
  };
  later();
  return [
    ...items.map(({ item }) => item),
    window.onDidChangeActiveTextEditor(later),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document === window.activeTextEditor?.document) later();
    }),
    session.onReady(later),
    { dispose: () => clearTimeout(timer) },
  ];
}

function put(item: LanguageStatusItem, { text, detail, severity, command }: Shown): void {
  item.name = say('name');
  item.text = text;
  item.detail = detail;
  item.severity = severity;
  item.command = command;
}

function findings({ errors, warnings, infos, tasks }: PlanStatus): Shown {
  return {
    text: errors + warnings + infos === 0 ? say('statusClean') : say('statusFindings', { errors, warnings, infos }),
    detail: say('statusTasks', { tasks }),
    severity: errors > 0 ? Severe : warnings > 0 ? Warning : Information,
    command: { command: 'workbench.actions.view.problems', title: say('showProblems') },
  };
}

function registry({ registry: held, place, date }: PlanStatus): Shown {
  if (held === undefined)
    return {
      text: place === undefined ? say('statusNoPlace') : say('statusNoRegistry', { place }),
      detail: place === undefined ? '' : say('statusNoRegistryDetail'),
      severity: Warning,
      ...(place === undefined ? {} : { command: { command: 'workplan.newRegistry', title: say('newRegistry') } }),
    };
  return {
    text: say('statusRegistry', { place: held }),
    detail: date === undefined ? say('statusNoDate') : say('statusDate', { date }),
    severity: Information,
  };
}

function source({ source: held }: PlanStatus): Shown {
  if (held === undefined)
    return { text: say('statusNoSource'), detail: say('statusNoSourceDetail'), severity: Information };
  if (!held.found)
    return {
      text: say('statusSourceMissing'),
      detail: held.reason ?? say('statusSourceMissingDetail'),
      severity: Severe,
    };
  const isWhole = held.anchored === held.tasks && held.covered === 1;
  return {
    text: say('statusAnchored', { anchored: held.anchored, tasks: held.tasks }),
    detail: say('statusCovered', { percent: (Math.floor(held.covered * 1000) / 10).toFixed(1) }),
    severity: isWhole ? Information : Warning,
    command: { command: 'workplan.openSource', title: say('showSource') },
  };
}
