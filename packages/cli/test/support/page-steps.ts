import { expect } from 'vitest';
import type { Workspace } from './workspace.js';

/**
 * The steps of a page that shows commands. A comment before a block tells what is done with
 * it: `file NAME` is the content of a file, `edit NAME` replaces the lines of the file from the first
 * to the last line of the block. A `console` block is a command and what it says, where a line of `…`
 * stands for lines left out. `same A B` claims that two files are equal.
 */
const STEP =
  /<!-- (?<claim>same) (?<a>\S+) (?<b>\S+) -->|(?:<!-- (?<action>file|edit) (?<name>\S+) -->\n+)?```(?<language>\w+)\n(?<body>[\s\S]*?)```/g;

type Groups = Readonly<Record<string, string | undefined>>;

const STEPS: Readonly<Record<string, (folder: Workspace, groups: Groups, lang: string) => Promise<void> | void>> = {
  same({ bytes }, { a = '', b = '' }) {
    expect(bytes(b).equals(bytes(a))).toBe(true);
  },
  file: ({ write }, { name = '', body = '' }) => write(name, body),
  edit({ read, write }, { name = '', body = '' }) {
    const block = body.trimEnd().split('\n');
    const lines = read(name).split('\n');
    const from = lines.indexOf(block[0] ?? '');
    const to = lines.indexOf(block.at(-1) ?? '', from + 1);
    expect(from, body).toBeGreaterThanOrEqual(0);
    expect(to, body).toBeGreaterThan(from);
    lines.splice(from, to - from + 1, ...block);
    write(name, lines.join('\n'));
  },
  async console({ workplan }, { body = '' }, lang) {
    const [call = '', ...shown] = body.trimEnd().split('\n');
    expect(call).toMatch(/^\$ npx workplan /);
    const { out, err } = await workplan(call.slice('$ npx workplan '.length).split(' '), { variables: { LANG: lang } });
    expect(`${out}${err}`.trimEnd()).toMatch(
      new RegExp(
        `^${shown
          .map((line) => (line === '…' ? '[^]*?' : `${escaped(line)}\n`))
          .join('')
          .replace(/\n$/, '')}$`,
      ),
    );
  },
};

/** Does every step of a page in a folder; gives how many commands were run. */
export async function runSteps(page: string, folder: Workspace, lang: string): Promise<number> {
  let commands = 0;
  for (const { groups = {} } of page.matchAll(STEP)) {
    const { claim, action, language = '' } = groups;
    await STEPS[claim ?? action ?? language]?.(folder, groups, lang);
    if (language === 'console') commands += 1;
  }
  return commands;
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
