import { findDocumentNumbers, type BoundField, type BoundScalar, type PlanDocument, type Range, type Role, type Scalar, type ValueKind } from '@workplan/core';
import { ROLES } from '@workplan/core/schema';
import type { Range as LspRange } from 'vscode-languageserver';
import { offsetAt, type OpenPlan } from '../../open-plan.js';
import { contentOf } from '../navigation/bound.js';
import { OPEN_LIST_MARK } from '../navigation/mentions.js';
import { mentionsInText } from '../navigation/text-mentions.js';
import { modifierBits, typeNumber, type TokenModifier, type TokenType } from './legend.js';

export { LEGEND } from './legend.js';
export { tokenChanges, type TokenChange } from './changes.js';

interface Token extends Range {
  readonly type: TokenType;
  readonly modifier?: TokenModifier;
}

/** How values of each kind are shown as a whole. */
const WHOLE: Partial<Readonly<Record<ValueKind, TokenType>>> = {
  identifier: 'number', taskReference: 'number', deadline: 'enumMember', date: 'enumMember', period: 'enumMember',
  documentNumber: 'type', citationNumber: 'type', anchor: 'decorator',
};

/** What is coloured: keys, bodies by role, numbers of tasks, times, document numbers, anchors, and numbers within texts. */
export function semanticTokens(plan: OpenPlan, range?: LspRange): number[] {
  const stretch = range === undefined ? { start: 0, end: Infinity } : { start: offsetAt(plan, range.start), end: offsetAt(plan, range.end) };
  const tokens = [...keys(plan.document, stretch), ...values(plan.document, stretch)].sort((a, b) => a.start - b.start || b.end - a.end);
  return encode(plan, tokens);
}

const touches = ({ start, end }: Range, stretch: Range): boolean => start <= stretch.end && stretch.start <= end;

function* keys({ bound }: PlanDocument, stretch: Range): Generator<Token> {
  for (const objects of bound.objects.values()) {
    for (const object of objects) {
      if (!touches(object.map, stretch)) continue;
      for (const { entry: { key } } of object.fields.values()) if (touches(key, stretch)) yield { start: key.start, end: key.end, type: 'property' };
    }
  }
}

function* values(document: PlanDocument, stretch: Range): Generator<Token> {
  for (const [kind, scalars] of document.bound.scalars) {
    const type = WHOLE[kind];
    for (const scalar of scalars) {
      if (!touches(scalar.node, stretch)) continue;
      if (type !== undefined) yield { ...contentOf(scalar.node), type, ...(kind === 'identifier' ? { modifier: 'declaration' as const } : {}) };
      else if (kind === 'body') yield body(scalar);
      else if (kind === 'prose' || kind === 'note') yield* numbersIn(document, scalar.node);
    }
  }
}

function body({ node, field }: BoundScalar): Token {
  const place = contentOf(node);
  return node.value === OPEN_LIST_MARK ? { ...place, type: 'keyword' } : { ...place, type: 'class', ...roleOf(field) };
}

const isRole = (key: string): key is Role => (ROLES as readonly string[]).includes(key);
const roleOf = ({ spec }: BoundField): { readonly modifier?: TokenModifier } => (isRole(spec.en) ? { modifier: spec.en } : {});

/** By the node of the text, which stays the same while other places are edited. Offsets count from its start. */
const known = new WeakMap<Scalar, readonly Token[]>();

/** Document numbers, and tasks that a text names. */
function numbersIn(document: PlanDocument, node: Scalar): Token[] {
  let found = known.get(node);
  if (found === undefined) {
    const text = /[〔［\[【（(]\d{4}/.test(node.value) ? document.slice(node.start, node.end) : '';
    const cited = findDocumentNumbers(text).map(({ start, end }): Token => ({ start, end, type: 'type' }));
    known.set(node, (found = [...cited, ...mentionsInText(document, node).map(({ start, end }): Token => ({ start, end, type: 'number' }))]));
  }
  return found.map((token) => ({ ...token, start: node.start + token.start, end: node.start + token.end }));
}

/** Five numbers a token, each place told from the one before. What spans lines or overlaps the one before is left out. */
function encode({ document: { lines } }: OpenPlan, tokens: readonly Token[]): number[] {
  const data: number[] = [];
  let [line, column, behind] = [1, 1, 0];
  for (const { start, end, type, modifier } of tokens) {
    const place = lines.position(start);
    if (start < behind || end <= start || end > lines.lineEnd(place.line)) continue;
    data.push(place.line - line, place.line === line ? place.column - column : place.column - 1, end - start, typeNumber(type), modifierBits(modifier));
    [line, column, behind] = [place.line, place.column, end];
  }
  return data;
}
