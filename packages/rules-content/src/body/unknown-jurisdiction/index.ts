import { definePlanRule } from '@workplan/lint';
import { scalarOf } from '@workplan/plan/model';
import type { Registry } from '@workplan/registry';
import { roleLists } from '../lists.js';
import { rangeOfName } from '../support.js';
import { texts } from './texts.js';

/** The plan's place is not known, or not stated, so that no name is checked: better said than silently skipped. */
export const unknownJurisdiction = definePlanRule({
  id: 'unknown-jurisdiction',
  group: 'body',
  severity: 'info',
  texts,
  collect({ document, registry, place, date }) {
    if (registry === undefined || isKnown(registry, place, date)) return [];
    const scalar = scalarOf(document.bound.root, 'jurisdiction');
    const names = roleLists(document).flatMap((list) => list.names);
    const at = scalar ?? (place === undefined || place.trim() === '' ? names[0] : undefined);
    return names.length === 0 && scalar === undefined
      ? []
      : [{ key: { names: names.length, isPlace: scalar !== undefined }, places: at ? [rangeOfName(at)] : [] }];
  },
  conclude(seen, { registry, place = '', date }, report) {
    const here = seen.find(({ key }) => key.isPlace) ?? (place.trim() === '' ? seen[0] : undefined);
    if (here === undefined || registry === undefined) return;
    const names = seen.reduce((sum, { key }) => sum + key.names, 0);
    if (place.trim() === '') {
      if (names > 0) report('none', here.place(0), { names });
      return;
    }
    // A partial list (通例: 开) is no reason to name a place here.
    const known = registry.jurisdictions
      .filter(({ bodies, departures }) => bodies.length > 0 && departures?.complete !== false)
      .map(({ name }) => name);
    const where = registry.place(place, date);
    if (registry.jurisdiction(place) !== undefined) report('empty', here.place(0), { place, names, known });
    else if (where?.status === 'place') {
      const { to, successors, successionVerified } = where.place;
      const next = successionVerified ? successors.map((successor) => successor.replace(/^\d+/, '')).join('、') : '';
      report('ended', here.place(0), { place, names, when: to?.by ?? '', next: next && `（${next}）` });
    } else if (where === undefined) report('unknown', here.place(0), { place, names, known });
    else report('shared', here.place(0), { place, names, paths: where.candidates.map(({ path }) => path) });
  },
});

/** Without a list the usual pattern says what it can; `unknown-body` marks it as such. */
function isKnown(registry: Registry, place: string | undefined, date: string | undefined): boolean {
  if (place === undefined || place.trim() === '') return false;
  const found = registry.jurisdiction(place);
  if (found !== undefined) return found.bodies.length > 0;
  const where = registry.place(place, date);
  return where?.status === 'place' && !(where.place.to && date && date > `${where.place.to.by}-31`);
}
