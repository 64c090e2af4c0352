import { defineRule } from '@workplan/lint';
import type { ValueKind } from '@workplan/plan/schema';
import { quote } from '@workplan/plan/syntax';
import { rememberTexts } from '@workplan/plan/text';
import { texts } from './texts.js';

const NUMBERS: readonly ValueKind[] = ['identifier', 'taskReference', 'period', 'deadline', 'quantity'];

/** Plain words that YAML 1.2 takes for a number (core schema, 10.3.2). */
const YAML_NUMBER = /^(?:[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|0o[0-7]+|0x[0-9a-fA-F]+)$/;

/** What other YAML programs make of a plain word, where that is another text. */
const readAs = rememberTexts((text: string) => {
  const read = YAML_NUMBER.test(text) ? String(Number(text)) : text;
  return read === text ? undefined : read;
});

/** Numbers that other YAML programs would change: 1.10 becomes 1.1, 010 becomes 10. */
export const lossyNumber = defineRule({
  id: 'lossy-number',
  group: 'yaml',
  severity: 'error',
  fix: 'safe',
  texts,
  check({ document }, report) {
    for (const kind of NUMBERS) {
      for (const { node } of document.bound.scalars.get(kind) ?? []) {
        if (node.style !== 'plain') continue;
        const read = readAs(node.value);
        if (read === undefined) continue;
        report(
          'changes',
          node,
          { text: node.value, read },
          { fixes: [{ title: 'quote', edits: [{ start: node.start, end: node.end, text: quote(node.value) }] }] },
        );
      }
    }
  },
});
