import { scalarOf, type AnyFinding, type BoundObject, type Localized, type Range } from '@workplan/core';
import type { DiagnosticRelatedInformation } from 'vscode-languageserver';
import { rangeIn, type OpenPlan } from '../../open-plan.js';
import { placeAt } from '../navigation/bound.js';
import { anchoredRange, sourceLines } from '../navigation/source-place.js';

const MESSAGE: Localized = { zh: '原文在这里', en: 'The source says it here' };

/** Where the source stands that a finding is about; undefined for findings about anything else. */
export function placeInSource(plan: OpenPlan, finding: AnyFinding): DiagnosticRelatedInformation | undefined {
  const { source, language } = plan;
  const find = ABOUT_SOURCE[finding.rule];
  const range = source === undefined || find === undefined ? undefined : find(plan, finding);
  const lines = sourceLines(plan);
  return source === undefined || range === undefined || lines === undefined
    ? undefined
    : { location: { uri: source.uri, range: rangeIn(lines, range) }, message: MESSAGE[language] };
}

/** The anchor that holds at the place of the finding. */
function anchored(plan: OpenPlan, { range }: AnyFinding): Range | undefined {
  for (let at: BoundObject | undefined = placeAt(plan, range.start)?.object; at !== undefined; at = at.owner) {
    const anchor = scalarOf(at, 'source');
    if (anchor?.value === 'anchor') return anchoredRange(plan, anchor.node.value);
  }
  return undefined;
}

/** The passage itself. */
function passage(_: OpenPlan, { data: { start, end } }: AnyFinding): Range | undefined {
  return typeof start === 'number' && typeof end === 'number' ? { start, end } : undefined;
}

const ABOUT_SOURCE: Readonly<Record<string, (plan: OpenPlan, finding: AnyFinding) => Range | undefined>> = {
  'source-drift': anchored,
  'source-misplaced': anchored,
  'source-order': anchored,
  'source-uncovered': passage,
};
