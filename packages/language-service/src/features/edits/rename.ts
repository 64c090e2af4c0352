import { likeNumeral, type BoundScalar, type Range, type Scalar, type TextEdit, writtenLike } from '@workplan/core';
import type { Range as LspRange } from 'vscode-languageserver';
import { rangeAt, type OpenPlan } from '../../open-plan.js';
import { planPlace } from '../../plan-facts.js';
import { contentOf, placeAt } from '../navigation/bound.js';
import { namesOf } from '../noted.js';
import { mentionsAt, OPEN_LIST_MARK } from '../navigation/mentions.js';
import { numberKey, taskIndex } from '../navigation/tasks.js';
import { textMentionAt } from '../navigation/text-mentions.js';

/** A name that can be changed everywhere at once. */
export interface Renamable {
  /** Where it stands at the place that was asked about. */
  readonly at: Range;
  readonly written: string;
  /** A body that other plans name too; undefined for what belongs to one plan alone. */
  readonly body?: BodyToRename;
  /** The edits of the plan that was asked about; undefined when it cannot have this name: an empty one, one of several lines, 等, or the number of another task. */
  edits(name: string): TextEdit[] | undefined;
}

/** A body as role lists write it in the plans of one place. */
export interface BodyToRename {
  readonly written: string;
  readonly place: string | undefined;
}

/** Line breaks and other characters that no name has. */
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;

const isName = (name: string): boolean => name !== '' && !CONTROL.test(name);

/** The name at an offset and where it stands; null where nothing can be renamed. */
export function prepareRename(plan: OpenPlan, offset: number): { range: LspRange; placeholder: string } | null {
  const found = renamableAt(plan, offset);
  return found === undefined ? null : { range: rangeAt(plan, found.at), placeholder: found.written };
}

/** A body wherever the role lists write it this way, or the number of a task with every reference to it, in texts too. */
export function renamableAt(plan: OpenPlan, offset: number): Renamable | undefined {
  const at = placeAt(plan, offset)?.scalar;
  const found = at === undefined ? undefined : at.value === 'body' ? body(plan, at) : task(plan, at, offset);
  return found && { ...found, edits: (name) => found.edits(name.trim()) };
}

function body(plan: OpenPlan, { node }: BoundScalar): Renamable | undefined {
  const written = node.value;
  if (written === OPEN_LIST_MARK || written.trim() === '' || node.style === 'block') return undefined;
  const subject = { written, place: planPlace(plan) };
  return {
    at: contentOf(node),
    written,
    body: subject,
    edits: (name) => (isName(name) && name !== OPEN_LIST_MARK ? bodyEdits(plan, subject, name) : undefined),
  };
}

/** The edits of a plan that give a body another name; none in plans of other places, whose bodies are others. */
export function bodyEdits(plan: OpenPlan, { written, place }: BodyToRename, name: string): TextEdit[] {
  if (placeKey(plan, planPlace(plan)) !== placeKey(plan, place)) return [];
  return namesOf(plan.document, (other) => other === written)
    .filter(({ style }) => style !== 'block')
    .map((node) => rewritten(node, name));
}

const placeKey = ({ registry }: OpenPlan, place: string | undefined): string | undefined =>
  place === undefined ? undefined : (registry.jurisdiction(place)?.name ?? place);

function task(plan: OpenPlan, at: BoundScalar, offset: number): Renamable | undefined {
  const found = mentionsAt(plan, offset);
  const declaration = found?.declaration;
  const isDeclaration = at.node.start === declaration?.start;
  const inText = at.value === 'taskReference' || isDeclaration ? undefined : textMentionAt(plan.document, at, offset);
  const isNumber = isDeclaration || at.value === 'taskReference' || inText !== undefined;
  if (
    !isNumber ||
    found === undefined ||
    declaration === undefined ||
    (at.node.style === 'block' && inText === undefined)
  )
    return undefined;
  const own = numberKey(declaration.value);
  const accepts = (name: string): boolean =>
    isName(name) && (numberKey(name) === own || taskIndex(plan.document).task(name) === undefined);
  return {
    at: inText ?? contentOf(at.node),
    written: inText?.written ?? at.node.value,
    edits: (name) =>
      accepts(name)
        ? [
            ...[declaration, ...found.mentions].map((node) => rewritten(node, name)),
            ...found.inTexts.map((place) => ({ ...place, text: numberLike(place.written, name) })),
          ]
        : undefined,
  };
}

const rewritten = (node: Scalar, name: string): TextEdit => ({
  start: node.start,
  end: node.end,
  text: writtenLike(node, name),
});

/** A number as a text writes it: 十二 beside 第…项, 12 beside 任务. What is no number stands as it is. */
function numberLike(written: string, name: string): string {
  const key = numberKey(name);
  if (!/^\d+$/.test(key)) return name;
  return /^\d/.test(written) ? key : likeNumeral(`${written}、`, Number(key)).slice(0, -1);
}

/** The places that write the number of the task at an offset in the very same way as it stands there; undefined where none stands. */
export function renumberedTogether(plan: OpenPlan, offset: number): Range[] | undefined {
  const found = renamableAt(plan, offset);
  const mentions = found === undefined || found.body !== undefined ? undefined : mentionsAt(plan, offset);
  if (found === undefined || mentions?.declaration === undefined) return undefined;
  const values = [mentions.declaration, ...mentions.mentions]
    .filter(({ value, style }) => value === found.written && style !== 'block')
    .map(contentOf);
  const inTexts = mentions.inTexts
    .filter(({ written }) => written === found.written)
    .map(({ start, end }) => ({ start, end }));
  return [...values, ...inTexts].sort((a, b) => a.start - b.start);
}
