import { scalarOf } from '../../../model/plan-date.js';
import { defineRule } from '../../rule.js';
import { roleLists } from '../lists.js';
import { rangeOfName } from '../support.js';
import { texts } from './texts.js';

/** The plan's place has no registry, so that no name of it is checked: better said than silently skipped. */
export const unknownJurisdiction = defineRule({
  id: 'unknown-jurisdiction',
  group: 'body',
  severity: 'info',
  texts,
  check({ document, registry, place }, report) {
    const scalar = scalarOf(document.bound.root, 'jurisdiction');
    if (registry === undefined || scalar === undefined || place === undefined || place.trim() === '') return;
    const found = registry.jurisdiction(place);
    if (found !== undefined && found.bodies.length > 0) return;
    const names = roleLists(document).reduce((sum, list) => sum + list.names.length, 0);
    const known = registry.jurisdictions.filter(({ bodies }) => bodies.length > 0).map(({ name }) => name);
    report(found === undefined ? 'unknown' : 'empty', rangeOfName(scalar), { place, names, known });
  },
});
