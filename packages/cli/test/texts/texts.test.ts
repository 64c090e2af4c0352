import { describe, expect, test } from 'vitest';
import { COMMAND_NAMES } from '../../../command-line/src/args/command-names.js';
import { COMMANDS } from '../../../command-line/src/args/commands.js';
import { GLOBAL_OPTIONS, OPTIONS, type OptionSpec } from '../../../command-line/src/args/options.js';
import { cells } from '@workplan/reports/text';
import { TEXTS } from '../../src/texts/catalogue.js';
import { workspace } from '../support/workspace.js';

const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string).sort();

describe('the catalogue', () => {
  test.each(Object.entries(TEXTS))('%s says the same in both languages', (_, { zh, en }) => {
    expect(placeholders(en)).toEqual(placeholders(zh));
    expect(zh).not.toBe('');
    expect(en).not.toBe('');
  });
});

describe.each(['zh', 'en'] as const)('help in %s', (lang) => {
  test.each(COMMAND_NAMES)('of %s fits 80 columns, shows an example, and names every option', async (name) => {
    const { out, code } = await workspace().workplan([name, '--help', '--lang', lang]);
    expect(code).toBe(0);
    for (const line of out.split('\n')) expect(cells(line), line).toBeLessThanOrEqual(80);
    expect(out).toMatch(lang === 'zh' ? /\n例：\n {2}workplan / : /\nExamples?:\n {2}workplan /);
    for (const option of COMMANDS[name].options) {
      const { short }: OptionSpec = OPTIONS[option];
      // Those that fix shares with lint are explained there and named here.
      if (name === 'fix' && short !== undefined) {
        expect(out).toMatch(new RegExp(`-${short}[,、]`));
        continue;
      }
      expect(out).toContain(`--${option}`);
      if (short !== undefined) expect(out).toContain(`-${short}, `);
    }
  });

  test('of fix names no option that it does not take', async () => {
    const { out } = await workspace().workplan(['fix', '--help', '--lang', lang]);
    const named = [...out.matchAll(/--([a-z-]+)/g)].flatMap(([, option]) => option ?? []);
    expect(named).toContain('max-warnings');
    expect(
      named.filter((option) => !([...COMMANDS.fix.options, ...GLOBAL_OPTIONS] as readonly string[]).includes(option)),
    ).toEqual([]);
  });

  test('lists the commands there are', async () => {
    const { out } = await workspace().workplan(['help', '--lang', lang]);
    for (const name of COMMAND_NAMES) expect(out).toMatch(new RegExp(`^  ${name} `, 'm'));
  });
});

test('help of a command is the same by either way of asking', async () => {
  const { workplan } = workspace();
  expect((await workplan(['help', 'lint'])).out).toBe((await workplan(['lint', '-h'])).out);
  expect((await workplan(['help'])).out).toBe((await workplan(['-h'])).out);
});
