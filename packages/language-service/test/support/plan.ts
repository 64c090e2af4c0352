import { lint, openSource, parsePlan, type Finding, type Language } from '@workplan/core';
import type { Registry } from '@workplan/registry';
import { builtinRegistry } from '@workplan/registry/data';
import type { OpenPlan } from '../../src/open-plan.js';

/** Stands in a fixture where the cursor is. */
export const CURSOR = '│';

export const SOURCE_URI = 'file:///plans/source.txt';

export interface OpenPlanMore {
  readonly language?: Language;
  /** The text of the source that the plan names. */
  readonly source?: string;
  readonly registry?: Registry;
  /** Plans of a higher level, by the file as the plan writes it. */
  readonly above?: Readonly<Record<string, string>>;
  /** How often the plans beside it use names. */
  readonly sisters?: Readonly<Record<string, number>>;
}

export const ABOVE_URI = 'file:///plans/above/';

/** A plan as the server holds it while it is open. */
export function openPlan(
  text: string,
  { language = 'zh', source, registry = builtinRegistry, above = {}, sisters = {} }: OpenPlanMore = {},
): OpenPlan {
  const document = parsePlan(text);
  let findings: readonly Finding[] | undefined;
  return {
    uri: 'file:///plans/one.plan.yaml',
    version: 7,
    document,
    get findings() {
      return (findings ??= lint(document, {
        registry,
        source: source === undefined ? undefined : openSource({ text: source }),
      }));
    },
    registry,
    registryFiles: [],
    above: new Map(
      Object.entries(above).map(([file, words]) => [file, { uri: `${ABOVE_URI}${file}`, document: parsePlan(words) }]),
    ),
    source: source === undefined ? undefined : { uri: SOURCE_URI, text: source },
    language,
    sisters: () => new Map(Object.entries(sisters)),
  };
}

/** A fixture with its cursor mark taken out. */
export function readMark(marked: string): { readonly text: string; readonly offset: number } {
  const offset = marked.indexOf(CURSOR);
  if (offset === -1 || marked.includes(CURSOR, offset + 1)) throw new Error(`A fixture needs one ${CURSOR}`);
  return { text: marked.slice(0, offset) + marked.slice(offset + 1), offset };
}

export interface MarkedPlan {
  readonly plan: OpenPlan;
  /** Where the mark stood. */
  readonly offset: number;
}

/** An open plan and the place of the cursor mark in it. */
export function openMarked(marked: string, more?: OpenPlanMore): MarkedPlan {
  const { text, offset } = readMark(marked);
  return { plan: openPlan(text, more), offset };
}
