import { daySpan, lifetimeOf } from '../dates.js';
import {
  closestWord,
  dateFact,
  type Field,
  readDate,
  readFields,
  readNames,
  readText,
  readUnverified,
} from './fields.js';
import { namesOf } from '../names/names.js';
import { nameKey } from '../names/normalize.js';
import type { Report } from './problems.js';
import type { Body, ChangeEvent, Localized } from '../types.js';
import { CHANGE_TERMS, TITLE_TERMS } from './vocabulary.js';

const PLACE = { zh: '“变更”里的每一项', en: 'Each item of “changes”' };

type End = 'from' | 'to';

/** Reads one change; its names are looked up among `bodies`. */
export function readChange(item: Field, bodies: readonly Body[], report: Report): ChangeEvent | undefined {
  const fields = readFields(item.value, CHANGE_TERMS, PLACE, item.path, report);
  if (!fields) return undefined;
  const missing = CHANGE_TERMS.filter(({ key }) => key !== 'unverified' && !fields.has(key));
  for (const { key, zh } of missing) report('missing-change-part', item.path, { values: { key: { zh, en: key } } });
  const title = readTitle(fields.get('title'), report);
  const date = readDate(fields.get('date'), report);
  const unverified = readUnverified(fields.get('unverified'), CHANGE_TERMS, report);
  if (missing.length > 0 || title === undefined || date === undefined) return undefined;

  const refer = (end: End): string[] =>
    readNames(fields.get(end), report).flatMap((name) => findBody(name, end, date, bodies, report)?.id ?? []);
  const succession = !unverified.has('from') && !unverified.has('to');
  return {
    title,
    date: dateFact(date, !unverified.has('date')),
    from: refer('from'),
    to: refer('to'),
    ...(!succession && { successionVerified: false }),
  };
}

function readTitle(field: Field | undefined, report: Report): Localized | undefined {
  if (!field) return undefined;
  if (typeof field.value !== 'object') {
    const text = readText(field, report);
    return text === undefined ? undefined : { zh: text, en: text };
  }
  const place = { zh: '“事由”', en: 'The title' };
  const titles = readFields(field.value, TITLE_TERMS, place, field.path, report);
  const zh = readText(titles?.get('zh'), report);
  const en = readText(titles?.get('en'), report);
  const either = zh ?? en;
  return either === undefined ? undefined : { zh: zh ?? either, en: en ?? either };
}

function findBody(name: Field, end: End, date: string, bodies: readonly Body[], report: Report): Body | undefined {
  const written = String(name.value);
  const exact = bodies.find(({ id }) => id === written);
  const named = bodies.filter((body) =>
    namesOf(body).some((one) => one.matchedBy === 'short' && nameKey(one.name) === nameKey(written)),
  );
  if (named.length <= 1) {
    const found = named[0] ?? exact;
    if (!found) {
      const suggestion = closestWord(
        written,
        bodies.map(({ shortForm }) => shortForm),
      );
      report('unknown-reference', name.path, { values: { name: written }, suggestion });
    }
    return found;
  }
  // Of several bodies of one name, a change ends the one that ended then and begins the one that began then.
  const day = daySpan(date);
  const fitting = named.filter((body) => {
    const edge = lifetimeOf(body)[end === 'from' ? 'to' : 'from'];
    return edge && day && edge.first <= day.last && day.first <= edge.last;
  });
  if (fitting.length === 1) return fitting[0];
  const known = named.map(({ id }) => id).join('、');
  report('ambiguous-reference', name.path, { values: { name: written, known } });
  return undefined;
}
