import { certainlyOverlap, lifetimeOf } from '../dates.js';
import { readNames } from './fields.js';
import { namesOf } from '../names/names.js';
import { nameKey } from '../names/normalize.js';
import type { ProblemPath, Report } from './problems.js';
import type { BodyDraft } from './read-body.js';
import type { Body } from '../types.js';

const silent: Report = () => undefined;

/** Reports names that two bodies of one file claim at the same time. */
export function checkNames(drafts: readonly BodyDraft[], report: Report): void {
  const owners = new Map<string, BodyDraft[]>();
  for (const draft of drafts) {
    for (const key of shortKeys(draft.body)) {
      const others = owners.get(key) ?? [];
      if (others.some((other) => overlap(other.body, draft.body))) {
        report('duplicate-body', draft.fields.get('short')?.path ?? draft.path, {
          values: { name: draft.body.shortForm },
        });
      }
      owners.set(key, [...others, draft]);
    }
  }
  for (const draft of drafts) {
    for (const { name, path } of aliasPaths(draft)) {
      const other = owners.get(nameKey(name))?.find(({ body }) => body !== draft.body && overlap(body, draft.body));
      if (!other) continue;
      const values = { name, body: draft.body.shortForm, other: other.body.shortForm };
      report('alias-clash', path, { values });
    }
  }
}

const overlap = (a: Body, b: Body): boolean => certainlyOverlap(lifetimeOf(a), lifetimeOf(b));

const shortKeys = (body: Body): Set<string> =>
  new Set(namesOf(body).flatMap(({ name, matchedBy }) => (matchedBy === 'short' ? [nameKey(name)] : [])));

function aliasPaths({ fields }: BodyDraft): { name: string; path: ProblemPath }[] {
  return readNames(fields.get('aliases'), silent).map(({ value, path }) => ({ name: String(value), path }));
}
