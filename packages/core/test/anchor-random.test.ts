import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { applyEdits, lint, parsePlan, type PlanDocument } from '../src/index.js';
import { anchoredRange, reanchor, sourceNodes, SourceIndex, surveySource, type Standing } from '../src/official/anchor/index.js';
import { changed, randomFrom, traced, type TracedText } from './support/source-edits.js';

const ROOT = new URL('../../../', import.meta.url);
const PLANS = [
  ['shanghai-2016-egov', 'shanghai-2016-egov'],
  ['sports-events-2018', 'state-council-2018-121'],
  ['reform-list-2018', 'state-council-2018-126'],
] as const;

/** So many changed sources for each plan, and so many changes in each. */
const SOURCES = 10;
const CHANGES = 200;
/** A text of which less is left no longer exists. */
const EXISTS = 0.8;

describe.each(PLANS)('anchors of %s after %i changes of the source', (plan, seed) => {
  const document = parsePlan(readFileSync(new URL(`examples/${plan}.plan.yaml`, ROOT), 'utf8'));
  const source = readFileSync(new URL(`seeds/${seed}.txt`, ROOT), 'utf8');
  const before = surveySource(document, source).standings;

  test('are found again, and none is wrong without a finding', () => {
    let existing = 0;
    let found = 0;
    const silent: string[] = [];
    const misses: string[] = [];
    for (let round = 0; round < SOURCES; round += 1) {
      const after = changed(traced(source), CHANGES, randomFrom(2016 + round));
      const { edits, anchors } = reanchor(document, after.text);
      const moved = parsePlan(applyEdits(document.text, edits));
      const index = new SourceIndex(after.text);
      const findings = lint(moved, { source: { text: after.text }, only: ['source-drift', 'source-misplaced'] });
      for (const [at, node] of sourceNodes(moved).entries()) {
        if (node.anchor === undefined) continue;
        const where = whereItWent(before[at] as Standing, after);
        const range = anchoredRange(node.anchor.node.value, index);
        const isRight = where !== undefined && range !== undefined && range.start <= where.start && where.start < range.end;
        if (where !== undefined) {
          existing += 1;
          if (isRight) found += 1;
          else misses.push(`${round} ${node.kind} ${node.words.pieces[0]?.text.slice(0, 20) ?? ''} ${node.anchor.node.value} ${index.lines.position(where.start).line} ${anchors.find((one) => one.node.anchor?.node.value && one.to === node.anchor?.node.value)?.status ?? ''}`);
        }
        const { start, end } = objectRange(moved, node.object.map);
        const isTold = findings.some((finding) => finding.range.start >= start && finding.range.start < end);
        if (!isRight && !isTold && where !== undefined) silent.push(`${round} ${node.kind} ${node.words.pieces[0]?.text.slice(0, 30) ?? ''} ${node.anchor.node.value}`);
      }
    }
    console.log(plan, existing, found, found / existing, misses.slice(0, 20), silent);
    expect(found / existing).toBeGreaterThanOrEqual(0.99);
    expect(silent).toEqual([]);
  });
});

const objectRange = (_document: PlanDocument, map: { readonly start: number; readonly end: number }) => map;

/** Where the first characters of a node are in the changed source; undefined when most of it is gone or torn apart. */
function whereItWent({ place, node }: Standing, { text, origins }: TracedText): { readonly start: number } | undefined {
  const piece = place?.pieces[0];
  if (piece === undefined) return undefined;
  const length = piece.end - piece.start;
  let kept = 0;
  let start = -1;
  let last = -1;
  for (let at = 0; at < origins.length; at += 1) {
    const origin = origins[at] as number;
    if (origin < piece.start || origin >= piece.end) continue;
    if (start === -1) start = at;
    kept += 1;
    last = at;
  }
  void node;
  void text;
  return start === -1 || kept / length < EXISTS + 0.1 || last - start > length * 1.15 ? undefined : { start };
}
