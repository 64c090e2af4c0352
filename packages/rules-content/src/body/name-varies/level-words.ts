import type { Occurrence, RuleContext } from '@workplan/lint';
import { bodyNames } from '../lists.js';
import { rangeOfName } from '../support.js';
import { passages } from './passages.js';
import type { NamedForm } from './variants.js';

/** Two or more levels in a row: 区县, 区、县, 区（县）, 省（区、市）. */
const LEVELS = /[省市区县州盟旗](?:、?[省市区县州盟旗]|（[省市区县州盟旗](?:、[省市区县州盟旗])*）)+/g;
/** Characters that make one word with the level after them: 社区, 园区, 城市. */
const PART_OF_WORD = '社园地城新校片辖景山小政郊特林库灾税验牧矿港战院厂都农';
/** 市区 is the inner city far more often than «cities and districts». */
const OTHER_WORDS: ReadonlySet<string> = new Set(['市区']);
/** 市政府有关部门 and 市政府相关部门. */
const CONCERNED = /(?:(?:[省市区县]政府|国务院)各?|各)(?:有关|相关)(?:部门|单位|机构)/g;

/** What both begin with, for a first look. */
const ANY = /[省市区县州盟旗](?:、?[省市区县州盟旗]|（[省市区县州盟旗])|[有相]关[部单机]/;

const OTHERS_BUSINESS: ReadonlySet<string | undefined> = new Set(['unknown', 'alias', 'expired', 'not-yet']);

/** Sets of bodies under a spelling of their level words. */
export function levelForms({ document, lookup }: Pick<RuleContext, 'document' | 'lookup'>): Occurrence<NamedForm>[] {
  // Most parts name no level twice in a row: one look at the whole text tells.
  if (!ANY.test(document.text)) return [];
  const found: Occurrence<NamedForm>[] = [];
  const add = (of: string, form: string, start: number): void => {
    found.push({ key: { kind: 'level', of, form }, places: [{ start, end: start + form.length }] });
  };
  // Names in role lists that are not as they should be are the business of other rules.
  const listed = bodyNames(document).filter(({ node }) => !OTHERS_BUSINESS.has(lookup(node.value)?.status));
  for (const range of [...listed.map(rangeOfName), ...passages(document)]) {
    const text = document.text.slice(range.start, range.end);
    for (const match of text.matchAll(LEVELS)) {
      const at = range.start + match.index;
      const isWord = PART_OF_WORD.includes(text.charAt(match.index - 1) || ' ');
      if (!isWord && !OTHER_WORDS.has(match[0])) add(match[0].replace(/[、（）]/g, ''), match[0], at);
    }
    if (!/[有相]关[部单机]/.test(text)) continue;
    for (const match of text.matchAll(CONCERNED))
      add(match[0].replace('有关', '相关'), match[0], range.start + match.index);
  }
  return found;
}
