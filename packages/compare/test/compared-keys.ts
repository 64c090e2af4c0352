import { ROLES } from '@workplan/core/schema';

/*
 * Which keys of a plan are compared, by the types of the schema. A test holds both lists to it, so that a new key is in
 * one of them.
 */

/** Keys whose change is a difference. */
export const COMPARED = {
  plan: [
    ...['title', 'jurisdiction', 'period', 'document', 'preamble', 'basis', 'citations', 'closing', 'note'],
    ...['sharedRoles', 'sections', 'tasks', 'attachments'],
  ],
  document: ['title', 'number', 'issuer', 'issued', 'addressees', 'body', 'signature', 'note', 'imprint'],
  section: ['title', 'text', 'closing', 'note', 'sharedRoles', 'sections', 'tasks'],
  task: [
    ...['number', 'title', 'text', 'clauses', 'tasks', 'sharedRoles', 'deadline', 'targets', 'progress', 'derivedLead'],
    ...ROLES,
    ...['leader', 'person', 'contact'],
    ...['scope', 'category', 'cells', 'citations', 'takesUp', 'note'],
  ],
  clause: [...ROLES, ...['text', 'deadline', 'progress', 'note', 'derivedLead']],
  target: ['measure', 'value', 'unit', 'of', 'share', 'by', 'actual'],
  attachment: ['title', 'text', 'note', 'report', 'sharedRoles', 'sections', 'tasks'],
} as const;

/** Keys that tie a plan to its source, or say how it is printed, or follow from others. */
export const NOT_COMPARED = {
  plan: ['workplan', 'source', 'style', 'preambleSource', 'columns', 'closingSource', 'passages'],
  document: ['headlines', 'titleLines', 'planTitleLines', 'order', 'printed'],
  section: ['number', 'source', 'runIn', 'textSource', 'closingSource', 'verbatim'],
  task: ['source', 'printed', 'verbatim', 'resolvedNames'],
  clause: ['source', 'printed', 'resolvedNames'],
  target: [],
  attachment: ['source', 'verbatim', 'columns', 'missing'],
} as const;
