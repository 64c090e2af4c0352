import { beforeEach, expect, test, vi } from 'vitest';
import { Selection } from 'vscode';
import { showImported } from '../../extension/src/commands/open/show-imported.js';

/** What the editor was asked to show and to do, in this order. */
const editor = vi.hoisted(() => ({
  acts: [] as string[],
  /** Who has the keyboard. */
  front: '原文',
  /** What a person does while the keys are folded. */
  meanwhile: (_: { selection: unknown }): void => undefined,
}));

vi.mock('vscode', () => {
  class Position {
    constructor(readonly line: number) {}
    isEqual = ({ line }: Position): boolean => line === this.line;
  }
  class Range {
    readonly start: Position;
    readonly active: Position;
    constructor(line: number) {
      this.start = this.active = new Position(line);
    }
  }
  const shown = {
    selection: new Range(0),
    revealRange: ({ start }: Range) => editor.acts.push(`reveal ${start.line}`),
  };
  return {
    Range,
    Selection: Range,
    TextEditorRevealType: { AtTop: 3 },
    commands: {
      executeCommand: async (id: string, { selectionLines }: { selectionLines: number[] }) => {
        editor.acts.push(`${id} ${selectionLines.join()} of ${editor.front}`);
        editor.meanwhile(shown);
      },
    },
    window: {
      tabGroups: { activeTabGroup: { viewColumn: 1 } },
      showTextDocument: async (_: unknown, { viewColumn, selection }: { viewColumn: number; selection: Range }) => {
        editor.front = '方案';
        shown.selection = selection;
        editor.acts.push(`plan in ${viewColumn}`);
        return shown;
      },
    },
  };
});

const PLAN = { getText: () => '工作方案: 1\n公文:\n  文号: 一\n章节:\n  - 标题: 二\n' };
const SOURCES = {
  // To be wrapped the text is in front, and then what was there before.
  show: async () => {
    editor.acts.push(`source, ${editor.front} in front`);
  },
};
const show = (): Promise<void> => showImported(PLAN as never, SOURCES);

beforeEach(() => {
  editor.acts.length = 0;
  editor.front = '原文';
  editor.meanwhile = () => undefined;
});

test('the plan is shown after its official text, so that the keyboard stays in it', async () => {
  await show();
  expect(editor.acts).toEqual(['source, 原文 in front', 'plan in 1', 'reveal 3', 'editor.fold 1 of 方案', 'reveal 3']);
});

test('whoever has gone elsewhere meanwhile is not taken back', async () => {
  editor.meanwhile = (shown) => {
    shown.selection = new Selection(0, 0, 0, 0);
  };
  await show();
  expect(editor.acts.at(-1)).toBe('editor.fold 1 of 方案');
});
