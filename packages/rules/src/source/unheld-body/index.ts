import { defineRule, placeInText } from '@workplan/lint';
import { type BoundObject, type BoundScalar, scalarOf } from '@workplan/plan/model';
import { isSureBody } from '@workplan/plan/names';
import { bare, clausesOf, namesHeld, printedValues } from '../support/printed-words.js';
import type { LookupResult } from '@workplan/registry';
import { bodyOf, keyOf } from '@workplan/rules-content';
import { labelledIn } from './labelled.js';
import { piecesOf } from './pieces.js';
import { texts } from './texts.js';

/**
 * A body that 原样 or 印作 prints, in an attribution or a cell, and no role of the task holds. Of names in 印作 that the
 * registry knows, role-label speaks. Also one behind a label in 内容: an attribution that was not read.
 */
export const unheldBody = defineRule({
  id: 'unheld-body',
  group: 'source',
  severity: 'warning',
  texts,
  check(context, report) {
    const { document, lookup } = context;
    const identity = (name: string): string => keyOfName(lookup(name), name);
    for (const task of document.bound.objects.get('task') ?? []) {
      // Whom a task names for the tasks behind it has no role in the task itself.
      if (task.fields.has('sharedRoles')) continue;
      const prints = printsOf(task);
      const labelled = textsOf(task).flatMap((scalar) =>
        labelledIn(scalar.node.value).map((range) => ({ scalar, ...range })),
      );
      if (prints.length + labelled.length === 0) continue;
      const held = new Set(namesHeld(task).map(identity));
      for (const { scalar, start, end } of labelled) {
        const name = scalar.node.value.slice(start, end);
        if (!held.has(identity(name))) report('unheld', placeInText(document, scalar.node, start, end), { name });
      }
      const own = printedValues(task).map(({ node }) => bare(node.value));
      for (const { key, scalar } of prints) {
        const { value } = scalar.node;
        for (const { start, end } of piecesOf(value, own)) {
          const name = value.slice(start, end);
          if (!isSureBody(name) || held.has(identity(name)) || own.some((words) => words.includes(name))) continue;
          if (key === 'printed' && bodyOf(lookup(name)) !== undefined) continue;
          report('unheld', placeInText(document, scalar.node, start, end), { name });
        }
      }
    }
  },
});

const keyOfName = (answer: LookupResult | undefined, name: string): string => {
  const body = answer && bodyOf(answer);
  return body === undefined ? name : keyOf(body);
};

/** 内容 of a task and its clauses. */
const textsOf = (task: BoundObject): BoundScalar[] =>
  [task, ...clausesOf(task)].flatMap((part) => scalarOf(part, 'text') ?? []);

/** 原样 of a task; else 印作 of the task and its clauses, which is not printed beside it. */
function printsOf(task: BoundObject): { readonly key: string; readonly scalar: BoundScalar }[] {
  const verbatim = scalarOf(task, 'verbatim');
  if (verbatim !== undefined) return [{ key: 'verbatim', scalar: verbatim }];
  return [task, ...clausesOf(task)].flatMap((part) => {
    const scalar = scalarOf(part, 'printed');
    return scalar === undefined ? [] : [{ key: 'printed', scalar }];
  });
}
