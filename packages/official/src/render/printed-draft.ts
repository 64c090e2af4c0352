import type { Draft } from '@workplan/plan/model';
import { type Plan, ROLES } from '@workplan/plan/schema';
import { type PrintedPart, printedParts } from './printed-parts.js';

/**
 * What can be printed of a plan that is still being written: as {@link printedParts}, with nothing where a title or
 * text is missing. Nothing is made up. A complete plan gives the same parts as {@link printedParts}.
 */
export function printedDraft(draft: Draft<Plan>): PrintedPart[] {
  // Every member that printing needs is there now; the others are optional in the format too.
  return printedParts(filled(draft, 'plan') as Plan);
}

/** The texts without which an object cannot be printed, by the key that holds the object. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  plan: ['title'],
  sections: ['title'],
  attachments: ['title'],
  items: ['text'],
  passages: ['text', 'source'],
};
/** Lists that print a label even when they are empty. */
const OMITTED_EMPTY: ReadonlySet<string> = new Set(ROLES);

function filled(value: unknown, key: string): unknown {
  if (Array.isArray(value))
    return value.flatMap((item: unknown) => (item === null || item === undefined ? [] : [filled(item, key)]));
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).flatMap(([name, member]: [string, unknown]): [string, unknown][] =>
    member === null || member === undefined || (OMITTED_EMPTY.has(name) && Array.isArray(member) && member.length === 0)
      ? []
      : [[name, filled(member, name)]],
  );
  const missing = (NEEDED[key] ?? []).map((name): [string, unknown] => [name, '']);
  return Object.fromEntries([...missing, ...members]);
}
