import type { Plan } from '@workplan/core';
import { planTasks, roleBodies } from '@workplan/core/query';
import { taskWords } from './task-words.js';

/** Terms of others for what a plan says: schema.org, Dublin Core, and the Organization Ontology of the W3C. */
const CONTEXT = {
  schema: 'https://schema.org/',
  dct: 'http://purl.org/dc/terms/',
  org: 'http://www.w3.org/ns/org#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  name: 'schema:name',
  text: 'schema:text',
  description: 'schema:description',
  identifier: 'dct:identifier',
  issued: { '@id': 'dct:issued', '@type': 'xsd:date' },
  endTime: { '@id': 'schema:endTime', '@type': 'xsd:date' },
  publisher: { '@id': 'dct:publisher', '@type': '@id' },
  isPartOf: { '@id': 'dct:isPartOf', '@type': '@id' },
  agent: { '@id': 'schema:agent', '@type': '@id' },
  participant: { '@id': 'schema:participant', '@type': '@id' },
  position: 'schema:position',
  section: 'schema:articleSection',
} as const;

/** Roles that answer for a task; the others take part in it. */
const ANSWERS: ReadonlySet<string> = new Set(['lead', 'responsible']);

/**
 * A plan as JSON-LD: the plan, each task as a planned action, each body as an `org:Organization`. Identifiers are blank
 * nodes: names of bodies are no addresses.
 */
export function toJsonLd(plan: Plan): string {
  const bodies = new Map<string, string>();
  const idOf = (name: string): string => {
    const known = bodies.get(name);
    if (known !== undefined) return known;
    const id = `_:body${bodies.size + 1}`;
    bodies.set(name, id);
    return id;
  };
  const { document } = plan;
  const head = {
    '@id': '_:plan',
    '@type': 'schema:DigitalDocument',
    name: plan.title,
    ...(document?.number !== undefined && { identifier: document.number }),
    ...(document?.issued !== undefined && { issued: document.issued }),
    ...(document?.issuer !== undefined && { publisher: idOf(document.issuer) }),
  };
  const tasks = planTasks(plan).map((entry) => {
    const named = roleBodies(entry);
    const about = taskWords(entry);
    const of = (answers: boolean): string[] => [
      ...new Set(named.filter(({ role }) => ANSWERS.has(role) === answers).map(({ body }) => idOf(body))),
    ];
    return {
      '@id': `_:task${entry.index + 1}`,
      '@type': 'schema:Action',
      isPartOf: entry.parent === undefined ? '_:plan' : `_:task${entry.parent.index + 1}`,
      ...(entry.number !== '' && { position: entry.number }),
      ...(entry.sections.length > 0 && { section: entry.sections }),
      text: entry.text,
      ...(about.length > 0 && { description: about.join('；') }),
      ...(entry.due !== undefined && { endTime: entry.due }),
      ...(of(true).length > 0 && { agent: of(true) }),
      ...(of(false).length > 0 && { participant: of(false) }),
    };
  });
  const organizations = [...bodies].map(([name, id]) => ({ '@id': id, '@type': 'org:Organization', name }));
  return `${JSON.stringify({ '@context': CONTEXT, '@graph': [head, ...tasks, ...organizations] }, null, 2)}\n`;
}
