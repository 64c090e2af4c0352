import type { ExtensionContext } from 'vscode';
import { TabInputCustom, type Uri } from 'vscode';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { waitForPlan } from '../../extension/src/client/wait-for-plan.js';
import { becomes } from '../support/becomes.js';

interface Document {
  readonly languageId: string;
  readonly uri: { readonly path: string; readonly scheme: string };
}

const document = (languageId: string, path: string): Document => ({ languageId, uri: { path, scheme: 'file' } });
const PLAN = document('workplan', '/a.plan.yaml');

/** What the editor has been given, as far as the tests look at it. */
const editor = vi.hoisted(() => ({
  documents: [] as Document[],
  commands: new Map<string, (...args: unknown[]) => unknown>(),
  trees: new Map<string, { getChildren(): unknown }>(),
  opened: new Set<(document: Document) => void>(),
  errors: [] as string[],
  tabs: [] as { readonly input: unknown }[],
  changed: new Set<() => void>(),
}));

vi.mock('vscode', () => {
  const inMap =
    <V>(map: Map<string, V>) =>
    (id: string, value: V) => {
      map.set(id, value);
      return {
        dispose: () => {
          if (map.get(id) === value) map.delete(id);
        },
      };
    };
  class TabInputCustom {
    constructor(
      readonly uri: unknown,
      readonly viewType: string,
    ) {}
  }
  const nothing = () => ({ dispose: () => undefined });
  return {
    LanguageStatusSeverity: { Warning: 1 },
    TabInputCustom,
    UIKind: { Web: 2 },
    env: { language: 'en', uiKind: 2, remoteName: undefined },
    languages: { createLanguageStatusItem: nothing },
    commands: {
      registerCommand: inMap(editor.commands),
      executeCommand: async (id: string, ...args: unknown[]) => editor.commands.get(id)?.(...args),
    },
    window: {
      activeTextEditor: undefined,
      tabGroups: {
        all: [{ tabs: editor.tabs }],
        onDidChangeTabs: (tell: () => void) => {
          editor.changed.add(tell);
          return {
            dispose: () => {
              editor.changed.delete(tell);
            },
          };
        },
      },
      onDidChangeActiveTextEditor: nothing,
      registerTreeDataProvider: inMap(editor.trees),
      showErrorMessage: async (text: string) => {
        editor.errors.push(text);
      },
    },
    workspace: {
      get textDocuments() {
        return editor.documents;
      },
      getConfiguration: () => ({ get: () => undefined }),
      onDidOpenTextDocument: (tell: (document: Document) => void) => {
        editor.opened.add(tell);
        return {
          dispose: () => {
            editor.opened.delete(tell);
          },
        };
      },
    },
  };
});

const contextOf = (): ExtensionContext =>
  ({
    subscriptions: [],
    extension: {
      packageJSON: {
        contributes: {
          commands: [{ command: 'workplan.newPlan' }],
          views: { workplan: [{ id: 'workplan.sections' }] },
        },
      },
    },
  }) as unknown as ExtensionContext;

/** Loads a program that registers the command and the view itself. */
function program() {
  const start = vi.fn((_began: number) => {
    editor.commands.set('workplan.newPlan', (name) => `new ${String(name)}`);
    editor.trees.set('workplan.sections', { getChildren: () => ['section'] });
  });
  return { start, load: vi.fn(async () => start) };
}

const open = (opened: Document): void => {
  editor.documents.push(opened);
  for (const tell of editor.opened) tell(opened);
};

/** A tab with an editor of somebody's own. */
const tabOf = (viewType: string): { readonly input: unknown } => ({ input: new TabInputCustom({} as Uri, viewType) });

beforeEach(() => {
  editor.documents.length = 0;
  editor.errors.length = 0;
  editor.tabs.length = 0;
  for (const held of [editor.commands, editor.trees, editor.opened, editor.changed]) held.clear();
});

describe('what plans need', () => {
  test('is loaded at once where a plan is open, without stand-ins', async () => {
    editor.documents.push(PLAN);
    const { load, start } = program();
    await waitForPlan(contextOf(), load);
    expect(start).toHaveBeenCalledOnce();
    expect(editor.opened.size).toBe(0);
  });

  test('is not loaded for other files', async () => {
    const { load } = program();
    await waitForPlan(contextOf(), load);
    open(document('yaml', '/other.yaml'));
    open(document('plaintext', '/a.txt'));
    expect(load).not.toHaveBeenCalled();
  });

  test('is loaded once, with the first plan, and the stand-ins go', async () => {
    const { load, start } = program();
    await waitForPlan(contextOf(), load);
    open(document('yaml', '/b.plan.yaml'));
    open(PLAN);
    await becomes(() => expect(start).toHaveBeenCalledOnce());
    expect(load).toHaveBeenCalledOnce();
    expect(editor.opened.size).toBe(0);
  });

  test('is loaded by a command, which then runs with its arguments', async () => {
    const { load, start } = program();
    await waitForPlan(contextOf(), load);
    expect(await editor.commands.get('workplan.newPlan')?.('甲')).toBe('new 甲');
    expect(start).toHaveBeenCalledOnce();
  });

  test('is loaded by a view that is looked at, which is empty until it has its own provider', async () => {
    const { load } = program();
    await waitForPlan(contextOf(), load);
    expect(await editor.trees.get('workplan.sections')?.getChildren()).toEqual([]);
    expect(editor.trees.get('workplan.sections')?.getChildren()).toEqual(['section']);
  });

  test('is loaded for a table, whose plan is opened only after the start', async () => {
    const { load, start } = program();
    await waitForPlan(contextOf(), load);
    editor.tabs.push(tabOf('other.editor'));
    for (const tell of editor.changed) tell();
    expect(load).not.toHaveBeenCalled();
    editor.tabs.push(tabOf('workplan.table'));
    for (const tell of editor.changed) tell();
    await becomes(() => expect(start).toHaveBeenCalledOnce());
    expect(editor.changed.size).toBe(0);
  });

  test('is loaded at once where a table was left open', async () => {
    editor.tabs.push(tabOf('workplan.table'));
    const { load, start } = program();
    await waitForPlan(contextOf(), load);
    expect(start).toHaveBeenCalledOnce();
  });

  test('is tried again after a failure, which is said', async () => {
    const { load, start } = program();
    load.mockRejectedValueOnce(new Error('no file'));
    await waitForPlan(contextOf(), load);
    open(PLAN);
    await becomes(() => expect(editor.errors).toHaveLength(1));
    expect(editor.errors[0]).toContain('no file');
    open(document('workplan', '/c.plan.yaml'));
    await becomes(() => expect(start).toHaveBeenCalledOnce());
  });
});
