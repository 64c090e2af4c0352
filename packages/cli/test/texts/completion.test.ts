import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { Language, Parser } from 'web-tree-sitter';
import { COMMAND_NAMES } from '../../../command-line/src/args/command-names.js';
import { COMMANDS } from '../../../command-line/src/args/commands.js';
import { GLOBAL_OPTIONS } from '../../../command-line/src/args/options.js';
import { workspace } from '../support/workspace.js';

const has = (program: string): boolean => spawnSync(program, ['--version']).error === undefined;

const scriptFor = async (shell: string, lang = 'en'): Promise<string> => {
  const { code, out } = await workspace().workplan(['completion', shell, '--lang', lang]);
  expect(code).toBe(0);
  return out;
};

const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '');

/** What each shell offers for a command line; the last word is the one that is being written. */
const SHELLS: Readonly<Record<string, (script: string, words: readonly string[], cwd: string) => string[]>> = {
  bash(script, words, cwd) {
    const asked = `${script}\nCOMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _workplan; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', asked, 'bash', ...words], { cwd, encoding: 'utf8' });
    expect(stderr).toBe('');
    return lines(stdout);
  },
  zsh(script, words, cwd) {
    // What the completion system of zsh brings is replaced by functions that print what they are given.
    const asked = `compdef() { : }
_files() { print -l -- *(N) }
compadd() { shift; print -l -- "$@" }
_describe() { local name=$2 one; for one in "\${(@P)name}"; do print -- "\${one%%:*}"; done }
${script}
words=("$@"); CURRENT=$#; PREFIX=$words[CURRENT]; _workplan`;
    const { stdout, stderr } = spawnSync('zsh', ['-f', '-c', asked, 'zsh', ...words], { cwd, encoding: 'utf8' });
    expect(stderr).toBe('');
    return lines(stdout).filter((word) => word.startsWith(words.at(-1) ?? ''));
  },
  fish(script, words, cwd) {
    const line = words.map((word) => word.replaceAll("'", '')).join(' ');
    const { stdout, stderr } = spawnSync('fish', ['--no-config', '-c', `${script}\ncomplete -C '${line}'`], {
      cwd,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    return lines(stdout).map((offered) => offered.split('\t')[0] ?? '');
  },
};

describe.each(Object.entries(SHELLS).filter(([shell]) => has(shell)))('%s', (shell, offered) => {
  test('offers the commands', async () => {
    const { folder } = workspace();
    expect(offered(await scriptFor(shell), ['workplan', ''], folder)).toEqual(
      expect.arrayContaining([...COMMAND_NAMES]),
    );
  });

  test('offers every option of every command', async () => {
    const { folder } = workspace();
    const script = await scriptFor(shell);
    for (const name of COMMAND_NAMES) {
      const all = offered(script, ['workplan', name, '--'], folder);
      expect(all).toEqual(
        expect.arrayContaining([...COMMANDS[name].options, ...GLOBAL_OPTIONS].map((option) => `--${option}`)),
      );
    }
  });

  test.each([
    [
      ['lint', '--fail-on', ''],
      ['error', 'warning', 'info', 'never'],
    ],
    [['status', '--fail-on', 'y'], ['yellow']],
    [['lint', '--only', 'task-nu'], ['task-number']],
    [
      ['explain', 'fullwidth-co'],
      ['fullwidth-colon', 'fullwidth-comment'],
    ],
    [['new', '--kind', '工作'], ['工作要点']],
    [['schema', 'plan-'], ['plan-model']],
    [['completion', 'pow'], ['powershell']],
    [
      ['-q', 'lint', '--lang', ''],
      ['zh', 'en', 'auto'],
    ],
  ])('of %j offers %j', async (words, expected) => {
    const { folder } = workspace();
    expect(offered(await scriptFor(shell), ['workplan', ...words], folder).sort()).toEqual([...expected].sort());
  });

  test('says the same in Chinese, whatever stands in the texts', async () => {
    const { folder } = workspace();
    expect(offered(await scriptFor(shell, 'zh'), ['workplan', 'lint', '--cov'], folder)).toEqual(['--coverage']);
  });
});

test('bash completes what stands behind an equals sign, which it takes apart', async () => {
  const { folder } = workspace();
  const script = await scriptFor('bash');
  expect(SHELLS.bash?.(script, ['workplan', 'lint', '--fail-on', '=', 'w'], folder)).toEqual(['warning']);
  expect(SHELLS.bash?.(script, ['workplan', 'lint', '--fail-on', '='], folder)).toContain('never');
});

/** Where a grammar of PowerShell finds fault with a script, and whether it does with one that is cut off. */
async function readAsPowerShell(script: string) {
  await Parser.init();
  const wasm = createRequire(import.meta.url).resolve('tree-sitter-powershell/tree-sitter-powershell.wasm');
  const parser = new Parser().setLanguage(await Language.load(wasm));
  const read = (text: string) => {
    const root = parser.parse(text)?.rootNode;
    if (root === undefined) throw new Error('nothing was read');
    return root;
  };
  const root = read(script);
  const faults = root.hasError ? root.descendantsOfType('ERROR').map((node) => node?.text.slice(0, 80)) : [];
  return {
    faults: root.hasError && faults.length === 0 ? ['something is missing'] : faults,
    broken: read(script.trimEnd().slice(0, -1)).hasError,
  };
}

test('the script for PowerShell names every command, option and value, each in quotes', async () => {
  const script = await scriptFor('powershell');
  for (const name of COMMAND_NAMES) {
    const options = [...COMMANDS[name].options, ...GLOBAL_OPTIONS].map((option) => `'--${option}'`);
    expect(script).toContain(`    '${name}' = @(${options.join(', ')})\n`);
  }
  expect(script).toContain("'status --fail-on' = @('red', 'yellow', 'never')");
  const { faults, broken } = await readAsPowerShell(script);
  expect([faults, broken]).toEqual([[], true]);
  if (has('pwsh')) expect(spawnSync('pwsh', ['-NoProfile', '-Command', script], { encoding: 'utf8' }).stderr).toBe('');
});

test('an unknown shell ends the call with 2 and names the nearest', async () => {
  const { workplan } = workspace();
  expect(await workplan(['completion', 'bsh', '--lang', 'en'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('Did you mean bash?'),
  });
  expect((await workplan(['completion'])).code).toBe(2);
});

describe('the page for man', () => {
  test('has the help of every command, and no line of it is taken for a request', async () => {
    const { workplan } = workspace();
    for (const lang of ['zh', 'en'] as const) {
      const { code, out } = await workplan(['help', '--man', '--lang', lang]);
      expect(code).toBe(0);
      for (const name of COMMAND_NAMES.filter((other) => other !== 'help')) expect(out).toContain(`\n.SS ${name}\n`);
      for (const line of out.split('\n').filter((text) => text.startsWith('.')))
        expect(line).toMatch(/^\.(?:TH|SH|SS|B|I|nf|fi)\b/);
      if (!has('groff')) continue;
      const shown = spawnSync('groff', ['-Tutf8', '-man', '-ww', '-k'], { input: out, encoding: 'utf8' });
      expect(shown.status).toBe(0);
      expect(shown.stdout.replace(/\u001b\[\d*m/g, '')).toContain('--fail-on');
    }
  });
});
