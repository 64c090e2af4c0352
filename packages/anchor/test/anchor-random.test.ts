import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { applyEdits, lint, openSource, parsePlan, type Range } from '@workplan/core';
import { ROLES } from '@workplan/plan/schema';
import { anchoredRange, reanchor, SourceIndex, type SourceNode, type Standing, surveySource } from '../src/index.js';
import { changed, randomFrom, traced, type TracedText } from '../../rules/test/support/source-edits.js';
import { sample } from '../../../tests/support/sample.js';

const ROOT = new URL('../../../', import.meta.url);
const PLANS = [
  ['shanghai-2016-egov', 'shanghai-2016-egov'],
  ['sports-events-2018', 'state-council-2018-121'],
  ['reform-list-2018', 'state-council-2018-126'],
] as const;

/** So many changed sources for each plan, and so many changes in each. */
const SOURCES = sample(4, 15);
const CHANGES = 200;
/** Not one of the seeds that the search was tried on while it was written. */
const SEED = 424242;
/** A text that changed more no longer exists. */
const CHANGED = 0.2;
/** An anchor is right when it holds so much of what is left of the text. */
const HELD = 0.8;

interface Outcome {
  /** Anchors whose text still exists. */
  readonly existing: number;
  /** Of these the ones that hold it again. */
  readonly found: number;
  /** Anchors at a wrong place about which no rule says anything. */
  readonly silent: readonly string[];
}

function outcome(plan: string, seed: string, changes: number): Outcome {
  const document = parsePlan(readFileSync(new URL(`examples/${plan}.plan.yaml`, ROOT), 'utf8'));
  const source = readFileSync(new URL(`seeds/${seed}.txt`, ROOT), 'utf8');
  const before = surveySource(document, source).standings;
  const original = new SourceIndex(source);
  let existing = 0;
  let found = 0;
  const silent: string[] = [];
  for (let round = 0; round < SOURCES; round += 1) {
    const after = changed(traced(source), changes, randomFrom(SEED + round));
    const moved = parsePlan(applyEdits(document.text, reanchor(document, after.text).edits));
    const index = new SourceIndex(after.text);
    const findings = lint(moved, {
      source: openSource({ text: after.text }),
      only: ['source-drift', 'source-misplaced'],
    });
    for (const [at, { node }] of surveySource(moved, after.text).standings.entries()) {
      if (node.anchor === undefined) continue;
      const texts = anchoredWords(before[at] as Standing, original);
      const places = texts.map((ranges) => whereItWent(ranges, after));
      const range = withTitle(node, anchoredRange(node.anchor.node.value, index), index);
      const isRight = places.some((place) => place !== undefined && isHeld(place, range));
      if (places.some((place) => place !== undefined)) existing += 1;
      if (isRight) found += 1;
      const isThere = isRight || texts.some((ranges) => isHeld(survivors(ranges, after), range));
      const own = ownRanges(node);
      const isTold = findings.some((finding) =>
        own.some(({ start, end }) => finding.range.start >= start && finding.range.start < end),
      );
      if (!isThere && !isTold)
        silent.push(`round ${round}: ${node.words.pieces[0]?.text.slice(0, 30) ?? ''} at ${node.anchor.node.value}`);
    }
  }
  return { existing, found, silent };
}

describe('anchors of a source that has gone through random changes', () => {
  test('200 changes: found again, and none at a wrong place without a finding', () => {
    const outcomes = PLANS.map(([plan, seed]) => outcome(plan, seed, CHANGES));
    if (process.env['SHOW']) console.log(outcomes);
    expect(outcomes.flatMap(({ silent }) => silent)).toEqual([]);
    const sum = (key: 'existing' | 'found'): number => outcomes.reduce((total, one) => total + one[key], 0);
    expect(sum('found') / sum('existing')).toBeGreaterThanOrEqual(0.99);
    // The two short texts are torn apart by 200 changes: one for every 20 characters.
    for (const { found, existing } of outcomes) expect(found / existing).toBeGreaterThanOrEqual(0.96);
  });

  test.each(PLANS)('20 changes of %s: nearly all are found again', (plan, seed) => {
    const { existing, found, silent } = outcome(plan, seed, 20);
    expect(silent).toEqual([]);
    expect(found / existing).toBeGreaterThanOrEqual(0.99);
  });
});

/** The values of a node on which a finding about it is reported. */
function ownRanges({ anchor, words }: SourceNode): Range[] {
  const scalars = [anchor, words.number, ...words.pieces.map((piece) => piece.scalar)].filter(
    (scalar) => scalar !== undefined,
  );
  const roles = words.pieces
    .flatMap((piece) => piece.attributions.map(({ owner }) => owner))
    .flatMap((owner) => ROLES.map((role) => owner.fields.get(role)?.entry))
    .filter((entry) => entry !== undefined);
  return [...scalars.map(({ node }) => node), ...roles];
}

/** Whether an anchor holds what is left of a text. */
const isHeld = (offsets: readonly number[], range: Range | undefined): boolean =>
  range !== undefined &&
  offsets.length > 0 &&
  offsets.filter((offset) => range.start <= offset && offset < range.end).length >= offsets.length * HELD;

/** Where the characters of some stretches of the first source are now. */
const survivors = (ranges: readonly Range[], { origins }: TracedText): number[] =>
  origins.flatMap((origin, at) => (ranges.some(({ start, end }) => origin >= start && origin < end) ? [at] : []));

/** An attachment may be anchored at its mark (附件2); its title follows. */
function withTitle({ kind, words }: SourceNode, range: Range | undefined, index: SourceIndex): Range | undefined {
  if (
    kind !== 'attachment' ||
    range === undefined ||
    !index.source.slice(range.start, range.end).trim().startsWith('附件')
  )
    return range;
  return { start: range.start, end: range.end + (words.pieces[0]?.text.length ?? 0) + 4 };
}

/** The stretches of the source that hold the words of a node as far as its anchor names them; for an attachment also its mark. */
function anchoredWords({ node, range, place }: Standing, index: SourceIndex): Range[][] {
  if (range === undefined || place === undefined) return [];
  const inside = place.pieces
    .filter((piece) => piece !== undefined)
    .filter((piece) => piece.start >= range.start && piece.end <= range.end);
  // An attachment is announced in the list, and its title stands above its text.
  const title = node.words.pieces[0]?.normal ?? '';
  return node.kind === 'attachment'
    ? [
        [range],
        ...index.occurrences(title).map((at) => [{ start: index.offsetOf(at), end: index.endOf(at + title.length) }]),
      ]
    : [inside];
}

/** Where the characters of a text are in the changed source; undefined when more than a fifth of them was changed. */
function whereItWent(ranges: readonly Range[], { origins }: TracedText): readonly number[] | undefined {
  const kept: number[] = [];
  let changes = 0;
  let fresh = 0;
  let expected = -1;
  for (const { start, end } of ranges) {
    const own: number[] = [];
    for (let at = 0; at < origins.length; at += 1) {
      const origin = origins[at] as number;
      if (origin >= start && origin < end) own.push(at);
    }
    changes += end - start - own.length + ((own[own.length - 1] ?? 0) - (own[0] ?? 0) + 1 - own.length);
    // The pieces of one task must still follow each other.
    if (expected !== -1 && Math.abs((own[0] ?? 0) - expected) > 200) fresh += end - start;
    expected = own[own.length - 1] ?? -1;
    kept.push(...own);
  }
  const length = ranges.reduce((sum, { start, end }) => sum + end - start, 0);
  return kept.length === 0 || changes + fresh > length * CHANGED ? undefined : kept;
}
