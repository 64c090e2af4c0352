import type { ValueKind } from './vocabulary.js';

/** What a value of some kind is as data: the types that it may have, and how a text is written. */
export interface Form {
  readonly types: readonly ('string' | 'number' | 'integer' | 'boolean')[];
  readonly pattern?: RegExp;
  /** A list of one may be written as its only item. */
  readonly alone?: boolean;
}

const TEXT: Form = { types: ['string'] };
const TEXT_OR_LIST: Form = { types: ['string'], alone: true };
const WHOLE_OR_TEXT: Form = { types: ['integer', 'string'] };

/** The form of every kind of value; that of objects is their type. */
export const FORMS: Readonly<Record<ValueKind, Form>> = {
  version: { types: ['integer'] },
  prose: TEXT,
  place: TEXT,
  period: WHOLE_OR_TEXT,
  documentNumber: TEXT,
  citationNumber: TEXT,
  issuer: TEXT,
  date: TEXT,
  path: TEXT,
  hash: { types: ['string'], pattern: /^[0-9a-f]{64}$/ },
  reader: { types: ['string'], pattern: /^[a-z]{1,20}-[1-9][0-9]{0,5}$/ },
  url: TEXT,
  anchor: { types: ['string'], pattern: /^L[1-9][0-9]*(?:-L[1-9][0-9]*|:C[1-9][0-9]*-C[1-9][0-9]*)?$/ },
  identifier: WHOLE_OR_TEXT,
  bodies: TEXT_OR_LIST,
  body: TEXT,
  person: TEXT_OR_LIST,
  deadline: WHOLE_OR_TEXT,
  quantity: { types: ['number', 'string'] },
  unit: TEXT,
  enum: TEXT,
  boolean: { types: ['boolean'] },
  note: TEXT,
  verbatim: TEXT,
  numeral: WHOLE_OR_TEXT,
  taskReference: WHOLE_OR_TEXT,
  object: TEXT,
};

export const isValueKind = (word: string): word is ValueKind => Object.hasOwn(FORMS, word);
