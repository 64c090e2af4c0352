import { definePlanRule, type RuleContext } from '@workplan/lint';
import { LOOKALIKES, unifiedForm } from '@workplan/plan/text';
import type { Body, NearName, Place } from '@workplan/registry';
import { INVISIBLES } from '@workplan/rules-writing';
import { type NameNote, noteAt, reportNotes } from '../name-notes.js';
import { type CheckedName, checkedNames, elidedNames, isCurated } from '../support.js';
import { isNameOfItsOwn, isTypoOf } from '../typo.js';
import { type Data, texts } from './texts.js';

/** Words for an audience rather than a body: 各有关单位, 全区各部门. Nobody can look them up. */
const AUDIENCE =
  /^(?:各|全[省市区县州]|有关|相关|其他|所有)|(?:各|有关|相关)[^、]{0,8}(?:部门|单位|机构|政府|企业|街镇|街道|乡镇|园区|高校|学校|医院)$/;

type Note = NameNote<typeof texts, Data>;

/**
 * A name that the registry does not know at any date. It is an error only where it is a typo of a known
 * name in a place with a list; anything else is one information a name.
 */
export const unknownBody = definePlanRule({
  id: 'unknown-body',
  group: 'body',
  severity: 'error',
  fix: 'suggestion',
  texts,
  collect(context) {
    const elided = elidedNames(context);
    return checkedNames(context).flatMap((checked) => {
      const note = elided.has(checked.scalar) ? undefined : noteOn(context, checked);
      return note === undefined ? [] : [noteAt(checked.scalar, note)];
    });
  },
  conclude: (seen, _, report) => reportNotes(seen, report),
});

function noteOn(context: RuleContext, { name, answer }: CheckedName): Note | undefined {
  const curated = isCurated(context);
  const data = { name, place: context.place ?? '' };
  const once = { severity: 'info', group: name } as const;
  const elsewhere = answer.status === 'pattern' ? cityOfDistrict(context, name, answer.body) : undefined;
  if (elsewhere !== undefined) return { message: 'elsewhere', data: { ...data, city: elsewhere }, ...once, fixes: [] };
  if (answer.status === 'pattern' && curated) return { message: 'usual', data, ...once, fixes: [] };
  if (answer.status !== 'unknown' || isOnlyMistyped(context, name)) return undefined;
  // What sounds like a known collective (各区县政俯) is a typo; what only resembles one may be meant.
  const sounds = answer.nearest.some(({ by }) => by === 'pinyin');
  const near = usable(context, likeliest(name, answer.nearest));
  const fixes = near.map((to) => ({ title: 'use' as const, to }));
  const withNear = { ...data, nearest: near };
  if (AUDIENCE.test(name) && !sounds) return { message: 'audience', data: withNear, ...once, fixes };
  const isTypo =
    near.length > 0 &&
    answer.nearest.some((other) => isTypoOf(name, other) && (curated || !isNameOfItsOwn(name, other)));
  if (curated && isTypo) return { message: 'near', data: withNear, fixes };
  if (curated) return { message: near.length > 0 ? 'near' : 'unknown', data: withNear, ...once, fixes };
  return { message: isTypo ? 'nearUsual' : 'unlisted', data: withNear, ...once, fixes: isTypo ? fixes : [] };
}

/** Names of the same sound, or one character away, explain the mistake; others beside them only confuse. */
function likeliest(name: string, nearest: readonly NearName[]): readonly NearName[] {
  const same = nearest.filter(({ by }) => by === 'pinyin');
  const typos = same.length > 0 ? same : nearest.filter((other) => isTypoOf(name, other));
  return typos.length > 0 ? typos : nearest;
}

/** The city of a district or county that a plan of another city names without it. */
function cityOfDistrict(
  { registry, place = '' }: RuleContext,
  name: string,
  { kind, jurisdiction }: Body,
): string | undefined {
  const [own, at] = [place, jurisdiction].map((text) => {
    const found = registry?.place(text);
    return found?.status === 'place' ? found.place : undefined;
  });
  if (kind !== 'government' || own === undefined || at?.level !== 'county' || !name.startsWith(at.name))
    return undefined;
  return liesIn(at, own) || liesIn(own, at) ? undefined : at.parent?.name;
}

const liesIn = (place: Place | undefined, above: Place): boolean =>
  place !== undefined && (place.path === above.path || liesIn(place.parent, above));

/** A counted set (15个区县政府) describes one document's figures; nobody means it by a misspelt name. */
const COUNTED = /^\d/;

/** Short forms to offer: those in force first of all, others only when there is nothing else. */
function usable({ lookup }: RuleContext, nearest: readonly NearName[]): string[] {
  const names = [...new Set(nearest.map(({ body }) => body.shortForm))].filter((name) => !COUNTED.test(name));
  const inForce = names.filter((name) => ['exact', 'pattern'].includes(lookup(name)?.status ?? ''));
  return inForce.length > 0 ? inForce : names;
}

/** Whether the name is known once look-alike and invisible characters are fixed; other rules speak of those. */
function isOnlyMistyped({ lookup }: RuleContext, name: string): boolean {
  const fixed = [...name]
    .map((character) =>
      INVISIBLES.test(character) ? '' : LOOKALIKES.test(character) ? (unifiedForm(character) ?? character) : character,
    )
    .join('');
  return fixed !== name && lookup(fixed)?.status !== 'unknown';
}
