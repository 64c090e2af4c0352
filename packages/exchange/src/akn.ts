import type { Attachment, Plan, Section, Task, TimeSpan } from '@workplan/core';
import { bodiesOf, isOpen, planTasks, roleBodies } from '@workplan/core/query';
import { ROLE_WORDS, ROLES } from '@workplan/core/schema';
import { element, writeXml, type XmlElement, type XmlNode } from './xml.js';

/** Akoma Ntoso 3.0 (OASIS LegalDocML). */
const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';
/** AKN wants a date of each work; this one says that none is known. */
const NO_DATE = { date: '0001-01-01', name: 'unknown' };

/**
 * A plan as an Akoma Ntoso 3.0 `doc`: sections, tasks and clauses as a hierarchy with their numbers and headings, the
 * bodies as organizations that attributions refer to. What AKN has no place for (printed forms, anchors, passages) is
 * left out; `notWritten` names the keys.
 */
export function toAkn(plan: Plan): string {
  const ids = organizations(plan);
  const { document } = plan;
  const head: XmlNode[] = [
    element('p', {}, element('docTitle', {}, plan.title)),
    document?.number === undefined ? undefined : element('p', {}, element('docNumber', {}, document.number)),
    document?.issued === undefined
      ? undefined
      : element('p', {}, element('docDate', { date: document.issued }, document.issued)),
  ];
  return writeXml(
    element(
      'akomaNtoso',
      { xmlns: NAMESPACE },
      element(
        'doc',
        { name: 'workPlan' },
        meta(plan, ids),
        element('preface', {}, head),
        element('mainBody', {}, body(plan, ids)),
      ),
    ),
  );
}

/** An identifier for every body that the plan names, and for the one that issues it. */
function organizations(plan: Plan): ReadonlyMap<string, string> {
  const names = [
    plan.document?.issuer,
    ...planTasks(plan).flatMap((entry) => roleBodies(entry).map((named) => named.body)),
  ];
  const ids = new Map<string, string>();
  for (const name of names) if (name !== undefined && !ids.has(name)) ids.set(name, `org-${ids.size + 1}`);
  return ids;
}

function meta({ title, document }: Plan, ids: ReadonlyMap<string, string>): XmlElement {
  const uri = `/akn/cn/doc/${document?.issued ?? 'undated'}/${encodeURIComponent((document?.number ?? title).replace(/\p{Cs}/gu, '\ufffd'))}`;
  const date = document?.issued === undefined ? NO_DATE : { date: document.issued, name: 'issued' };
  const author = ids.get(document?.issuer ?? '') ?? 'unknown-author';
  const level = (name: string, path: string, ...more: XmlNode[]): XmlElement =>
    element(
      name,
      {},
      element('FRBRthis', { value: path }),
      element('FRBRuri', { value: path }),
      element('FRBRdate', date),
      element('FRBRauthor', { href: `#${author}` }),
      more,
    );
  return element(
    'meta',
    {},
    element(
      'identification',
      { source: '#workplan' },
      level(
        'FRBRWork',
        uri,
        element('FRBRcountry', { value: 'cn' }),
        document?.number === undefined ? undefined : element('FRBRnumber', { value: document.number }),
      ),
      level('FRBRExpression', `${uri}/zho@`, element('FRBRlanguage', { language: 'zho' })),
      level('FRBRManifestation', `${uri}/zho@/main.xml`, element('FRBRformat', { value: 'application/akn+xml' })),
    ),
    element(
      'references',
      { source: '#workplan' },
      [...ids].map(([name, id]) =>
        element('TLCOrganization', { eId: id, href: `/ontology/organization/cn/${id}`, showAs: name }),
      ),
      author === 'unknown-author'
        ? element('TLCOrganization', { eId: author, href: '/ontology/organization/cn/unknown', showAs: '' })
        : undefined,
      element('TLCOrganization', { eId: 'workplan', href: '/ontology/organization/workplan', showAs: 'Workplan' }),
      ROLES.map((role) =>
        element('TLCRole', { eId: role, href: `/ontology/role/${role}`, showAs: ROLE_WORDS[role].zh }),
      ),
    ),
  );
}

/** Each line of a text is a paragraph. A carriage return by itself breaks a line, too: XML would read it as a line feed. */
const LINE_BREAK = /\r\n|\r|\n/;

type Ids = ReadonlyMap<string, string>;
type Holder = Partial<Record<'text' | 'closing', string | undefined>> & Pick<Section, 'sections' | 'tasks'>;

function body(plan: Plan, ids: Ids): XmlNode[] {
  const own = holder({ ...plan, text: plan.preamble }, 'body', ids);
  const attached = (plan.attachments ?? []).map((attachment, at) => attachmentPart(attachment, `att-${at + 1}`, ids));
  const all = [...own, ...attached].filter((node) => node !== undefined);
  // A body may not be empty.
  return all.length === 0 ? [element('p')] : all;
}

/** Texts before and behind what an object holds are parts of their own: a hierarchy mixes with no paragraphs. */
function holder({ text, sections, tasks, closing }: Holder, id: string, ids: Ids): XmlNode[] {
  return [
    text === undefined
      ? undefined
      : element('hcontainer', { eId: `${id}__intro`, name: 'text' }, content(text, `${id}__intro`)),
    ...(tasks ?? []).map((task, at) => taskPart(task, `${id}__task-${at + 1}`, ids)),
    ...(sections ?? []).map((section, at) => sectionPart(section, `${id}__sec-${at + 1}`, ids)),
    closing === undefined
      ? undefined
      : element('hcontainer', { eId: `${id}__end`, name: 'text' }, content(closing, `${id}__end`)),
  ];
}

const content = (text: string, id: string): XmlElement =>
  element(
    'content',
    { eId: `${id}__content` },
    text.split(LINE_BREAK).map((line) => element('p', {}, line)),
  );

const sectionPart = (section: Section, id: string, ids: Ids): XmlElement =>
  element(
    'section',
    { eId: id },
    section.number === undefined ? undefined : element('num', {}, String(section.number)),
    element('heading', {}, section.title),
    filled(holder(section, id, ids), id),
  );

function attachmentPart(attachment: Attachment, id: string, ids: Ids): XmlElement {
  return element(
    'part',
    { eId: id },
    element('heading', {}, attachment.title),
    filled(holder(attachment, id, ids), id),
  );
}

/** A part of the hierarchy holds something, if only an empty paragraph. */
const filled = (nodes: readonly XmlNode[], id: string): readonly XmlNode[] =>
  nodes.some((node) => node !== undefined) ? nodes : [content('', id)];

/** A deadline with a last day is a date; any other is its words. */
const deadlineNode = ({ text, to }: TimeSpan): XmlNode =>
  to === undefined ? text : element('date', { date: to }, text);

function taskPart(task: Task, id: string, ids: Ids): XmlElement {
  const clauses = task.clauses?.map((clause) => ({ ...clause, shown: clause.text, kind: 'clause' })) ?? [];
  const own = { ...task, shown: clauses.length === 0 ? task.text : undefined, kind: undefined };
  const paragraphs = [own, ...clauses].flatMap(({ shown, kind, deadline, ...roles }): XmlNode[] => [
    // The first line of a clause says that it begins one.
    ...(shown?.split(LINE_BREAK).map((line, at) => element('p', { class: at === 0 ? kind : undefined }, line)) ?? []),
    ...ROLES.flatMap((role) => {
      const names = bodiesOf(roles[role]);
      return names.length === 0
        ? []
        : [
            element(
              'p',
              { class: role },
              `${ROLE_WORDS[role].zh}：`,
              names.flatMap((name, at): XmlNode[] => [
                at === 0 ? undefined : '、',
                element('organization', { refersTo: `#${ids.get(name) ?? ''}` }, name),
              ]),
              isOpen(roles[role]) ? '等' : undefined,
            ),
          ];
    }),
    deadline === undefined ? undefined : element('p', { class: 'deadline' }, deadlineNode(deadline)),
  ]);
  const kept = paragraphs.filter((node) => node !== undefined);
  const inner = element('content', { eId: `${id}__content` }, kept.length === 0 ? [element('p')] : kept);
  return element(
    'paragraph',
    { eId: id, class: 'task' },
    task.number === undefined ? undefined : element('num', {}, String(task.number)),
    task.title === undefined ? undefined : element('heading', {}, task.title),
    task.tasks === undefined
      ? inner
      : [
          element('hcontainer', { eId: `${id}__own`, name: 'text' }, inner),
          ...task.tasks.map((below, at) => taskPart(below, `${id}__task-${at + 1}`, ids)),
        ],
  );
}
