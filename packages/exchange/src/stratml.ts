import type { Plan, Target } from '@workplan/core';
import { ROLE_WORDS, ROLES } from '@workplan/core/schema';
import { isOpen, planTasks, roleBodies, type TaskEntry } from '@workplan/core/query';
import { labelled, NO_SECTION, openLine } from './labels.js';
import { element, leaf, writeXml, type XmlElement } from './xml.js';

/** StratML part 2, Performance Plan or Report, of 2016-02-16. */
const NAMESPACE = 'urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport';

/**
 * A plan as StratML part 2 (ISO 17469): sections with tasks are goals, tasks are objectives, targets are performance
 * indicators, and bodies are stakeholders with their roles. What StratML has no place for (printed forms, anchors,
 * passages) is left out; `notWritten` names the keys.
 */
export function toStratml(plan: Plan): string {
  const { document } = plan;
  return writeXml(
    element(
      'PerformancePlanOrReport',
      { xmlns: NAMESPACE, Type: 'Performance_Plan' },
      element('Name', {}, plan.title),
      leaf('Description', plan.preamble),
      leaf('OtherInformation', document?.number === undefined ? undefined : labelled('number', document.number)),
      element(
        'StrategicPlanCore',
        {},
        document?.issuer === undefined ? undefined : element('Organization', {}, element('Name', {}, document.issuer)),
        element('Vision'),
        element('Mission'),
        goals(plan),
      ),
      element(
        'AdministrativeInformation',
        {},
        leaf('StartDate', plan.period?.from),
        leaf('EndDate', plan.period?.to),
        leaf('PublicationDate', document?.issued),
        leaf('Source', addressOf(plan)),
      ),
    ),
  );
}

/** Only an address that an xsd:anyURI can hold. */
const addressOf = ({ source }: Plan): string | undefined =>
  source?.url !== undefined && /^https?:\/\/[^\s<>"{}|\\^`]+$/.test(source.url) ? source.url : undefined;

/** A goal for every row of headings that tasks stand under; a plan without tasks has one goal without objectives. */
function goals(plan: Plan): XmlElement[] {
  const groups = new Map<string, TaskEntry[]>();
  for (const entry of planTasks(plan)) {
    const key = JSON.stringify(entry.sections);
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  if (groups.size === 0) groups.set('', []);
  return [...groups.values()].map((entries, at) => {
    const headings = entries[0]?.sections ?? [];
    const above = headings.slice(0, -1).map((heading) => labelled('above', heading));
    const about = headings.length === 0 ? [NO_SECTION] : above;
    return element(
      'Goal',
      {},
      element('Name', {}, headings[headings.length - 1] ?? plan.title),
      element('Description', {}, ''),
      element('Identifier', {}, `goal-${at + 1}`),
      element('SequenceIndicator', {}, String(at + 1)),
      lines(about),
      entries.map(objective),
    );
  });
}

function objective(entry: TaskEntry): XmlElement {
  const { task, number, index } = entry;
  const words = [task.text, ...(task.clauses ?? []).map(({ text }) => text)].filter((text) => text !== undefined);
  return element(
    'Objective',
    {},
    element('Name', {}, task.title ?? ''),
    element('Description', {}, words.join('')),
    element('Identifier', {}, `task-${index + 1}`),
    element('SequenceIndicator', {}, number),
    stakeholders(entry),
    lines(wordsBelow(entry)),
    (task.targets ?? []).map((target, at) => indicator(target, `task-${index + 1}-target-${at + 1}`)),
  );
}

const LINE_BREAK = /\r\n|\r|\n/;

const lines = (words: readonly string[]): XmlElement | undefined =>
  leaf('OtherInformation', words.length === 0 ? undefined : words.join('\n'));

/** What StratML has no place for, a labelled line for each: the task above, deadlines as written, open lists, notes. */
function wordsBelow({ task, parent, carriers }: TaskEntry): string[] {
  const clauses = task.clauses ?? [];
  return [
    ...(parent === undefined ? [] : [labelled('parent', `task-${parent.index + 1}`)]),
    ...(task.deadline === undefined ? [] : [labelled('deadline', task.deadline.text)]),
    ...clauses.flatMap(({ deadline }) => (deadline === undefined ? [] : [labelled('clauseDeadline', deadline.text)])),
    ...ROLES.filter((role) => carriers.some((carrier) => isOpen(carrier[role]))).map(openLine),
    ...(task.note ?? '').split(LINE_BREAK).flatMap((line) => (line.trim() === '' ? [] : [labelled('note', line)])),
  ];
}

/** A stakeholder for each body, with all its roles. */
function stakeholders(entry: TaskEntry): XmlElement[] {
  const roles = new Map<string, string[]>();
  for (const { role, body } of roleBodies(entry)) roles.set(body, [...(roles.get(body) ?? []), ROLE_WORDS[role].zh]);
  return [...roles].map(([body, words]) =>
    element(
      'Stakeholder',
      { StakeholderTypeType: 'Organization' },
      element('Name', {}, body),
      words.map((word) => element('Role', {}, element('Name', {}, word), element('RoleType', {}, 'Performer'))),
    ),
  );
}

function indicator({ measure, value, unit, of, share, by }: Target, id: string): XmlElement {
  const text = String(value);
  const isNumber = /^\d+(?:\.\d+)?$/.test(text);
  const about = [
    ...(isNumber ? [] : [labelled('value', text)]),
    ...(of === undefined ? [] : [labelled('of', String(of))]),
    ...(share === undefined ? [] : [labelled('share', String(share))]),
    ...(by === undefined ? [] : [labelled('by', by.text)]),
  ];
  return element(
    'PerformanceIndicator',
    { PerformanceIndicatorType: 'Quantitative' },
    element('MeasurementDimension', {}, measure),
    element('UnitOfMeasurement', {}, unit ?? ''),
    element('Identifier', {}, id),
    element(
      'MeasurementInstance',
      {},
      element(
        'TargetResult',
        {},
        leaf('StartDate', by?.from),
        leaf('EndDate', by?.to),
        leaf('NumberOfUnits', isNumber ? text : undefined),
        leaf('Description', about.length === 0 ? undefined : about.join('\n')),
      ),
    ),
  );
}
