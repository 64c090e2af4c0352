import {
  type AttributionStyle,
  findAttributions,
  type FoundAttribution,
  groupsOf,
  labelsScope,
  type Legend,
  printAttribution,
  type PrintedGroup,
  readLabelWord,
  withLegend,
} from '@workplan/official/attribution';
import { columnKey, endsSentence, isPersons } from '@workplan/official/render';
import { type FoundTime, lastDeadline, readTime } from '@workplan/plan/model';
import { isPerson, isSureBody } from '@workplan/plan/names';
import { OPEN_LIST_MARK, type Role } from '@workplan/plan/schema';
import type { WrittenClause, WrittenRoles, WrittenTask } from '@workplan/plan/write';
import { citationsIn } from './citations.js';
import { deadlinesOf } from './deadlines.js';
import { itemAt } from '@workplan/plan/text';

type PersonKey = 'leader' | 'person' | 'contact';

/** The parts of a task's text: with one attribution at its end, or as clauses. */
export type TaskText = Pick<
  WrittenTask,
  'text' | 'clauses' | 'printed' | 'deadline' | 'scope' | 'citations' | PersonKey | keyof WrittenRoles
>;

/** An attribution with the words in which it stands in the text. */
export interface PrintedAttribution extends FoundAttribution {
  readonly printed: string;
}

export const attributionsIn = (text: string): PrintedAttribution[] =>
  findAttributions(text).map((found) => ({ ...found, printed: text.slice(found.start, found.end) }));

/** Reads the text of a task (its paragraphs joined by line breaks) with the attributions found in it. */
export function readTaskText(
  text: string,
  found: readonly PrintedAttribution[],
  style: AttributionStyle,
  year: number | undefined,
): TaskText {
  const citations = citationsIn(text);
  const carriers = joined(text, found);
  const shared = { ...personsOf(carriers), ...(citations.length > 0 ? { citations } : {}) };
  const [first] = carriers;
  if (first === undefined) return { ...ifBlank(text), ...withDeadline(text, undefined, year), ...shared };
  const tail = text.slice(itemAt(carriers, carriers.length - 1).end);
  const head = withoutBreak(text.slice(0, first.start), style);
  if (carriers.length > 1 && carriers.every((carrier) => isDuty(text, carrier)))
    return { clauses: ledClauses(text, head, carriers, style, year), ...shared };
  // An attribution before its words: the roles stand, the task keeps its lines.
  if (head.trim() === '')
    return {
      ...ifBlank(text),
      ...rolesOf({ ...first, groups: carriers.flatMap(({ groups }) => groups) }, style),
      ...withDeadline(text, first.deadline, year),
      ...shared,
    };
  // Whether a full stop follows is the style's business; one that breaks it keeps its printed form.
  const isEnd = tail === '' || tail === '。';
  if (carriers.length === 1 && isEnd) {
    return {
      text: head,
      ...rolesOf(first, style),
      ...withDeadline(head, first.deadline, year),
      ...scopeOf(first),
      ...shared,
    };
  }
  if (carriers.every(leads)) return { clauses: ledClauses(text, head, carriers, style, year), ...shared };
  const clauses: WrittenClause[] = [];
  let from = 0;
  for (const attribution of carriers) {
    const words = withoutBreak(clauseText(text.slice(from, attribution.start), style), style);
    clauses.push({
      text: words,
      ...rolesOf(attribution, style),
      ...withDeadline(words, attribution.deadline, year),
    });
    from = attribution.end;
  }
  if (!isEnd && tail.trim() !== '')
    clauses.push({ text: clauseText(tail, style), ...withDeadline(tail, undefined, year) });
  return { clauses, ...shared };
}

/** 市公安局：负责治安: who has what stands behind the colon. */
const leads = ({ printed, style }: PrintedAttribution): boolean =>
  style.form === 'verb' && /[：:]$/.test(printed.trimEnd());

/** 市公安局负责交通疏导；市城管局负责占道清理: the words behind the verb are what each of them does. */
const isDuty = (text: string, { end, style, groups }: PrintedAttribution): boolean =>
  style.form === 'verb' &&
  style.brackets === '' &&
  groups.at(-1)?.word !== '' &&
  /[^，,。；;：:\s]/.test(text.charAt(end));

/** The words behind each of such attributions as a clause of its own; those before the first are nobody's. */
function ledClauses(
  text: string,
  head: string,
  carriers: readonly PrintedAttribution[],
  style: AttributionStyle,
  year: number | undefined,
): WrittenClause[] {
  const led = carriers.map((attribution, at) => {
    const words = text.slice(attribution.end, carriers[at + 1]?.start).trim();
    return { text: words, ...rolesOf(attribution, style), ...withDeadline(words, attribution.deadline, year) };
  });
  return head.trim() === '' ? led : [{ text: head, ...withDeadline(head, undefined, year) }, ...led];
}

/** Attributions with nothing but spaces between them hold for the same words, so they are one. */
function joined(text: string, found: readonly PrintedAttribution[]): PrintedAttribution[] {
  const runs: PrintedAttribution[][] = [];
  for (const attribution of found) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (run === undefined || last === undefined || text.slice(last.end, attribution.start).trim() !== '')
      runs.push([withIndent(text, attribution)]);
    else run.push(attribution);
  }
  return runs.map((run) => (run.length === 1 ? itemAt(run, 0) : oneOf(text, run)));
}

function oneOf(text: string, run: readonly PrintedAttribution[]): PrintedAttribution {
  const [first, last] = [itemAt(run, 0), itemAt(run, run.length - 1)];
  const statement = run.find((attribution) => attribution.statement !== undefined)?.statement;
  const deadline = [...run].reverse().find((attribution) => attribution.deadline !== undefined);
  return {
    ...last,
    ...(statement === undefined ? {} : { statement }),
    ...(deadline === undefined ? {} : deadlineOf(deadline)),
    start: first.start,
    groups: run.flatMap(({ groups }) => groups),
    printed: text.slice(first.start, last.end),
  };
}

/** An attribution on lines of its own holds the spaces before it: they are no words of the task. */
function withIndent(text: string, attribution: PrintedAttribution): PrintedAttribution {
  if (attribution.style.brackets !== '') return attribution;
  let start = attribution.start;
  while (start > 0 && /[ \u3000\t\u00a0]/.test(text.charAt(start - 1))) start -= 1;
  return { ...attribution, start, printed: text.slice(start, attribution.end) };
}

/** The stop behind the last attribution of a text whose sentence has none before it; undefined where nothing shows. */
export function stopOf(text: string, found: readonly PrintedAttribution[]): string | undefined {
  const last = found[found.length - 1];
  if (last === undefined || last.style.brackets === '') return undefined;
  const from = found[found.length - 2]?.end ?? 0;
  const tail = text.slice(last.end);
  return endsSentence(text.slice(from, last.start)) || (tail !== '' && tail !== '。') ? undefined : tail;
}

/** Attributions on lines of their own are printed with the break before them. */
const withoutBreak = (text: string, style: AttributionStyle): string =>
  style.brackets === '' && style.runIn !== true ? text.replace(/\n$/, '') : text;

/** A clause without the break before it, where that is the style of the document. */
const clauseText = (text: string, { clauseLines }: AttributionStyle): string =>
  clauseLines === true ? text.replace(/^\n/, '') : text;

/** Whether most attributions that words follow end their line, so that each clause begins one. */
export function clausesStandApart(
  tasks: Iterable<readonly [text: string, found: readonly PrintedAttribution[]]>,
): boolean {
  let [apart, all] = [0, 0];
  for (const [text, found] of tasks)
    for (const { end } of joined(text, found)) {
      if (text.slice(end, end + 200).trim().length < 2) continue;
      all += 1;
      if (text.charAt(end) === '\n') apart += 1;
    }
  return apart * 2 > all;
}

const ifBlank = (text: string) => (text.trim() === '' ? {} : { text });

/** The names of each role. A list is open when any of its parts is: 甲、乙等和各省级人民政府. */
export function roleLists(groups: readonly PrintedGroup[], legend?: Legend): WrittenRoles {
  const roles: WrittenRoles = {};
  const open = new Set<Role>();
  for (const { role, names, open: mark } of withLegend(groups, legend)) {
    if (role === undefined || names.length === 0) continue;
    const list = (roles[role] ??= []);
    for (const name of names) list.push(name);
    if (mark !== undefined) open.add(role);
  }
  for (const role of open) roles[role]?.push(OPEN_LIST_MARK);
  return roles;
}

/** The roles that a line of nothing but an attribution gives; undefined for any other line. */
export function rolesOfLine(line: string): WrittenRoles | undefined {
  const [found, ...others] = attributionsIn(line.trim());
  if (found?.start !== 0 || others.length > 0 || !/^[。；;]?$/.test(line.trim().slice(found.end))) return undefined;
  const roles = roleLists(found.groups);
  return Object.keys(roles).length === 0 ? undefined : roles;
}

/** 责任领导：张某某 beside bodies, in the field that a column of that name fills. */
function personsOf(found: readonly FoundAttribution[]): { [Key in PersonKey]?: string[] } {
  const persons: { [Key in PersonKey]?: string[] } = {};
  for (const { role, word, names } of found.flatMap(({ groups }) => groups)) {
    const key = role === undefined ? columnKey(word) : undefined;
    const own = names.filter((name) => isPerson(name) || !isSureBody(name));
    if (isPersons(key) && own.length > 0) persons[key] = [...(persons[key] ?? []), ...own];
  }
  return persons;
}

/** Where the task applies, when its attribution says so: （负责部门：甲；适用范围：乙）. */
function scopeOf({ groups }: FoundAttribution): { scope?: string } {
  const scope = groups.find(({ role, word }) => role === undefined && labelsScope(word));
  return scope === undefined ? {} : { scope: scope.names.join('、') };
}

/** The roles as lists; the printed form too where the style does not give it back. */
export function rolesOf(attribution: PrintedAttribution, style: AttributionStyle): WrittenRoles & { printed?: string } {
  const roles = roleLists(attribution.groups, style.legend);
  return isRegular(attribution, roles, style) ? roles : { ...roles, printed: attribution.printed };
}

function isRegular(attribution: PrintedAttribution, lists: WrittenRoles, style: AttributionStyle): boolean {
  const roles = attribution.groups.map((group) => group.role);
  if (attribution.statement !== undefined || roles.includes(undefined) || new Set(roles).size !== roles.length)
    return false;
  return printAttribution(groupsOf(lists, style), style, { deadline: attribution.deadline }) === attribution.printed;
}

const deadlineOf = (attribution: FoundAttribution) =>
  attribution.deadline === undefined ? {} : { deadline: attribution.deadline };

/** A deadline inside the attribution, else the last that the text names. */
export function withDeadline(
  text: string,
  inside: string | undefined,
  year: number | undefined,
): { deadline?: string } {
  const words = withYearOfLabel(text);
  const found = lastDeadline(deadlinesOf(words, year));
  const last = found && isMisread(found, year) ? undefined : found;
  const deadline = inside ?? deadlineOfLine(text) ?? (last && last.text + yearBehind(words, last.end));
  return deadline === undefined ? {} : { deadline };
}

/** 2027目标：6月底前完工 is of that year; a number alone would be none. */
export const withYearOfLabel = (text: string): string => text.replace(YEAR_OF_LABEL, '$1年');
const YEAR_OF_LABEL = /(?<=^|\n)([ \t\u3000]*20\d\d)(?=(?:年度)?(?:目标|任务|计划|安排))/g;

/** 2027年目标：9月底前封顶: nobody can say of which year 9月底前 is, and alone it would be of the plan's. */
const isMisread = ({ text, to }: FoundTime, year: number | undefined): boolean =>
  to === undefined && readTime(text, { year }).to !== undefined;

/** 6月底前（2027年）: without the year behind it the deadline would be of another one. */
const yearBehind = (text: string, at: number): string => YEAR_BEHIND.exec(text.slice(at, at + LONGEST_YEAR))?.[0] ?? '';
const YEAR_BEHIND = /^[（(](?:20\d\d|[明次后])年(?:度)?[）)]/;
const LONGEST_YEAR = 8;

/** 整改时限：2022年12月底 on a line of its own, between other lines. Two such lines say nothing for the whole. */
function deadlineOfLine(text: string): string | undefined {
  if (!text.includes('\n')) return undefined;
  const [found, ...others] = text.split('\n').flatMap((line) => {
    const [, word = '', time = ''] = DEADLINE_LINE.exec(line) ?? [];
    return readLabelWord(word)?.kind === 'deadline' ? [time] : [];
  });
  return others.length === 0 ? found : undefined;
}
const DEADLINE_LINE =
  /^[ \t\u3000]*(?:[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)、.．])?([\u4e00-\u9fff]{2,8})[：:][ \t\u3000]*([^ \t\u3000。；;][^。；;]{0,58}[^ \t\u3000。；;])[。；;]?$/;
