import { progressUnits, scalarOf, type Localized, type ProgressUnit } from '@workplan/core';
import type { CodeLens } from 'vscode-languageserver';
import { rangeAt, type OpenPlan } from '../../open-plan.js';
import { isIssued } from './progress-view.js';

const ADD: Localized = { zh: '追加进展', en: 'Add progress' };

/** The command of the client that asks for an entry: URI, task, clause. */
const COMMAND = 'workplan.addProgress';

/** A longer plan is reported on from its trees and its table: thousands of buttons would slow the editor down. */
const MOST = 500;

/** A button above each task that somebody reports on. A draft has none: nothing has been done yet. */
export function progressLenses(plan: OpenPlan): CodeLens[] {
  const { document, language, uri } = plan;
  const units = progressUnits(document.parts.views);
  if (units.length > MOST || !isIssued(plan)) return [];
  return units.map((unit) => ({
    range: rangeAt(plan, placeOf(unit)),
    command: { title: ADD[language], command: COMMAND, arguments: [uri, unit.task, unit.clause ?? null] },
  }));
}

function placeOf({ object, clause }: ProgressUnit): { readonly start: number; readonly end: number } {
  const { start, end } = scalarOf(object, clause === undefined ? 'number' : 'text')?.node ?? object.map;
  return { start, end };
}
