import type { BoundObject, Localized, TypeName } from '@workplan/core';
import { CodeActionKind, type CodeAction } from 'vscode-languageserver';
import type { OpenPlan } from '../../open-plan.js';
import { placeAt } from '../navigation/bound.js';
import { lazyAction } from './lazy.js';

const TEXTS = {
  anchorHere: { zh: '补上这里的出处', en: 'Add the anchor of this' },
  anchorAll: { zh: '补上全部缺少的出处', en: 'Add all missing anchors' },
} as const satisfies Record<string, Localized>;

/** What has an anchor of its own. */
const ANCHORED: ReadonlySet<TypeName> = new Set<TypeName>(['section', 'task', 'reportSection', 'reportItem']);

/**
 * The anchor of what stands at an offset, and all that are missing. Whether the source tells them is looked up when the
 * action is taken; here it counts that what stands at the offset has none, or, above all sections, that the first of
 * them has none.
 */
export function anchorActions(plan: OpenPlan, offset: number, isLater: boolean): CodeAction[] {
  if (plan.source === undefined) return [];
  const here = anchoredAround(placeAt(plan, offset)?.object);
  const missing = here ?? firstOf(plan);
  if (missing === undefined || missing.fields.has('source')) return [];
  return (here === undefined ? (['anchorAll'] as const) : (['anchorHere', 'anchorAll'] as const)).flatMap((maker) =>
    lazyAction(
      plan,
      { title: TEXTS[maker][plan.language], kind: CodeActionKind.RefactorRewrite, maker, offset },
      isLater,
    ),
  );
}

function anchoredAround(object: BoundObject | undefined): BoundObject | undefined {
  let at = object;
  while (at !== undefined && !ANCHORED.has(at.type)) at = at.owner;
  return at;
}

function firstOf({
  document: {
    parts: {
      bound: { root },
    },
  },
}: OpenPlan): BoundObject | undefined {
  const first = (root?.fields.get('sections') ?? root?.fields.get('tasks'))?.values[0];
  return first?.kind === 'object' ? first : undefined;
}
