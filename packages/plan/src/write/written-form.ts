import type { Anchor, Plan, RoleGroup, TimeSpan } from '../schema/generated/model.js';
import type { WrittenPlan } from './written.js';
import { OPEN_LIST_MARK } from '../schema/vocabulary.js';

/** The typed plan as it is written: open lists end in 等, times and anchors are texts again. */
export function writtenForm(plan: Plan): WrittenPlan {
  return written(plan) as WrittenPlan;
}

/** The same of a part of a plan. */
export function written(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(written);
  if (value === null || typeof value !== 'object') return value;
  if (isOpenGroup(value)) return [...value.bodies, OPEN_LIST_MARK];
  if (isTime(value)) return value.text;
  if (isAnchor(value)) return anchorText(value);
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, written(member)]));
}

const isOpenGroup = (value: object): value is Exclude<RoleGroup, string[]> => 'open' in value && 'bodies' in value;
const isTime = (value: object): value is TimeSpan => 'kind' in value && 'text' in value;
const isAnchor = (value: object): value is Anchor => 'line' in value && typeof value.line === 'number';

function anchorText({ line, endLine, column, endColumn }: Anchor): string {
  if (endLine !== undefined) return `L${line}-L${endLine}`;
  return column === undefined || endColumn === undefined ? `L${line}` : `L${line}:C${column}-C${endColumn}`;
}
