import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createChina } from '../src/china/index.js';
import { createBuiltinRegistry, pinyinOf } from '../src/data/index.js';
import type { LookupResult } from '../src/types.js';
import { furtherNames, type PrintedName, printedNames } from './china-names.js';

const registry = createBuiltinRegistry([], { china: createChina({ pinyin: pinyinOf }) });
const ask = (name: string, place: string): LookupResult => registry.lookup(name, { jurisdiction: place });
const bodyOf = (answer: LookupResult) => ('body' in answer ? answer.body : undefined);

/** Names that are known whole: descriptions and names without a level word are left out. */
const isKnown = ({ name, place }: PrintedName): boolean => {
  const answer = ask(name, place);
  const isWhole = answer.status === 'exact' || answer.status === 'alias' || answer.status === 'pattern';
  return isWhole && !(answer.status === 'pattern' && answer.elided) && /^[\u4e00-\u9fff]{4,}$/.test(name);
};
const KNOWN = {
  'of places that patterns were made from': printedNames().filter(isKnown),
  'of further places': furtherNames().filter(isKnown),
};

const CHARACTERS = [
  ...new Set(
    Object.values(KNOWN)
      .flat()
      .flatMap(({ name }) => [...name]),
  ),
];
const alike = new Map<string, string[]>();
for (const character of [...CHARACTERS, ...'征整正证伟未为位具据剧句科可课攻功公胜盛剩是事试式现线限去取曲']) {
  const sound = pinyinOf(character).pinyin;
  alike.set(sound, [...(alike.get(sound) ?? []), character]);
}

type Typo = (characters: string[], at: number, pick: number) => void;

const TYPOS: Readonly<Record<string, Typo>> = {
  swapped: (characters, at) => {
    characters.splice(at, 2, ...characters.slice(at, at + 2).reverse());
  },
  // The first character is the level word, and a name without it is one of the usual ways to write it.
  omitted: (characters, at) => {
    characters.splice(Math.max(at, 1), 1);
  },
  doubled: (characters, at) => {
    characters.splice(at, 0, ...characters.slice(at, at + 1));
  },
  'replaced by one of its sound': (characters, at, pick) => {
    const own = characters[at] ?? '';
    const others = alike.get(pinyinOf(own).pinyin)?.filter((other) => other !== own) ?? [];
    const other = others[pick % Math.max(others.length, 1)];
    if (other !== undefined) characters[at] = other;
  },
};

describe.each(
  Object.entries(KNOWN).flatMap(([places, known]) =>
    Object.entries(TYPOS).map(([kind, change]) => [places, kind, known, change] as const),
  ),
)('a name %s with a character %s', (_places, _kind, known, change) => {
  const cases = fc
    .sample(fc.tuple(fc.nat(known.length - 1), fc.nat(40), fc.nat(40)), { seed: 20261128, numRuns: 2500 })
    .flatMap(([index, at, pick]) => {
      const printed = known[index];
      if (printed === undefined) return [];
      const characters = [...printed.name];
      change(characters, at % characters.length, pick);
      const typo = characters.join('');
      return typo === printed.name ? [] : [{ ...printed, typo }];
    })
    .map((one) => ({ ...one, right: ask(one.name, one.place), answer: ask(one.typo, one.place) }));

  const flagged = cases.filter(({ answer }) => answer.status === 'unknown');

  it('is flagged, at least 88 in 100', () => {
    expect(cases.length).toBeGreaterThan(1500);
    console.log(`flagged ${((flagged.length / cases.length) * 100).toFixed(1)} % of ${cases.length}`);
    expect(flagged.length / cases.length).toBeGreaterThanOrEqual(0.88);
  });

  it('is near to the right name, at least 95 in 100', () => {
    const found = flagged.filter(
      ({ name, right, answer }) =>
        answer.status === 'unknown' && answer.nearest.some((near) => near.name === name || near.body === bodyOf(right)),
    );
    console.log(`right name ${((found.length / flagged.length) * 100).toFixed(1)} %`);
    expect(found.length / flagged.length).toBeGreaterThanOrEqual(0.95);
  });

  it('is taken for another body, at most 4 in 100', () => {
    const taken = cases.filter(({ answer, right }) => {
      const body = bodyOf(answer);
      return body !== undefined && body.id !== bodyOf(right)?.id;
    });
    console.log(`taken for another ${((taken.length / cases.length) * 100).toFixed(1)} %`);
    expect(taken.length / cases.length).toBeLessThanOrEqual(0.04);
  });
});
