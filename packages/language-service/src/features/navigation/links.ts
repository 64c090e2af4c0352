import type { DocumentLink, Range } from 'vscode-languageserver';
import { readAnchor, type LineIndex, type Localized, type PlanDocument } from '@workplan/core';
import { rangeIn, type OpenPlan } from '../../open-plan.js';
import { perTaskTogether } from '../per-task.js';
import { contentOf } from './bound.js';
import { isInLink } from './plan-above.js';
import { anchoredRange } from './source-place.js';

const TEXTS = {
  anchor: { zh: '在原文中查看', en: 'Show in the source' },
  path: { zh: '打开原文', en: 'Open the source' },
  above: { zh: '打开上级方案', en: 'Open the plan above' },
  url: { zh: '打开网页', en: 'Open the page' },
} as const satisfies Record<string, Localized>;

type LinkKind = keyof typeof TEXTS;

/** Where a value of each kind leads; undefined when it leads nowhere. */
const TARGETS: Readonly<Record<LinkKind, (plan: OpenPlan, value: string) => string | undefined>> = {
  anchor: anchorTarget,
  path: ({ source }) => source?.uri,
  above: ({ above }, value) => above.get(value)?.uri,
  url: (_, value) => (isWebAddress(value) ? value : undefined),
};

/** A value that may lead somewhere. */
interface Leading {
  readonly kind: LinkKind;
  readonly value: string;
  readonly range: Range;
}

/** Links of anchors and of the file to the source, once it has been read, and of web addresses. */
export function documentLinks(plan: OpenPlan): DocumentLink[] {
  const {
    parts: { spine, tasks, places },
    lines,
  } = plan.document;
  const links: DocumentLink[] = [];
  const add = ({ kind, value, range: { start, end } }: Leading, by: number): void => {
    const target = TARGETS[kind](plan, value);
    if (target === undefined) return;
    links.push({
      range: { start: { ...start, line: start.line + by }, end: { ...end, line: end.line + by } },
      target,
      tooltip: TEXTS[kind][plan.language],
    });
  };
  for (const leading of leadingIn(spine.bound, lines)) add(leading, 0);
  for (const [index, part] of tasks.entries())
    for (const leading of leadingOfTask(part)) add(leading, places.taskLine(index));
  return links.sort(({ range: { start: a } }, { range: { start: b } }) => a.line - b.line || a.character - b.character);
}

const leadingOfTask = perTaskTogether(({ bound, lines }) => leadingIn(bound, lines));

/** The kinds of values that lead somewhere. */
const VALUES = ['anchor', 'path', 'url'] as const;

const leadingIn = ({ scalars }: Pick<PlanDocument['bound'], 'scalars'>, lines: LineIndex): Leading[] =>
  VALUES.flatMap((kind) =>
    (scalars.get(kind) ?? []).map((scalar): Leading => {
      const { node } = scalar;
      return { kind: isInLink(scalar) ? 'above' : kind, value: node.value, range: rangeIn(lines, contentOf(node)) };
    }),
  );

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
