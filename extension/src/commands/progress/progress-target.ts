import type { ProgressLine, ProgressView } from '@workplan/language-service/protocol';
import { Position, Range, Uri, window, workspace, type TextDocument } from 'vscode';
import { isPlan, planEditor } from '../../client/plans.js';
import { REQUESTS } from '@workplan/language-service/protocol';
import { reportingDay } from '../../client/reporting-day.js';
import { say } from '../../texts/say-supervision.js';
import type { Tools } from '../tools.js';

/** A plan with how far it has come today. */
export interface OpenProgress {
  readonly document: TextDocument;
  readonly view: ProgressView;
}

/** The progress of a plan; without an address, of the one in front. Says so where there is none. */
export async function progressOfPlan({ session, plan }: Tools, address?: unknown): Promise<OpenProgress | undefined> {
  const uri = typeof address === 'string' ? Uri.parse(address) : plan.uri;
  const document = uri === undefined ? undefined : await workspace.openTextDocument(uri);
  if (document === undefined || !isPlan(document)) {
    await window.showInformationMessage(say('noPlan'));
    return undefined;
  }
  const view = await session.ask<ProgressView>(REQUESTS.progress, {
    textDocument: { uri: document.uri.toString() },
    ...reportingDay(),
  });
  if (view === undefined) throw new Error(say('serverFailed'));
  return { document, view };
}

/** The item at the cursor of the plan, else the one that the user chooses. */
export async function itemAtCursor({ document, view }: OpenProgress): Promise<ProgressLine | undefined> {
  const cursor = planEditor(document.uri)?.selection.active;
  const around = view.items.filter(({ span }) => cursor !== undefined && rangeOf(span).contains(cursor));
  // Of a task and its clause, the clause begins later.
  const inner = around.at(-1);
  if (inner !== undefined) return inner;
  const items = view.items.map((line) => ({
    label: `${line.number} ${line.label}`.trim(),
    description: line.words,
    detail: line.reporters.join('、'),
    line,
  }));
  return (
    await window.showQuickPick(items, {
      placeHolder: say('whichTask'),
      matchOnDescription: true,
      matchOnDetail: true,
    })
  )?.line;
}

const rangeOf = ({ start, end }: ProgressLine['span']): Range =>
  new Range(new Position(start.line, start.character), new Position(end.line, end.character));
