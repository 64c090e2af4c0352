import { propertyOf } from '@workplan/core/schema';
import type { OpenPlan } from '../../open-plan.js';
import { isInComment, readLine, valueText, type PlanLine } from './lines.js';
import type { CompletionPlace, ValuePlace } from './completion-place.js';
import { flowPlaceAt } from './flow-place.js';
import { below, heldType, keysAround, parentOf, typeAt, type Parent } from './place.js';
import { valuePlace } from './value-place.js';

export type { CompletionPlace, KeyPlace, ValuePlace } from './completion-place.js';

/** What can be written at an offset. Read from lines and not from the tree, because a line being typed has no tree yet. */
export function contextAt({ document }: OpenPlan, offset: number): CompletionPlace | undefined {
  const line = readLine(document, document.lines.position(offset).line);
  const column = offset - line.start;
  if (column < line.indent || isInComment(line.text, column) || isBeforeComment(line.text, column)) return undefined;
  const { key, content } = line;
  const flow = flowPlaceAt(document, line, column);
  if (flow !== 'no map') return flow;
  if (key !== undefined && column > key.colon) {
    const owner = typeAt(document, line);
    const spec = owner && propertyOf(owner, key.name);
    const from = Math.min(key.value, column);
    return (
      owner &&
      spec &&
      valuePlace({
        dialect: document.dialect,
        line,
        from,
        column,
        owner,
        spec,
        keyLine: line.line,
        container: line.text.charAt(from) === '[' && column > from ? 'flow' : 'value',
      })
    );
  }
  if (column < content) return undefined;
  if (line.text.charAt(column - 1) === '-' && column === content && line.dash === column - 1)
    return contentPlace(document, { ...line, content: content + 1 }, column, ' ');
  return contentPlace(document, line, column, '');
}

/** Whether a text put here would swallow the comment that follows. */
const isBeforeComment = (text: string, column: number): boolean =>
  text.charAt(column) === '#' && /^\s?$/.test(text.charAt(column - 1));

/** A key, an item of a list of texts, or a later line of a list in brackets. */
function contentPlace(
  document: OpenPlan['document'],
  line: PlanLine,
  column: number,
  before: string,
): CompletionPlace | undefined {
  const start = Math.min(line.content, column);
  const parent = line.content === 0 ? undefined : parentOf(document, line, line.content);
  if (parent !== undefined && parent.spec.shape === 'scalars')
    return itemPlace(document, line, start, column, parent, before);
  const needsDash =
    parent !== undefined && !parent.item && parent.spec.shape === 'objects' && valueText(parent.line) === '';
  const type = line.content === 0 ? 'plan' : needsDash ? parent.spec.type : heldType(parent);
  if (type === undefined) return undefined;
  const typed = line.text.slice(start, column);
  if (/[\s"'[{]/.test(typed)) return undefined;
  // A map or list in brackets is no key.
  if (/^[[{]/.test(line.text.slice(column))) return undefined;
  const tail = /^[^\s:：]*/.exec(line.text.slice(column))?.[0].length ?? 0;
  const rest = line.text.slice(column + tail);
  const hasColon = /^[ \t]*[:：]/.test(rest);
  if (!hasColon && !/^[ \t]*(?:[ \t]#.*)?$/.test(rest)) return undefined;
  // Nothing is typed, and what follows is no key.
  if (!hasColon && typed === '' && tail > 0) return undefined;
  if (hasColon && needsDash) return undefined;
  // A full-width mark inside what is a key as YAML reads it.
  if (/^[ \t]*：.*:(?: |$)/.test(rest)) return undefined;
  const isBare = /^[ \t]*(?:[:：][ \t]*)?(?:#.*)?$/.test(rest);
  const held = isBare ? below(document, line, line.content + (needsDash ? 2 : 0)) : 'nothing';
  // Between other lines and what belongs to them.
  if (held !== 'nothing' && !hasColon && typed === '') return undefined;
  return {
    kind: 'key',
    dialect: document.dialect,
    type,
    hasColon,
    typed,
    below: held,
    present: needsDash ? new Set() : keysAround(document, line, line.content),
    range: { start: line.start + start, end: line.start + column + tail },
    before: needsDash ? '- ' : before,
    after: '',
    column: line.content + (needsDash ? 2 : 0),
    isFlow: false,
  };
}

function itemPlace(
  document: OpenPlan['document'],
  line: PlanLine,
  start: number,
  column: number,
  parent: Parent,
  before: string,
): ValuePlace | undefined {
  const { spec, owner } = parent;
  const written = valueText(parent.line);
  const at = { dialect: document.dialect, line, from: start, column, owner, spec, keyLine: parent.line.line };
  if (written === '') {
    const place = valuePlace({ ...at, container: parent.item ? 'item' : 'line' });
    return place && { ...place, before: parent.item ? place.before || before : `- ${place.before}` };
  }
  const from = parent.line.start + (parent.line.key?.value ?? 0);
  if (!written.startsWith('[') || /\]/.test(document.slice(from, line.start + column))) return undefined;
  return valuePlace({ ...at, container: 'flow' });
}
