import type { BoundObject, TypeName } from '@workplan/core';
import { CompletionItemKind } from 'vscode-languageserver';
import type { OpenPlan } from '../../open-plan.js';
import type { ValuePlace } from '../context/index.js';
import type { Suggestion } from './item.js';
import { foldTyped } from './match.js';
import { linesHolding } from './source-lines.js';

/** Which text an anchor is the place of. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  source: ['text', 'title', 'clauses'],
  textSource: ['text'],
  preambleSource: ['preamble'],
  closingSource: ['closing'],
};

/** The lines of the source that hold the text of the object under the cursor. */
export function suggestAnchors(plan: OpenPlan, place: ValuePlace): Suggestion[] {
  const { source } = plan;
  const text = textOf(plan, place);
  if (source === undefined || text === undefined) return [];
  const folded = foldTyped(place.typed);
  return linesHolding(source.text, text).flatMap(({ anchor, passage }, order): Suggestion[] =>
    anchor.toLowerCase().startsWith(folded)
      ? [
          {
            label: anchor,
            text: place.before + anchor,
            kind: CompletionItemKind.Reference,
            detail: passage,
            rank: order,
          },
        ]
      : [],
  );
}

function textOf(plan: OpenPlan, { spec, line, owner }: ValuePlace): string | undefined {
  const object = ownerOf(plan, owner, line, spec.en);
  for (const key of TEXTS[spec.en] ?? []) {
    const value = object?.fields.get(key)?.values[0];
    if (value?.kind === 'scalar') return value.node.value;
    const inner = value?.kind === 'object' ? value.fields.get('text')?.values[0] : undefined;
    if (inner?.kind === 'scalar') return inner.node.value;
  }
  return undefined;
}

/** The object whose key stands on a line. */
function ownerOf({ document }: OpenPlan, type: TypeName, line: number, key: string): BoundObject | undefined {
  const [start, end] = [document.lines.lineStart(line), document.lines.lineEnd(line)];
  const { spine, tasks, places } = document.parts;
  // A line belongs to one part, but for what stands before a task on its first line.
  const touched = [
    spine,
    ...[...new Set([places.taskAt(start), places.taskAt(end)])].flatMap((task) =>
      task === undefined ? [] : (tasks[task] ?? []),
    ),
  ];
  return touched
    .flatMap(({ bound }) => bound.objects.get(type) ?? [])
    .reverse()
    .find(({ fields }) => {
      const at = fields.get(key)?.entry.start;
      return at !== undefined && at >= start && at <= end;
    });
}
