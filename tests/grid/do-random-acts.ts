import { propertyOf } from '@workplan/core/schema';
import { expect } from 'vitest';
import { oneOf, type Pick } from '../support/edit-scripts.js';
import { lineChanges } from './lines.js';
import type { GridPage } from './grid-page.js';
import { Pair } from './pair.js';
import { ACTS, type Expected } from './random-acts.js';
import { shownRows, type Sheet } from './sheet.js';

/** What a row says, with its section and how deep it stands. */
const said = (facts: readonly unknown[], roles: Readonly<Record<string, readonly string[]>>): string =>
  JSON.stringify([
    ...facts,
    Object.entries(roles)
      .filter(([, names]) => names.length > 0)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  ]);

const saidBySheet = (sheet: Sheet): string[] =>
  shownRows(sheet).map(({ holder, item, part, depth }) =>
    said([holder.section ?? -1, depth, item.number, part.text, part.deadline], part.roles),
  );

const saidByGrid = ({ rows }: Pair): string[] =>
  rows.map(({ sectionAt = -1, depth, number, text, deadline, roles }) =>
    said([sectionAt, depth, number, text, deadline], roles),
  );

const MOVES: ReadonlySet<string> = new Set(['moveUp', 'moveDown', 'moveTo']);

/** An act touches no line but those that it is about; what moves keeps its lines but for the indent. */
function expectLines(name: string, { columns }: Expected, before: string, after: string): void {
  const { gone, come } = lineChanges(before, after);
  if (MOVES.has(name)) expect([gone, come]).toEqual([[], []]);
  else if (name === 'remove') expect(come).toEqual([]);
  else if (columns === undefined) expect(gone).toEqual([]);
  if (name === 'duplicate') for (const line of come) expect(before).toContain(line);
  const keys = (columns ?? []).map((column) => propertyOf('task', column)?.zh);
  if (columns !== undefined)
    for (const line of gone) expect(line, name).toMatch(new RegExp(`^(?:- )?(?:${keys.join('|')}):|^- `));
}

/** Does one act in the grid and in the sheet, and looks at both. */
async function actOnce(pair: Pair, pick: Pick, where: string): Promise<void> {
  const name = oneOf(Object.keys(ACTS), pick);
  const act = ACTS[name]?.(pair, pick);
  if (act === undefined) return;
  const { plan, said: messages } = pair.page;
  const [before, steps, rows] = [plan.text, plan.before.length, saidBySheet(pair.sheet)];
  await act.perform();
  const message = `${where}: ${name} ${messages.splice(0).join()} ${JSON.stringify(plan.messages.at(-1))}`;
  const isStep = plan.before.length > steps;
  if (isStep) pair.did(act.sheet);
  expect(plan.before.length - steps, message).toBe(isStep ? 1 : 0);
  expect(saidByGrid(pair), message).toEqual(saidBySheet(pair.sheet));
  // Where the grid does nothing, nothing was to be done.
  if (!isStep) expect(saidBySheet(act.sheet), message).toEqual(rows);
  expectLines(name, act, before, plan.text);
}

/** Does random acts in a grid and in a sheet of the same plan, some of them taken back, and looks at both after each. */
export async function doRandomActs(page: GridPage, pick: Pick, count: number, where: string): Promise<void> {
  const pair = await Pair.of(page);
  for (let step = 0; step < count; step += 1) {
    const at = `${where}, step ${step}`;
    if (pick(12) === 0) pair.fold(pick(pair.sheet.holders.length));
    if (pick(5) > 0) await actOnce(pair, pick, at);
    else {
      expect(await pair.step(oneOf(['undo', 'undo', 'redo'] as const, pick)), at).toBe(true);
      expect(saidByGrid(pair), at).toEqual(saidBySheet(pair.sheet));
    }
  }
}
