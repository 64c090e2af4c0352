// An index of a text that is edited answers what one made of the text as it is would answer.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { GramIndex } from '../src/source/grams.js';
import { editedForm, normalForm } from '../src/source/normal-form.js';
import { changeBetween, shiftedRanges } from '../src/source/text-change.js';

const characters = fc.constantFrom(
  '市',
  '教',
  '委',
  '，',
  ' ',
  '&',
  '&emsp;',
  '4.5',
  '2016-2020',
  '𠮷',
  '㎡',
  '\n',
  '①',
  '.',
);
const texts = fc.array(characters, { maxLength: 40 }).map((all) => all.join(''));
const edits = fc.array(fc.record({ at: fc.nat(60), gone: fc.nat(6), come: texts }), { maxLength: 6 });

const edited = (text: string, { at, gone, come }: { at: number; gone: number; come: string }): string =>
  text.slice(0, at) + come.slice(0, 8) + text.slice(at + gone);

test('a change between two texts is the shortest stretch that makes one the other', () => {
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const { start, end, length } = changeBetween(before, after);
      expect(before.slice(0, start) + after.slice(start, start + length) + before.slice(end)).toBe(after);
      expect(before[start] === after[start] && start < end && length > 0).toBe(false);
      expect(before[end - 1] === after[start + length - 1] && start < end && length > 0).toBe(false);
    }),
  );
});

test('a normal form is edited to what is made of the text as it is', () => {
  fc.assert(
    fc.property(texts, edits, fc.nat(30), (first, all, from) => {
      let text = first;
      let apart = first.length > from + 3 ? [{ start: from, end: from + 2 }] : [];
      let form = normalForm(text, apart);
      for (const edit of all) {
        const after = edited(text, edit);
        const change = changeBetween(text, after);
        const moved = shiftedRanges(apart, change);
        if (moved === undefined) return;
        const before = form.text;
        const next = editedForm(form, after, change, moved);
        const fresh = normalForm(after, moved);
        expect(next.form.text).toBe(fresh.text);
        expect([...next.form.offsets]).toEqual([...fresh.offsets]);
        const { start, end, length } = next.change;
        expect(before.slice(0, start) + fresh.text.slice(start, start + length) + before.slice(end)).toBe(fresh.text);
        [text, apart, form] = [after, [...moved], next.form];
      }
    }),
    { numRuns: 500 },
  );
});

test.each([1, 2, 3])('an index of %i characters counts and finds what a new one does', (size) => {
  fc.assert(
    fc.property(texts, edits, (first, all) => {
      let text = first;
      let index = GramIndex.of(text, size);
      for (const edit of all) {
        const after = edited(text, edit);
        index = index.edited(after, changeBetween(text, after));
        text = after;
        const fresh = GramIndex.of(text, size);
        for (let at = 0; at + size <= text.length; at += 1) {
          expect([...index.places(text, at)]).toEqual([...fresh.places(text, at)]);
          expect(index.count(text, at)).toBe(fresh.count(text, at));
        }
      }
    }),
  );
});
