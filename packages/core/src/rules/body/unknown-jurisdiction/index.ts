import { scalarOf } from '../../../model/plan-date.js';
import { definePlanRule } from '../../rule.js';
import { roleLists } from '../lists.js';
import { rangeOfName } from '../support.js';
import { texts } from './texts.js';

/** The plan's place has no registry, so that no name of it is checked: better said than silently skipped. */
export const unknownJurisdiction = definePlanRule({
  id: 'unknown-jurisdiction',
  group: 'body',
  severity: 'info',
  texts,
  collect({ document, registry, place }) {
    if (registry === undefined || place === undefined || place.trim() === '') return [];
    const found = registry.jurisdiction(place);
    if (found !== undefined && found.bodies.length > 0) return [];
    // Without a list the usual pattern says what it can; `unknown-body` marks it as such.
    const where = found === undefined ? registry.place(place) : undefined;
    if (where?.status === 'place') return [];
    const scalar = scalarOf(document.bound.root, 'jurisdiction');
    const names = roleLists(document).reduce((sum, list) => sum + list.names.length, 0);
    return names === 0 && scalar === undefined
      ? []
      : [{ key: { names, isPlace: scalar !== undefined }, places: scalar === undefined ? [] : [rangeOfName(scalar)] }];
  },
  conclude(seen, { registry, place = '' }, report) {
    const here = seen.find(({ key }) => key.isPlace);
    if (here === undefined || registry === undefined) return;
    const names = seen.reduce((sum, { key }) => sum + key.names, 0);
    const known = registry.jurisdictions.filter(({ bodies }) => bodies.length > 0).map(({ name }) => name);
    const where = registry.place(place);
    if (registry.jurisdiction(place) !== undefined) report('empty', here.place(0), { place, names, known });
    else if (where?.status !== 'shared') report('unknown', here.place(0), { place, names, known });
    else report('shared', here.place(0), { place, names, paths: where.candidates.map(({ path }) => path) });
  },
});
