import type { Element } from '@workplan/office/xml';
import type { Role } from '@workplan/core';
import { ROLE_WORDS, ROLES } from '@workplan/core/schema';
import { NO_SECTION, openRole, readLabelled } from '../labels.js';
import { childSection, type PlanData, type Roles, type TargetData, type TaskData } from './plan-data.js';
import { oneLine, type Taker } from './taker.js';
import { asDate, asIdentifier, asQuantity, asSpan } from './values.js';

/** StratML, parts 1 and 2, as data of a plan. What is read here is what `toStratml` writes; nothing else is guessed. */
export function fromStratml(root: Element, taker: Taker): PlanData {
  const core = taker.child(root, 'StrategicPlanCore');
  const organization = taker.child(core, 'Organization');
  for (const entered of [core, organization]) if (entered !== undefined) taker.enter(entered);
  const preamble = taker.words(root, 'Description');
  const plan: PlanData = {
    title: oneLine(taker.words(root, 'Name') ?? ''),
    ...(preamble !== undefined && { preamble }),
    ...head(root, organization, taker),
    tasks: [],
    sections: [],
  };
  const known = new Map<string, TaskData>();
  for (const goal of taker.all(core, 'Goal')) addGoal(plan, goal, known, taker);
  return plan;
}

function head(root: Element, organization: Element | undefined, taker: Taker): Pick<PlanData, 'document' | 'period'> {
  const about = taker.child(root, 'AdministrativeInformation');
  if (about !== undefined) taker.enter(about);
  let number: string | undefined;
  readLines(root, taker, 'OtherInformation', ({ key, value }) => {
    if (key !== 'number' || number !== undefined) return false;
    number = value;
    return true;
  });
  const issuer = taker.words(organization, 'Name');
  const [from, to, published] = ['StartDate', 'EndDate', 'PublicationDate'].map((name) => taker.words(about, name));
  const period = asSpan(from, to);
  if (period === undefined)
    for (const [name, day] of [
      ['StartDate', from],
      ['EndDate', to],
    ] as const)
      if (day !== undefined) taker.leave(`AdministrativeInformation/${name}`, day);
  const issued = asDate(published);
  if (published !== undefined && issued === undefined)
    taker.leave('AdministrativeInformation/PublicationDate', published);
  const document = {
    ...(number !== undefined && { number }),
    ...(issuer !== undefined && { issuer: oneLine(issuer) }),
    ...(issued !== undefined && { issued }),
  };
  return {
    ...(Object.keys(document).length > 0 && { document }),
    ...(period !== undefined && { period }),
  };
}

/** Lines with a label; all others, and those that the caller cannot use, are left. */
function readLines(
  parent: Element,
  taker: Taker,
  name: string,
  use: (line: { readonly key: string; readonly value: string; readonly line: string }) => boolean,
): void {
  for (const line of taker.words(parent, name)?.split('\n') ?? []) {
    const { key, value } = readLabelled(line) ?? { key: '', value: line };
    if (line !== '' && !use({ key, value, line })) taker.leave(name, line);
  }
}

function addGoal(plan: PlanData, goal: Element, known: Map<string, TaskData>, taker: Taker): void {
  taker.enter(goal);
  const name = taker.words(goal, 'Name');
  const above: string[] = [];
  let isPlain = name === undefined;
  readLines(goal, taker, 'OtherInformation', ({ key, value, line }) => {
    if (line === NO_SECTION) return (isPlain = true);
    if (key !== 'above') return false;
    above.push(value);
    return true;
  });
  for (const own of ['Identifier', 'SequenceIndicator']) {
    const element = taker.child(goal, own);
    if (element !== undefined) taker.take(element);
  }
  const text = taker.words(goal, 'Description');
  let holder: Pick<PlanData, 'sections' | 'tasks'> = plan;
  if (!isPlain && name !== undefined) {
    for (const title of above) holder = childSection(holder, title);
    const section = childSection(holder, oneLine(name));
    if (text !== undefined) section.text = section.text === undefined ? text : `${section.text}\n${text}`;
    holder = section;
  } else if (text !== undefined) taker.leave('Goal/Description', text);
  for (const objective of taker.all(goal, 'Objective')) addTask(holder, objective, known, taker);
}

function addTask(
  holder: Pick<PlanData, 'tasks'>,
  objective: Element,
  known: Map<string, TaskData>,
  taker: Taker,
): void {
  const title = taker.words(objective, 'Name');
  const text = taker.words(objective, 'Description');
  if (title === undefined && text === undefined) return;
  taker.enter(objective);
  const number = taker.words(objective, 'SequenceIndicator');
  const id = taker.words(objective, 'Identifier');
  const roles = rolesOf(objective, taker);
  const about = aboutTask(objective, known, taker);
  const targets = taker.all(objective, 'PerformanceIndicator').flatMap((indicator) => targetsOf(indicator, taker));
  const task: TaskData = {
    ...(number !== undefined && { number: asIdentifier(number) }),
    ...(title !== undefined && { title: oneLine(title) }),
    ...(text !== undefined && { text }),
    ...groupsOf(roles, about.open),
    ...(about.deadline !== undefined && { deadline: about.deadline }),
    ...(targets.length > 0 && { targets }),
    ...(about.notes.length > 0 && { note: about.notes.join('\n') }),
  };
  if (id !== undefined && !known.has(id)) known.set(id, task);
  if (about.parent === undefined) holder.tasks.push(task);
  else (about.parent.tasks ??= []).push(task);
}

/** Bodies by role, where each role of a stakeholder has our name; a stakeholder with any other is left as it is. */
function rolesOf(objective: Element, taker: Taker): Map<Role, string[]> {
  const found = new Map<Role, string[]>();
  for (const stakeholder of taker.all(objective, 'Stakeholder')) {
    const name = taker.child(stakeholder, 'Name');
    const named = taker.all(stakeholder, 'Role').map((role) => taker.child(role, 'Name'));
    const roles = named.map((element) => ROLE_BY_WORD.get(element === undefined ? '' : plainWords(element)));
    const body = name === undefined ? '' : plainWords(name);
    const isBody = stakeholder.attributes.get('StakeholderTypeType') !== 'Person';
    if (!isBody || body === '' || roles.length === 0 || roles.some((role) => role === undefined)) continue;
    taker.take(stakeholder);
    for (const role of roles) if (role !== undefined) found.set(role, [...(found.get(role) ?? []), body]);
  }
  return found;
}

const ROLE_BY_WORD: ReadonlyMap<string, Role> = new Map(ROLES.map((role) => [ROLE_WORDS[role].zh, role]));

const plainWords = (element: Element): string =>
  oneLine(element.children.map((child) => (typeof child === 'string' ? child : '')).join(''));

function groupsOf(roles: ReadonlyMap<Role, readonly string[]>, open: ReadonlySet<Role>): Roles {
  const groups: Roles = {};
  for (const role of ROLES) {
    const bodies = roles.get(role) ?? [];
    if (open.has(role)) groups[role] = { bodies, open: true };
    else if (bodies.length > 0) groups[role] = bodies;
  }
  return groups;
}

interface AboutTask {
  readonly parent: TaskData | undefined;
  readonly deadline: string | undefined;
  readonly open: ReadonlySet<Role>;
  /** The lines of its note. */
  readonly notes: readonly string[];
}

/** The lines of words below a task. A task above that the file does not have before it, is left. */
function aboutTask(objective: Element, known: ReadonlyMap<string, TaskData>, taker: Taker): AboutTask {
  let parent: TaskData | undefined;
  let deadline: string | undefined;
  const open = new Set<Role>();
  const notes: string[] = [];
  readLines(objective, taker, 'OtherInformation', ({ key, value, line }) => {
    const role = openRole(line);
    if (role !== undefined) open.add(role);
    else if (key === 'note') notes.push(value);
    else if (key === 'deadline' && deadline === undefined) deadline = value;
    else if (key === 'parent' && parent === undefined) parent = known.get(value);
    else return false;
    return key !== 'parent' || parent !== undefined;
  });
  return { parent, deadline, open, notes };
}

/** A target for each result that is aimed at; results that were reached are left. */
function targetsOf(indicator: Element, taker: Taker): TargetData[] {
  const measure = taker.child(indicator, 'MeasurementDimension');
  const instances = taker.all(indicator, 'MeasurementInstance');
  const results = instances.flatMap((instance) => taker.all(instance, 'TargetResult'));
  if (measure === undefined || plainWords(measure) === '' || results.length === 0) return [];
  for (const entered of [indicator, ...instances]) taker.enter(entered);
  const id = taker.child(indicator, 'Identifier');
  for (const own of [measure, ...(id === undefined ? [] : [id])]) taker.take(own);
  const unit = taker.words(indicator, 'UnitOfMeasurement');
  return results.flatMap((result) => {
    const target = targetOf(result, taker);
    if (target === undefined) return [];
    return [{ measure: plainWords(measure), ...target, ...(unit !== undefined && { unit: oneLine(unit) }) }];
  });
}

function targetOf(result: Element, taker: Taker): Omit<TargetData, 'measure'> | undefined {
  const stated = new Map<string, string>();
  const other: string[] = [];
  const description = taker.child(result, 'Description');
  for (const line of description === undefined ? [] : wordLines(description)) {
    const { key, value } = readLabelled(line) ?? {};
    if (key === undefined || value === undefined || stated.has(key)) other.push(line);
    else stated.set(key, value);
  }
  const units = taker.child(result, 'NumberOfUnits');
  const value = stated.get('value') ?? (units === undefined ? '' : plainWords(units));
  if (value === '') return undefined;
  taker.enter(result);
  if (units !== undefined) taker.take(units);
  if (description !== undefined) taker.take(description);
  for (const line of other) taker.leave('TargetResult/Description', line);
  const [of, share] = [stated.get('of'), stated.get('share')];
  const by = timeOf(result, stated.get('by'), taker);
  return {
    value: asQuantity(value),
    ...(of !== undefined && { of: asQuantity(of) }),
    ...(share !== undefined && { share: asQuantity(share) }),
    ...(by !== undefined && { by }),
  };
}

/** The time as written, or the two days of a file of others. */
function timeOf(result: Element, written: string | undefined, taker: Taker): string | undefined {
  const [from, to] = ['StartDate', 'EndDate'].map((name) => taker.words(result, name));
  const by = written ?? asSpan(from, to) ?? (from === undefined ? asDate(to) : undefined);
  if (by === undefined)
    for (const day of [from, to]) if (day !== undefined) taker.leave('TargetResult/StartDate–EndDate', day);
  return by;
}

const wordLines = (element: Element): string[] =>
  element.children
    .map((child) => (typeof child === 'string' ? child : ''))
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
