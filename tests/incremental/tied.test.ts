// Plans that are tied to their official text, edited on both sides: what is kept from one version to the next says what
// a fresh comparison says.
import { createLinter, lint, openSource, parsePlan, update } from '@workplan/core';
import { builtinRegistry } from '@workplan/registry/data';
import { expect, test } from 'vitest';
import { edited, nextEdits, random, type Edit } from './edits.js';
import { PAIRS, saidOf, textEdits } from './tied-plans.js';

const LONG = process.env['WORKPLAN_LONG'];
const SHARE = /^(\d+)-(\d+)$/.exec(LONG ?? '');
const [FROM, TO] = LONG === undefined ? [0, 6] : SHARE === null ? [0, 20_000] : [Number(SHARE[1]), Number(SHARE[2])];
const EDITS = LONG === undefined ? 20 : 5;

test(
  `sequences ${FROM} to ${TO} of ${EDITS} edits of plan and text: what is kept is what a fresh comparison says`,
  () => {
    expect(FROM).toBeLessThan(TO);
    for (let round = FROM; round < TO; round += 1) {
      const any = random(round + 77);
      const pair = PAIRS[round % PAIRS.length] as (typeof PAIRS)[number];
      let { source, yaml } = pair;
      const options = () => ({ registry: builtinRegistry, source: openSource({ text: source }) });
      let document = parsePlan(yaml);
      const linter = createLinter(options());
      linter.run(document);
      let undo: readonly Edit[] | undefined;
      let waiting: Edit[] = [];
      for (let step = 0; step < EDITS || waiting.length > 0; step += 1) {
        if (waiting.length === 0 && any(3) === 0) waiting = textEdits(source, any);
        const ofText = waiting.shift();
        const isOfText = ofText !== undefined;
        const edits = isOfText ? [ofText] : nextEdits(yaml, any, undo);
        if (isOfText) {
          ({ text: source } = edited(source, edits));
        } else {
          ({ text: yaml, undo } = edited(yaml, edits));
          document = update(document, edits);
          if (any(2) === 0) for (const part of document.parts.tasks) if (any(2) === 0) part.release();
        }
        const found = linter.run(document, { source: openSource({ text: source }) });
        const fresh = parsePlan(yaml);
        const where = `round ${round}, edit ${step} of the ${isOfText ? 'text' : 'plan'}: ${JSON.stringify(edits)}`;
        expect(found, where).toEqual(lint(fresh, options()));
        expect(saidOf(document, source), where).toEqual(saidOf(fresh, source));
      }
    }
  },
  LONG === undefined ? undefined : 3 * 60 * 60 * 1000,
);
