// What a document answers, and what it has handed out before: both are to hold for its own text, whatever comes later.
import { type Finding, lint, openSource, parsePlan, type PlanDocument } from '@workplan/core';
import { reanchor, surveySource } from '@workplan/anchor';
import { builtinRegistry } from '@workplan/registry/data';
import { rangesOf } from './shown.js';
import { saidOf, surveyed } from './tied-plans.js';

/** A plan with the official text that it is compared with, if any. */
export interface Version {
  readonly text: string;
  readonly source: string | undefined;
  readonly document: PlanDocument;
}

export const optionsFor = (source: string | undefined) => ({
  registry: builtinRegistry,
  ...(source === undefined ? {} : { source: openSource({ text: source }) }),
});

/** Findings with all that is made when it is asked for. */
export const findingsAsText = (findings: readonly Finding[]): string => JSON.stringify(findings);

const PATHS = [
  ['title'],
  ['tasks'],
  ['tasks', 1],
  ['tasks', 0, 'text'],
  ['sections', 0, 'tasks', 1, 'number'],
  ['source'],
];

function linesOf({ lines }: PlanDocument, length: number) {
  const numbers = Array.from({ length: lines.lineCount + 2 }, (_, line) => line);
  const offsets = Array.from({ length: 12 }, (_, at) => Math.floor((length * at) / 11));
  return [
    lines.lineCount,
    numbers.map((line) => [lines.lineStart(line), lines.lineEnd(line), lines.offset({ line, column: 3 })]),
    offsets.map((offset) => lines.position(offset)),
  ];
}

const shapeOf = ({ shapeErrors }: PlanDocument) =>
  shapeErrors.map(({ error, object: { type, map } }) => [error, type, map.start, map.end]);

const viewsOf = ({ tasks }: PlanDocument) =>
  tasks.map(({ object, number, texts, fullText, carriers, groups }) => [
    [object.map.start, object.map.end, object.owner?.type, object.owner?.map.start, object.owner?.map.end],
    [number?.node.start, fullText, texts.map(({ node }) => [node.start, node.end])],
    carriers.map(({ map }) => map.start),
    groups.map(({ role, field, names }) => [
      role,
      field.entry.start,
      names.map(({ node }) => [node.start, node.value]),
    ]),
  ]);

/** Everything that is asked of one version, in one string. */
export function answersOf({ document, source }: Version): string {
  const { text } = document;
  return JSON.stringify([
    [text, document.length, document.slice(3, text.length - 4), document.dialect],
    linesOf(document, text.length),
    rangesOf(document),
    viewsOf(document),
    PATHS.map((path) => document.rangeOf(path)),
    shapeOf(document),
    [document.draft, document.plan],
    lint(document, optionsFor(source)),
    source === undefined ? [] : [saidOf(document, source), document.planIn(source)],
  ]);
}

/** The same of a fresh reading. */
export const freshAnswers = ({ text, source }: Pick<Version, 'text' | 'source'>): string =>
  answersOf({ text, source, document: parsePlan(text) });

/** Takes what a version hands out, to be looked at later: it must stay what it was. */
export function handedOut({ document, source, text }: Version): () => string {
  const { bound, syntax, tasks, shapeErrors, lines } = document;
  const value = document.at(['tasks', 1, 'text']);
  const findings = lint(document, optionsFor(source));
  const survey = source === undefined ? undefined : surveySource(document, source);
  const anchors = source === undefined ? [] : reanchor(document, source).anchors;
  return () =>
    JSON.stringify([
      rangesOf({ bound, syntax, tasks } as PlanDocument),
      [bound.isRegular, bound.keys, bound.dialect, syntax.isOdd],
      viewsOf({ tasks } as PlanDocument),
      shapeOf({ shapeErrors } as PlanDocument),
      linesOf({ lines } as PlanDocument, text.length),
      value !== undefined && 'kind' in value && value.kind === 'scalar' ? value.node.start : undefined,
      findings,
      survey && surveyed(survey),
      anchors.map(({ node, to, status }) => [node.anchor?.node.start, node.object.map.start, to, status]),
    ]);
}
