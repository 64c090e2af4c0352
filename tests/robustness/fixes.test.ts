import { applyEdits, applyFixes, fixEdits, lint, parsePlan, type Finding, type TextEdit } from '@workplan/core';
import { EXAMPLES } from '@workplan/core/rules';
import { builtinRegistry } from '@workplan/registry/data';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { KINDS, slipAt } from './typos.js';
import { sample } from '../support/sample.js';

const findingsOf = (text: string): Finding[] => lint(parsePlan(text), { registry: builtinRegistry });
const fixed = (text: string): string => applyFixes(text, findingsOf(text));

/** More rounds than this and fixes undo each other. */
const ROUNDS = 4;

/** Fixes again and again until nothing changes; undefined when that never happens. */
function settled(text: string): string | undefined {
  let now = text;
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = fixed(now);
    if (next === now) return now;
    now = next;
  }
  return undefined;
}

/** The stretches of a text that no edit touches, in order. */
function untouched(text: string, edits: readonly TextEdit[]): string[] {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let at = 0;
  return [...sorted, { start: text.length, end: text.length, text: '' }].map((edit) => {
    const stretch = text.slice(at, edit.start);
    at = edit.end;
    return stretch;
  });
}

function check(text: string): string[] {
  const edits = fixEdits(findingsOf(text));
  const after = applyEdits(text, edits);
  const faults: string[] = [];
  let from = 0;
  for (const stretch of untouched(text, edits)) {
    const at = after.indexOf(stretch, from);
    if (at === -1) faults.push(`a character outside the edits changed: ${JSON.stringify(stretch.slice(0, 40))}`);
    from = Math.max(at, from) + (at === -1 ? 0 : stretch.length);
  }
  const end = settled(text);
  if (end === undefined) faults.push('the fixes never come to rest');
  else if (parsePlan(end).syntax.problems.length > parsePlan(text).syntax.problems.length)
    faults.push('a fix made the plan harder to read');
  return faults;
}

const seed = readFileSync(new URL('../../examples/shanghai-2016-egov.plan.yaml', import.meta.url), 'utf8');
const CASES = sample(10, 6_000);

/** Without its source every fix of its words is safe too: the hardest case. */
const untied = seed.replace(/^原文:\n(?: {2}.*\n)+/m, '');

describe('fixes', () => {
  test(`${CASES} typos of the seed plan: nothing outside the edits changes, and fixing comes to rest`, () => {
    const faults: string[] = [];
    for (let count = 0; count < CASES; count += 1) {
      const typo = slipAt(untied, Math.floor((count * 7919) % untied.length), count % KINDS);
      faults.push(...check(typo.text).map((fault) => `${typo.what}: ${fault}`));
    }
    expect(faults.slice(0, 10)).toEqual([]);
  });

  test('every bad example of every rule', () => {
    const faults = Object.entries(EXAMPLES).flatMap(([id, { bad }]) =>
      bad.flatMap(({ yaml }) =>
        check(yaml.replace(/[⟦⟧]/g, '')).map((fault) => `${id}: ${fault} in ${JSON.stringify(yaml)}`),
      ),
    );
    expect(faults).toEqual([]);
  });
});
