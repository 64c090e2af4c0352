import type { PinyinOf } from '../names/pinyin.js';
import type { Body, Place } from '../types.js';
import type { Form } from './forms.js';
import { joinWord } from './seats.js';

/** Makes the body of a form in a place; the same one whenever it is asked again. */
export type BodyMaker = (place: Place, shortForm: string, form: Form) => Body;

/** Nothing is known of the body but the form of its name. */
const UNVERIFIED = ['short', 'full', 'kind'] as const;

/** The regular short form in a place: 市财政局, 团市委, 自治区党委组织部, 上海海关. */
export function shortFormOf(place: Place, { regular, row }: Form, alias?: string): string {
  if (row.afterAlias && alias !== undefined) return alias + regular;
  if (regular.includes('~')) return regular.replaceAll('~', place.levelWord);
  return joinWord(place.levelWord, regular);
}

export function createBodyMaker(pinyinOf: PinyinOf | undefined): BodyMaker {
  const made = new Map<string, Body>();
  return (place, shortForm, form) => {
    const key = `${place.path} ${shortForm}`;
    const old = made.get(key);
    if (old !== undefined) return old;
    const fullName = fullNameOf(place, form);
    const body: Body = {
      id: shortForm,
      jurisdiction: place.path,
      kind: form.row.kind,
      shortForm,
      ...(fullName !== undefined && { fullName }),
      fullNameVerified: false,
      aliases: [],
      successors: [],
      predecessors: [],
      successionVerified: true,
      unverified: UNVERIFIED,
      ...sound(pinyinOf, shortForm),
      certainty: 'pattern',
    };
    made.set(key, body);
    return body;
  };
}

const sound = (pinyinOf: PinyinOf | undefined, name: string): Pick<Body, 'pinyin' | 'initials'> =>
  pinyinOf?.(name) ?? { pinyin: '', initials: '' };

/** The full name where the pattern has just one; which of several a place chose is not guessed. */
function fullNameOf(place: Place, { row, regular, levels }: Form): string | undefined {
  // 中共招远市委员会, 中共招远市委办公室: the place stands inside, and its own word is cut.
  if (row.kind === 'party') return undefined;
  const [topic, ...more] = row.topics.full;
  if (topic === undefined || more.length > 0 || topic.includes('~')) return undefined;
  if (row.suffixes.length === 0) return (row.leads[0] ?? '') + place.name + topic;
  // A joined body (教育科技局) has the row of its first topic only.
  const isOwn = row.topics.short.some((short) => regular.startsWith(short) && regular.length <= short.length + 1);
  const ending = row.suffixes.find(([level, { short }]) => levels.includes(level) && regular.endsWith(short));
  return isOwn && ending !== undefined ? place.name + topic + ending[1].full : undefined;
}
