import type { DocumentLink } from 'vscode-languageserver';
import { readAnchor, type BoundScalar, type Localized } from '@workplan/core';
import { rangeAt, type OpenPlan } from '../../open-plan.js';
import { contentOf } from './bound.js';
import { anchoredRange } from './source-place.js';

const TEXTS = {
  anchor: { zh: '在原文中查看', en: 'Show in the source' },
  path: { zh: '打开原文', en: 'Open the source' },
  url: { zh: '打开网页', en: 'Open the page' },
} as const satisfies Record<string, Localized>;

type LinkKind = keyof typeof TEXTS;

/** Where a value of each kind leads; undefined when it leads nowhere. */
const TARGETS: Readonly<Record<LinkKind, (plan: OpenPlan, value: string) => string | undefined>> = {
  anchor: anchorTarget,
  path: ({ source }) => source?.uri,
  url: (_, value) => (isWebAddress(value) ? value : undefined),
};

/** Links of anchors and of the file to the source, once it has been read, and of web addresses. */
export function documentLinks(plan: OpenPlan): DocumentLink[] {
  return (Object.keys(TARGETS) as LinkKind[])
    .flatMap((kind) => (plan.document.bound.scalars.get(kind) ?? []).map((scalar) => ({ scalar, kind, target: TARGETS[kind](plan, scalar.node.value) })))
    .filter((link): link is { scalar: BoundScalar; kind: LinkKind; target: string } => link.target !== undefined)
    .sort((a, b) => a.scalar.node.start - b.scalar.node.start)
    .map(({ scalar, kind, target }) => ({ range: rangeAt(plan, contentOf(scalar.node)), target, tooltip: TEXTS[kind][plan.language] }));
}

/** Editors read `#L18` and `#L18,3` as line and column from 1. */
function anchorTarget(plan: OpenPlan, value: string): string | undefined {
  const anchor = readAnchor(value.trim());
  if (plan.source === undefined || anchor === undefined || anchoredRange(plan, value) === undefined) return undefined;
  return `${plan.source.uri}#L${anchor.line}${anchor.column === undefined ? '' : `,${anchor.column}`}`;
}

/** Only pages of the web may be opened from a plan. */
function isWebAddress(value: string): boolean {
  if (!/^https?:\/\/[^\s]+$/i.test(value)) return false;
  try {
    return /^https?:$/.test(new URL(value).protocol);
  } catch {
    return false;
  }
}
