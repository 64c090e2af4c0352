import { parsePlan } from '@workplan/core';
import { faultOf, type PurposeName, type Workspace } from '@workplan/workspace';
import { fullPath, NO_LINK, readNow, realPathNow } from '@workplan/workspace/node';
import { isInside, shownPath } from '../io/paths.js';
import type { Schema } from './output-schemas.js';

/** One argument of a tool; all of them are words or switches. */
interface Argument {
  readonly type: 'string' | 'boolean';
  readonly description: string;
  readonly enum?: readonly string[];
}

export type Arguments = Readonly<Record<string, string | boolean | undefined>>;

export interface Tool {
  readonly description: string;
  readonly arguments: Readonly<Record<string, Argument>>;
  readonly required: readonly string[];
  /** What it answers with, as a JSON Schema. */
  readonly output: Schema;
  run(given: Arguments, world: World): Promise<object>;
}

/** What tools work in. */
export interface World {
  readonly cwd: string;
  readonly workspace: Workspace;
}

/** A tool was asked for something that it cannot do; the answer says why. */
export class ToolError extends Error {}

/** How a tool is given a plan. */
export const PLAN: Readonly<Record<string, Argument>> = {
  text: { type: 'string', description: 'The plan itself, as YAML' },
  path: {
    type: 'string',
    description: 'Path of the plan, below the current folder; with text, where it counts as lying',
  },
};

export function readPlan({ text, path }: Arguments, world: World) {
  if (text === undefined && path === undefined) throw new ToolError('Give text or path.');
  const plan = path === undefined ? fullPath(world.cwd, 'new.plan.yaml') : placeOf(String(path), world);
  const document = parsePlan(text === undefined ? readFile(String(path), 'plan', world) : String(text));
  return { document, plan, shown: shownPath(world.cwd, plan) };
}

/** A path of a plan, which need not be there. */
function placeOf(path: string, { cwd }: World): string {
  const full = fullPath(cwd, path);
  if (!isInside(fullPath(cwd, '.'), full))
    throw new ToolError(`${path} lies outside of the current folder and is not read.`);
  return full;
}

/** Agents read what others wrote: a path that they pass on must not lead out of the folder, by links neither. */
export function readFile(path: string, purpose: PurposeName, world: World): Uint8Array {
  const full = placeOf(path, world);
  const real = realPathNow(full);
  const folder = realPathNow(world.cwd);
  if (real !== undefined && (folder === undefined || !isInside(folder, real)))
    throw new ToolError(`${path} leads out of the current folder and is not read.`);
  try {
    return readNow(real ?? full, purpose, NO_LINK);
  } catch (error) {
    throw new ToolError(`${path} cannot be read: ${reasonOf(error)}.`);
  }
}

/** The code of the system stays in front: agents know it. */
const reasonOf = (error: unknown): string =>
  `${error instanceof Error && 'code' in error ? `${String(error.code)}, ` : ''}${faultOf(error).en}`;
