import { importOfficialText, renderOfficialText, type Plan } from '@workplan/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composedDocument } from './compose.js';
import { againstOwnSource } from './own-source.js';
import { sample } from '../support/sample.js';

const CASES = sample(50, 3_000);

test(`${CASES} composed documents come back character for character, with every attribution found`, () => {
  fc.assert(
    fc.property(composedDocument(), fc.constantFrom('zh' as const, 'en' as const), ({ text, attributed }, dialect) => {
      const imported = importOfficialText(text, { dialect, file: '原文.txt' });
      const { document, understood, yaml } = imported;
      expect(document.syntax.problems, yaml).toEqual([]);
      expect(document.shapeErrors, yaml).toEqual([]);
      expect(renderOfficialText(document.plan as Plan)).toBe(text);
      expect(understood).toBe(true);
      expect(againstOwnSource(imported, text), yaml).toEqual([]);
      const carriers = document.tasks
        .filter(({ object }) => object.owner?.type !== 'attachment')
        .filter(({ groups }) => groups.some((group) => group.names.length > 0));
      expect(carriers.length, yaml).toBe(attributed);
    }),
    { numRuns: CASES, seed: 20160218 },
  );
});
