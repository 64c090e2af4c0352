import { daySpan } from '../dates.js';
import {
  dateFact,
  type Field,
  type Fields,
  knownWords,
  readCode,
  readDate,
  readFields,
  readNames,
  readText,
  readUnverified,
  readWord,
  textsOf,
} from './fields.js';
import type { PinyinOf } from '../names/pinyin.js';
import type { ProblemPath, Report } from './problems.js';
import type { Body, BodyKind, CollectiveOf } from '../types.js';
import { BODY_TERMS, type BodyKey, COLLECTIVE_WORDS, KIND_WORDS } from './vocabulary.js';

/** A body as read, before it is known which others it belongs with. */
export interface BodyDraft {
  readonly body: Body;
  readonly path: ProblemPath;
  readonly fields: Fields<BodyKey>;
}

const PLACE = { zh: '“单位”里的每一项', en: 'Each item of “bodies”' };

export function readBody(
  item: Field,
  jurisdiction: string,
  pinyinOf: PinyinOf | undefined,
  report: Report,
): BodyDraft | undefined {
  const fields = readFields(item.value, BODY_TERMS, PLACE, item.path, report);
  if (!fields) return undefined;
  const shortForm = readText(fields.get('short'), report);
  if (shortForm === undefined) {
    report('missing-short-form', item.path);
    return undefined;
  }
  const unverified = readUnverified(fields.get('unverified'), BODY_TERMS, report);
  const fullName = readText(fields.get('full'), report);
  const alsoShort = textsOf(readNames(fields.get('also'), report));
  const areaCode = readCode(fields.get('code'), report);
  const note = readText(fields.get('note'), report);
  const sound = pinyinOf?.(shortForm);
  const body: Body = {
    id: shortForm,
    jurisdiction,
    ...readKind(fields, report),
    shortForm,
    ...(alsoShort.length > 0 && { alsoShort }),
    ...(fullName !== undefined && { fullName }),
    fullNameVerified: fullName !== undefined && !unverified.has('full'),
    aliases: textsOf(readNames(fields.get('aliases'), report)),
    ...readLife(fields, unverified, report),
    successors: [],
    predecessors: [],
    successionVerified: true,
    certainty: 'recorded',
    ...(areaCode !== undefined && { areaCode }),
    ...(note !== undefined && { note }),
    ...(unverified.size > 0 && { unverified: [...unverified] }),
    pinyin: readText(fields.get('pinyin'), report) ?? sound?.pinyin ?? '',
    initials: readText(fields.get('initials'), report) ?? sound?.initials ?? '',
  };
  return { body, path: item.path, fields };
}

function readKind(fields: Fields<BodyKey>, report: Report): { kind: BodyKind; collective?: CollectiveOf } {
  const kindField = fields.get('kind');
  const collectiveField = fields.get('collective');
  const kind = readWord(kindField, KIND_WORDS, 'unknown-kind', report) ?? (kindField ? 'other' : 'department');
  if (!collectiveField) {
    if (kind !== 'collective') return { kind };
    report('missing-collective', kindField?.path ?? [], { values: { known: knownWords(COLLECTIVE_WORDS) } });
    return { kind, collective: { of: 'mixed', partial: false } };
  }
  if (kindField && kind !== 'collective' && kind !== 'other') {
    report('collective-kind', kindField.path, { values: { value: String(kindField.value) } });
  }
  const collective = readWord(collectiveField, COLLECTIVE_WORDS, 'unknown-collective', report);
  return { kind: 'collective', collective: collective ?? { of: 'mixed', partial: false } };
}

function readLife(
  fields: Fields<BodyKey>,
  unverified: ReadonlySet<BodyKey>,
  report: Report,
): Pick<Body, 'from' | 'to'> {
  const toField = fields.get('to');
  const from = readDate(fields.get('from'), report);
  const to = readDate(toField, report);
  const begins = from === undefined ? undefined : daySpan(from);
  const ends = to === undefined ? undefined : daySpan(to);
  if (toField && from !== undefined && to !== undefined && begins && ends && ends.last < begins.first) {
    report('date-order', toField.path, { values: { from, to } });
    return {};
  }
  return {
    ...(from !== undefined && { from: dateFact(from, !unverified.has('from')) }),
    ...(to !== undefined && { to: dateFact(to, !unverified.has('to')) }),
  };
}
