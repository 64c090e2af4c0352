import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCall } from '../../src/args/read-call.js';
import { BAD, GOOD, OFFICIAL, workspace } from '../support/workspace.js';

const ROOT = new URL('../../../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');
const DOCS = [
  'README.md',
  'README.zh-CN.md',
  'packages/cli/README.md',
  ...readdirSync(new URL('docs', ROOT))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** The calls of the command in the blocks of a page, as their words. */
function callsIn(text: string): string[][] {
  const blocks = [...text.matchAll(/^```(sh|console)\n([\s\S]*?)^```/gm)];
  return blocks.flatMap(([, kind = '', block = '']) =>
    block.split('\n').flatMap((line) => {
      const [, call] = (kind === 'sh' ? CALL : TYPED).exec(line) ?? [];
      return call === undefined ? [] : [wordsOf(call.replace(/ +# .*/, ''))];
    }),
  );
}

const CALL = /^(?:exec )?(?:npx (?:--no --offline -- )?)?workplan (.+)$/;
/** In a transcript what is typed stands behind a dollar sign. */
const TYPED = /^\$ (?:npx )?workplan (.+)$/;

/** Words as a shell reads them, as far as docs need it; what comes behind a pipe or goes into a file is not ours. */
const wordsOf = (call: string): string[] =>
  [...call.replace(/ [|>&].*/, '').matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
    ([, single, double, plain]) => single ?? double ?? plain ?? '',
  );

describe('every call that a page shows is one that the command understands', () => {
  const shown = DOCS.map((page) => [page, callsIn(read(page))] as const).filter(([, calls]) => calls.length > 0);

  test('there are such pages, in both languages alike', () => {
    expect(shown.length).toBeGreaterThan(12);
    const counts = new Map(shown.map(([page, calls]) => [page, calls.length]));
    for (const [page, count] of counts) {
      const chinese = counts.get(page.replace('.md', '.zh-CN.md'));
      if (chinese !== undefined) expect({ page, chinese }).toEqual({ page, chinese: count });
    }
  });

  test.each(shown)('%s', (_, calls) => {
    for (const words of calls) expect(() => readCall(words, '/'), words.join(' ')).not.toThrow();
  });
});

test('the calls of the README do what it says, one after the other', async () => {
  const { workplan, read: written } = workspace({
    'official.txt': OFFICIAL,
    'examples/a.plan.yaml': BAD,
    'examples/shanghai-2016-egov.plan.yaml': GOOD,
  });
  const codes = new Map<string, number>();
  for (const words of callsIn(read('README.md'))) {
    const { code, err } = await workplan(words);
    if (code > 1) expect({ words, err }).toEqual({ words, err: '' });
    codes.set(words[0] ?? '', code);
  }
  expect(Object.fromEntries(codes)).toMatchObject({
    import: 0,
    render: 0,
    sync: 0,
    lint: 1,
    json: 0,
    bodies: 0,
    explain: 0,
  });
  expect(written('again.txt')).toBe(OFFICIAL);
});
