import { describe, expect, it } from 'vitest';
import { createChina } from '../src/china/index.js';
import { createBuiltinRegistry, pinyinOf } from '../src/data/index.js';
import type { BodyKind } from '../src/types.js';
import { furtherNames, printedNames, unseenNames, writtenNames } from './china-names.js';

const china = createChina({ pinyin: pinyinOf });
const registry = createBuiltinRegistry([], { china });
const names = printedNames();
const answers = names.map((printed) => ({
  ...printed,
  answer: registry.lookup(printed.name, { jurisdiction: printed.place, on: printed.on }),
}));
const isAnswered = ({ answer: { status } }: (typeof answers)[number]): boolean =>
  status !== 'unknown' && status !== 'no-registry';

/** Names that end like a department, which the list or the pattern should know itself. */
const DEPARTMENT = /^[^等各有相及]{2,20}(?:部|委|厅|局|办|办公厅|办公室|署)$/;

describe('names that public plans print', () => {
  it('are 509, of 31 places and the years since 2013', () => {
    expect(new Set(names.map(({ name }) => name)).size).toBe(509);
    expect(new Set(names.map(({ place }) => place)).size).toBeGreaterThanOrEqual(30);
  });

  it('are answered, at least 95 in 100', ({ annotate }) => {
    const missed = answers.filter((answer) => !isAnswered(answer));
    const share = 1 - missed.length / answers.length;
    const list = missed.map(({ place, name }) => `${place} ${name}`).join('、');
    void annotate(`coverage ${(share * 100).toFixed(1)} %, missed: ${list}`);
    console.log(`coverage of public names: ${(share * 100).toFixed(1)} % of ${answers.length}; missed: ${list}`);
    expect(share).toBeGreaterThanOrEqual(0.95);
  });

  it('are answered no worse for the files of places', () => {
    const without = createBuiltinRegistry([], { china: { ...china, places: [] } });
    const wasAnswered = names.map(({ name, place, on }) => {
      const { status } = without.lookup(name, { jurisdiction: place, on });
      return status !== 'unknown' && status !== 'no-registry';
    });
    const gained = answers.filter((answer, at) => isAnswered(answer) && wasAnswered[at] === false);
    const lost = answers.filter((answer, at) => !isAnswered(answer) && wasAnswered[at] === true);
    const share = (count: number): string => `${((count / names.length) * 100).toFixed(1)} %`;
    const list = gained.map(({ place, name }) => `${place} ${name}`).join('、');
    console.log(
      `files of places: ${share(wasAnswered.filter(Boolean).length)} → ${share(answers.filter(isAnswered).length)}: ${list}`,
    );
    expect(lost.map(({ place, name }) => `${place} ${name}`)).toEqual([]);
    expect(gained.length).toBeGreaterThan(0);
  });

  it.each(china.places.map((list) => [list.name, list] as const))(
    'the file of %s says that it is partial',
    (_, list) => {
      expect(list.departures?.complete).toBe(false);
      expect(list.bodies.length).toBeGreaterThan(0);
      expect(
        list.bodies.filter(({ note = '', unverified = [] }) => !note.includes('依据：') && unverified.length === 0),
      ).toEqual([]);
    },
  );

  it('are known as departments, at least 90 in 100', () => {
    const departments = answers.filter(({ name }) => DEPARTMENT.test(name));
    const known = departments.filter(({ answer }) => ['exact', 'alias', 'pattern'].includes(answer.status));
    console.log(`departments: ${((known.length / departments.length) * 100).toFixed(1)} % of ${departments.length}`);
    expect(departments.length).toBeGreaterThan(300);
    expect(known.length / departments.length).toBeGreaterThanOrEqual(0.9);
  });

  it('are in force whenever a document of the time prints them', () => {
    const wrong = answers.filter(({ answer }) => answer.status === 'expired' && answer.certain);
    expect(wrong.map(({ place, name, on }) => `${place} ${name} ${on ?? ''}`)).toEqual([]);
    const early = answers.filter(({ answer }) => answer.status === 'not-yet' && answer.certain);
    expect(early.map(({ place, name, on }) => `${place} ${name} ${on ?? ''}`)).toEqual([]);
  });
});

describe.each([
  ['names of places that no pattern was made from', unseenNames(), 260],
  ['names of 133 further places', furtherNames(), 923],
  ['names that offices use', writtenNames(), 1748],
] as const)('%s', (title, printed, count) => {
  const unseen = printed.map((one) => ({
    ...one,
    answer: registry.lookup(one.name, { jurisdiction: one.place, on: one.on }),
  }));
  const missed = unseen.filter((answer) => !isAnswered(answer));

  it(`are ${count}, of more than 20 places`, () => {
    expect(unseen.length).toBe(count);
    expect(new Set(unseen.map(({ place }) => place)).size).toBeGreaterThan(20);
  });

  it('are answered, at least 95 in 100', () => {
    const share = 1 - missed.length / unseen.length;
    const list = missed.map(({ place, name }) => `${place} ${name}`).join('、');
    console.log(`${title}: ${(share * 100).toFixed(1)} % of ${unseen.length}; missed: ${list}`);
    expect(share).toBeGreaterThanOrEqual(0.95);
  });

  it('are known as departments, at least 90 in 100', () => {
    // 国土分局 has the form of one, but a reader took it for a description.
    const departments = unseen.filter(({ name, meant }) => DEPARTMENT.test(name) && meant !== '类');
    const known = departments.filter((answer) => isAnswered(answer) && answer.answer.status !== 'class');
    console.log(`departments, ${title}: ${known.length} of ${departments.length}`);
    expect(known.length / departments.length).toBeGreaterThanOrEqual(0.9);
  });
});

describe('what a reader takes a name for', () => {
  /** What the kinds of bodies belong to: government, party, companies, others. */
  const FAMILIES: Readonly<Partial<Record<BodyKind, string>>> = { party: '党', other: '群', company: '企' };
  const codeOf = (text: string): string | undefined => {
    const found = registry.place(text);
    return found?.status === 'place' ? found.place.code : undefined;
  };

  it('is what the answer says, at least 98 in 100: the place of the body and its family, or a description', () => {
    const answered = furtherNames().flatMap(({ name, place, on, meant = '' }) => {
      const answer = registry.lookup(name, { jurisdiction: place, on });
      if (answer.status === 'class') return [{ name, meant, isRight: true }];
      if (!('body' in answer)) return [];
      const [at = '', family] = meant.split(' ');
      const { jurisdiction, kind } = answer.body;
      return [{ name, meant, isRight: codeOf(at) === codeOf(jurisdiction) && family === (FAMILIES[kind] ?? '政') }];
    });
    const wrong = answered.filter(({ isRight }) => !isRight).map(({ name, meant }) => `${name}: ${meant}`);
    console.log(
      `as a reader takes them: ${answered.length - wrong.length} of ${answered.length}; not: ${wrong.join('、')}`,
    );
    expect(wrong.length / answered.length).toBeLessThanOrEqual(0.02);
  });
});
