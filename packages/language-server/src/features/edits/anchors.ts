import { missingAnchors, type Localized, type MissingAnchor } from '@workplan/core';
import { CodeActionKind, type CodeAction } from 'vscode-languageserver';
import type { OpenPlan } from '../../open-plan.js';
import { workspaceEdit } from './workspace-edit.js';

const TEXTS = {
  one: { zh: '补上出处 {anchor}', en: 'Add the anchor {anchor}' },
  all: { zh: '为全部 {count} 处补上出处', en: 'Add all {count} missing anchors' },
} as const satisfies Record<string, Localized>;

/** The anchor of what stands at an offset, and all that are missing in the plan, where the source tells them without doubt. */
export function anchorActions(plan: OpenPlan, offset: number): CodeAction[] {
  if (plan.source === undefined) return [];
  const missing = missingAnchors(plan.document, plan.source.text);
  const here = innermost(missing, offset);
  const offers: readonly (readonly [keyof typeof TEXTS, readonly MissingAnchor[]])[] = [['one', here === undefined ? [] : [here]], ['all', missing.length > 1 ? missing : []]];
  return offers.filter(([, anchors]) => anchors.length > 0).map(([text, anchors]) => ({
    title: TEXTS[text][plan.language].replace('{anchor}', anchors[0]?.anchor ?? '').replace('{count}', String(anchors.length)),
    kind: CodeActionKind.RefactorRewrite,
    edit: workspaceEdit(plan, anchors.map(({ edit }) => edit)),
  }));
}

function innermost(missing: readonly MissingAnchor[], offset: number): MissingAnchor | undefined {
  const around = missing.filter(({ node: { object: { map } } }) => map.start <= offset && offset <= map.end);
  return around.sort((a, b) => a.node.object.map.end - a.node.object.map.start - (b.node.object.map.end - b.node.object.map.start))[0];
}
