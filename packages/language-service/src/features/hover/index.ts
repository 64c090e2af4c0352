import type { BoundScalar, ValueKind } from '@workplan/core';
import { MarkupKind, type Hover } from 'vscode-languageserver';
import { rangeAt, type OpenPlan } from '../../open-plan.js';
import { isInLink } from '../navigation/plan-above.js';
import { aboveHover } from './above.js';
import { bodyHover, timeHover } from './cards.js';
import { findAt } from './find.js';
import { keyCard } from './key-card.js';
import { passageHover } from './passage.js';

type Tell = (plan: OpenPlan, scalar: BoundScalar) => string | undefined;

/** Who tells about which kind of value. */
const BY_KIND: Partial<Readonly<Record<ValueKind, Tell>>> = {
  body: bodyHover,
  deadline: timeHover,
  period: timeHover,
  anchor: (plan, { node }) => passageHover(plan, node.value, node),
  prose: sourceOfText,
};

/** What is known of the body, key, date or text at an offset. */
export function hover(plan: OpenPlan, offset: number): Hover | null {
  const found = findAt(plan.document.parts.bound.root, offset);
  if (found === undefined) return null;
  if (found.kind === 'key') {
    const { field } = found;
    return answer(plan, keyCard(`${field.owner.type}.${field.spec.en}`, plan.language), field.entry.key);
  }
  const { scalar } = found;
  const tell = isInLink(scalar) ? aboveHover : BY_KIND[scalar.value];
  return answer(plan, tell?.(plan, scalar), scalar.node);
}

function answer(
  plan: OpenPlan,
  text: string | undefined,
  range: { readonly start: number; readonly end: number },
): Hover | null {
  return text === undefined
    ? null
    : { contents: { kind: MarkupKind.Markdown, value: text }, range: rangeAt(plan, range) };
}

/** The anchor of each text. */
const ANCHORS: Readonly<Record<string, readonly string[]>> = {
  text: ['textSource', 'source'],
  title: ['source'],
  preamble: ['preambleSource'],
  closing: ['closingSource'],
};

/** The passage that a text was taken from. A clause without an anchor has that of its task. */
function sourceOfText(plan: OpenPlan, { owner, field, node }: BoundScalar): string | undefined {
  for (const key of ANCHORS[field.spec.en] ?? []) {
    const anchor =
      owner.fields.get(key)?.values[0] ??
      (owner.type === 'clause' ? owner.owner?.fields.get(key)?.values[0] : undefined);
    if (anchor?.kind === 'scalar') return passageHover(plan, anchor.node.value, node);
  }
  return undefined;
}
