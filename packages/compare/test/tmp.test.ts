import { test } from 'vitest';
import { parsePlan } from '@workplan/core';
import { SEED_PLANS } from '../../../tests/support/edit-scripts.js';
import { edited } from '../../../tests/support/text-edits.js';
import { readBlocks } from '../src/merge/read-blocks.js';
import { placesOf } from '../src/merge/places.js';
test('x', () => {
  const base = SEED_PLANS[0]!.text;
  const pick = () => 3;
  const ours = edited(base, 'remove', 27, pick, 'a')!;
  const theirs = edited(base, 'remove', 29, pick, 'b')!;
  const [b, o, t] = [base, ours, theirs].map((x) => readBlocks(parsePlan(x))!);
  const p = placesOf(b!, o!, t!);
  for (const i of p.items.values())
    if (i.fate !== 'kept' || i.kind !== 'task')
      console.log(
        i.id,
        i.fate,
        i.parent,
        Object.keys(i.versions),
        i.versions.base?.text.slice(0, 30),
        i.versions.base?.sections,
      );
});
