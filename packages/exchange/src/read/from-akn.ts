import { type Element, isElement } from '@workplan/office/xml';
import type { Role } from '@workplan/core';
import { ROLE_WORDS, ROLES } from '@workplan/core/schema';
import type { ClauseData, PlanData, Roles, SectionData, TaskData } from './plan-data.js';
import { oneLine, type Taker, tidy, wordsOf } from './taker.js';
import { asDate, asIdentifier } from './values.js';

/** An Akoma Ntoso document as data of a plan. Sections of any document are read, tasks only where it says that they are tasks. */
export function fromAkn(root: Element, taker: Taker): PlanData {
  const document = root.children.find(isElement);
  const body = taker.child(document, 'mainBody') ?? taker.child(document, 'body');
  for (const entered of [document, body]) if (entered !== undefined) taker.enter(entered);
  const plan: PlanData = { ...head(document, taker), tasks: [], sections: [] };
  const { text, ...held } = body === undefined ? { text: undefined } : holderOf(body, taker, plan);
  return { ...plan, ...held, ...(text !== undefined && { preamble: text }) };
}

function head(document: Element | undefined, taker: Taker): Pick<PlanData, 'title' | 'document'> {
  const preface = taker.child(document, 'preface');
  const meta = taker.child(document, 'meta');
  if (meta !== undefined) taker.take(meta);
  if (preface !== undefined) taker.enter(preface);
  const long = taker.all(preface, 'longTitle');
  for (const entered of long) taker.enter(entered);
  const lines = [...taker.all(preface, 'p'), ...long, ...long.flatMap((one) => taker.all(one, 'p'))];
  const named = (name: string): Element | undefined => {
    for (const paragraph of lines) {
      const found = taker.child(paragraph, name);
      if (found === undefined) continue;
      // Other words of the line are left.
      taker.enter(paragraph);
      taker.take(found);
      return found;
    }
    return undefined;
  };
  const title = named('docTitle');
  const number = named('docNumber');
  const date = named('docDate');
  const issued = asDate(date?.attributes.get('date'));
  if (date !== undefined && issued === undefined) taker.leave('preface/docDate', wordsOf(date));
  const issuer = authorOf(meta, taker);
  const facts = {
    ...(number !== undefined && wordsOf(number) !== '' && { number: oneLine(wordsOf(number)) }),
    ...(issuer !== undefined && { issuer }),
    ...(issued !== undefined && { issued }),
  };
  return {
    title: title === undefined ? '' : oneLine(wordsOf(title)),
    ...(Object.keys(facts).length > 0 && { document: facts }),
  };
}

/** The body that the work is by, as the references name it. */
function authorOf(meta: Element | undefined, taker: Taker): string | undefined {
  const work = taker.child(taker.child(meta, 'identification'), 'FRBRWork');
  const href = taker.child(work, 'FRBRauthor')?.attributes.get('href');
  const organization = taker
    .all(taker.child(meta, 'references'), 'TLCOrganization')
    .find((one) => href === `#${one.attributes.get('eId')}`);
  const name = oneLine(organization?.attributes.get('showAs') ?? '');
  return name === '' ? undefined : name;
}

interface Held {
  readonly tasks: TaskData[];
  readonly sections: SectionData[];
  readonly text?: string;
  readonly closing?: string;
}

const isTask = ({ name, attributes }: Element): boolean =>
  name === 'paragraph' && (attributes.get('class') ?? '').split(' ').includes('task');

/** Texts before what an element holds are its text, those behind its closing words. */
function holderOf(holder: Element, taker: Taker, plan: PlanData): Held {
  const tasks: TaskData[] = [];
  const sections: SectionData[] = [];
  const texts: { readonly words: string; readonly isBehind: boolean }[] = [];
  for (const child of holder.children) {
    if (!isElement(child)) continue;
    const isBehind = tasks.length + sections.length > 0 || (child.attributes.get('eId') ?? '').endsWith('__end');
    if (isTask(child)) tasks.push(taskOf(child, taker));
    else if (isAttachment(child)) (plan.attachments ??= []).push(sectionOf(child, taker, plan));
    else if (taker.child(child, 'heading') !== undefined) sections.push(sectionOf(child, taker, plan));
    else if (isText(child)) {
      taker.take(child);
      if (wordsOf(child) !== '') texts.push({ words: linesOf(child, taker), isBehind });
    }
  }
  const joined = (behind: boolean): string =>
    texts.flatMap(({ words, isBehind }) => (isBehind === behind ? [words] : [])).join('\n');
  const [text, closing] = [joined(false), joined(true)];
  return { tasks, sections, ...(text !== '' && { text }), ...(closing !== '' && { closing }) };
}

const isAttachment = ({ name, attributes }: Element): boolean =>
  name === 'part' && /^att-\d+$/.test(attributes.get('eId') ?? '');

const isText = ({ name, attributes }: Element): boolean =>
  name === 'content' ||
  name === 'p' ||
  name === 'intro' ||
  (name === 'hcontainer' && attributes.get('name') === 'text');

/** The paragraphs of a text, each a line. */
function linesOf(text: Element, taker: Taker): string {
  if (text.name === 'p') return wordsOf(text);
  const inner = taker.child(text, 'content') ?? text;
  return tidy(taker.all(inner, 'p').map(wordsOf).join('\n'));
}

function sectionOf(element: Element, taker: Taker, plan: PlanData): SectionData {
  taker.enter(element);
  const number = taker.words(element, 'num');
  const title = taker.words(element, 'heading') ?? '';
  return {
    ...(number !== undefined && { number: asIdentifier(number) }),
    title: oneLine(title),
    ...holderOf(element, taker, plan),
  };
}

function taskOf(element: Element, taker: Taker): TaskData {
  taker.enter(element);
  const number = taker.words(element, 'num');
  const title = taker.words(element, 'heading');
  const task: TaskData = {
    ...(number !== undefined && { number: asIdentifier(number) }),
    ...(title !== undefined && { title: oneLine(title) }),
  };
  const own = taker.child(element, 'hcontainer');
  if (own !== undefined) taker.enter(own);
  const content = taker.child(own ?? element, 'content');
  if (content !== undefined) readContent(content, task, taker);
  const below = element.children.filter((child): child is Element => isElement(child) && isTask(child));
  if (below.length > 0) task.tasks = below.map((child) => taskOf(child, taker));
  return task;
}

/** Paragraphs of a task: its words, then who answers and until when; a clause begins where it says so. */
function readContent(content: Element, task: TaskData, taker: Taker): void {
  taker.enter(content);
  let at: TaskData | ClauseData = task;
  for (const paragraph of taker.all(content, 'p')) {
    const kind = paragraph.attributes.get('class') ?? '';
    const role = ROLES.find((one) => one === kind);
    if (role !== undefined) {
      if (readRole(paragraph, role, at)) taker.take(paragraph);
      continue;
    }
    const words = wordsOf(paragraph);
    if (kind === 'deadline' && at.deadline === undefined && words !== '') at.deadline = words;
    else if (kind === 'clause') {
      const clause: ClauseData = { text: words };
      (task.clauses ??= []).push(clause);
      at = clause;
    } else if (kind === '') at.text = at.text === undefined ? words : `${at.text}\n${words}`;
    else continue;
    taker.take(paragraph);
  }
  for (const { text } of [task, ...(task.clauses ?? [])])
    if (text !== undefined && text.trim() === '') delete task.text;
}

/** Names that stand there as organizations, in the words that we write around them; nothing else is taken. */
function readRole(paragraph: Element, role: Role, at: Roles): boolean {
  const names = paragraph.children.flatMap((child) =>
    isElement(child) && child.name === 'organization' ? [wordsOf(child)] : [],
  );
  const words = wordsOf(paragraph).replace(/\s+/g, '');
  const plain = `${ROLE_WORDS[role].zh}：${names.join('、')}`.replace(/\s+/g, '');
  const isOpen = words === `${plain}等`;
  if (names.length === 0 || at[role] !== undefined || (words !== plain && !isOpen)) return false;
  at[role] = isOpen ? { bodies: names, open: true } : names;
  return true;
}
