import { describe, expect, test, vi } from 'vitest';
import { expressionsOf, ROOT, sourceFiles } from './expressions.js';
import { superLinear } from './super-linear.js';

/** Expressions that the check is wrong about, each with the bound that holds. */
const HARMLESS: readonly { readonly file: string; readonly begins: string; readonly bound: string }[] = [
  {
    file: 'packages/cli/src/lsp/framing.ts',
    begins: 'content-length:',
    bound: 'it reads 8,192 bytes at most',
  },
  {
    file: 'packages/plan/src/model/quantity.ts',
    begins: '(?:约|近|超过|超|突破|达到|达|不少于|至少|不低于|不超过|最多)?(?<!',
    bound: 'looking behind, it refuses to begin inside digits that it has just read',
  },
  {
    file: 'packages/rules-content/src/task/target-arithmetic/prose.ts',
    begins: '(?:约|近|超过|突破)?(?<!',
    bound: 'looking behind, it refuses to begin inside digits that it has just read',
  },
  {
    file: 'packages/language-service/src/features/edits/on-type/marks.ts',
    begins: '"(?:',
    bound: 'it never fails behind an opening quotation mark: it stops at the closing one or at the end',
  },
  {
    file: 'packages/language-service/src/features/navigation/text-mentions.ts',
    begins: '(?<=任务)\\d{1,5}(?!',
    bound: 'it looks ahead over spaces only, and each begins with a digit: no space is looked at twice',
  },
];
const isHarmless = (source: string): boolean => HARMLESS.some(({ begins }) => source.startsWith(begins));

/** Expressions that are put together from others when a function runs; what they are put together from is checked. */
const DERIVED: Readonly<Record<string, string>> = {
  "new RegExp(`^  ${name}(?: \\\\S+)*? {2,}(.+)$`, 'm')": 'the name of a command of ours, looked for in its own help',
  "new RegExp(`^ {2}(?:-\\\\w, )?--${name}(?![\\\\w-]).*? {2,}(\\\\S.*)$`, 'm')":
    'the name of an option of ours, looked for in its own help',
  'new RegExp(`(?:${pattern.source})+`, `g${pattern.flags}`)': 'a run of single characters, one class',
  'new RegExp(`(?<=${quote})`)': 'one quotation mark',
  "new RegExp(`[${[...characters.keys()].join('')}]`)": 'one class of the characters of a table',
  'new RegExp(`${CLASS_START.source}.{0,20}(?:部门|单位|机构|企业|高校|院校|地区|成员|${SURE_NAME.source.slice(3)}`)':
    'a class word, at most 20 characters, one of a list of endings',
};

const files = sourceFiles();
const all = files.map((file) => expressionsOf(file));
const literals = all.flatMap(([found]) => found);
const constructions = all.flatMap(([, found]) => found);
/** Filled by the test that loads the modules. */
const made: { readonly source: string; readonly flags: string }[] = [];
const faultsOf = (source: string, flags: string): string[] => (isHarmless(source) ? [] : superLinear(source, flags));

describe('every regular expression of the program is linear', () => {
  test('those written as literals', () => {
    expect(literals.length).toBeGreaterThan(400);
    expect(
      literals.flatMap(({ file, line, source, flags }) =>
        faultsOf(source, flags).map((fault) => `${file}:${line} /${source}/${flags}: ${fault}`),
      ),
    ).toEqual([]);
  });

  test('those that a module puts together as it loads', async () => {
    const Original = RegExp;
    vi.stubGlobal(
      'RegExp',
      new Proxy(Original, {
        construct(target, [source, flags]: [string | RegExp, string?]) {
          const expression = new target(source, flags);
          made.push({ source: expression.source, flags: expression.flags });
          return expression;
        },
      }),
    );
    try {
      for (const file of new Set(constructions.filter(({ inFunction }) => !inFunction).map(({ file }) => file)))
        await import(/* @vite-ignore */ ROOT + file);
    } finally {
      vi.unstubAllGlobals();
    }
    expect(made.length).toBeGreaterThan(20);
    expect(
      made.flatMap(({ source, flags }) => faultsOf(source, flags).map((fault) => `/${source}/${flags}: ${fault}`)),
    ).toEqual([]);
  });

  test('those that a function puts together are known', () => {
    const inFunctions = constructions.filter(({ inFunction }) => inFunction).map(({ code }) => code);
    expect(inFunctions.filter((code) => DERIVED[code] === undefined)).toEqual([]);
    expect(Object.keys(DERIVED).filter((code) => !inFunctions.includes(code))).toEqual([]);
  });

  test('the list of harmless ones holds none that is gone', () => {
    const known = [...literals, ...made];
    const isUsed = ({ begins }: { begins: string }): boolean =>
      known.some(({ source, flags }) => source.startsWith(begins) && superLinear(source, flags).length > 0);
    expect(HARMLESS.filter((entry) => !isUsed(entry))).toEqual([]);
  });
});

describe('the check finds', () => {
  test.each([
    ['cubic', /^ *附 *件 *[0-9]* *[：:]? *$/],
    ['quartic', /^附\s*件\s*[：:]?\s*(?:[0-9]{1,2})?\s*[.：:]?\s*$/],
    ['quadratic, at the end', /[ \t]+$/],
    ['quadratic, around a break', /\s*\n\s*/],
    ['quadratic, a comment to the end', /(?:^|[ \t])#.*$/],
    ['quadratic, an open bracket', /⟨([^⟩]*)⟩/],
    ['quadratic, digits with a unit', /\d+(?:\.\d+)?[项个]/],
    ['quadratic, looking ahead', /见附件(?![\d一-鿿]*《)/],
    ['quadratic, lazy', /^([^\s:][^:]*?)[ \t]*:/],
    ['exponential', /^(a+)+$/],
  ])('what is %s', (_, { source, flags }) => {
    expect(superLinear(source, flags)).not.toEqual([]);
  });

  test.each([[/(?<!\s)\s+$/], [/^[ \t]+/], [/[?#][^]*/], [/“[^“”]*”/], [/^.*\n/]])(
    'nothing in %s',
    ({ source, flags }) => {
      expect(superLinear(source, flags)).toEqual([]);
    },
  );
});
