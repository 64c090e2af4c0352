import { COLOUR_WORDS } from '@workplan/core/register';
import type { OutlineSection, Table } from '@workplan/language-service/protocol';
import { commands, env, window, type QuickPickItem } from 'vscode';
import { REQUESTS } from '@workplan/language-service/protocol';
import { language, say } from '../texts/say-supervision.js';
import { LIGHT_ORDER } from '../views/lights.js';
import { tasksOf, type TreeNode } from '../views/node.js';
import type { TreeFilter } from '../views/shown.js';
import { TASK_COLUMNS, taskRows } from '../views/task-rows.js';
import { writeWorkbook } from './files/write-workbook.js';
import type { Command } from './index.js';
import type { Tools } from './tools.js';

/** The lines of a tree that a command is about: all that are selected where the clicked one is among them. */
const nodesOf = (first: unknown, all: unknown): TreeNode[] => (Array.isArray(all) ? all : [first]).filter(isNode);

const isNode = (value: unknown): value is TreeNode =>
  typeof value === 'object' && value !== null && 'label' in value && 'children' in value;

/** Shows the place of a line in the plan. */
export const treeOpen: Command = async ({ plan }, node) => {
  if (isNode(node) && node.range !== undefined && plan.uri !== undefined)
    await commands.executeCommand('workplan.reveal', plan.uri.toString(), node.range);
};

/** Tasks with all of their words: what trees are made of has only the first of them. */
async function rowsOf({ session, plan }: Tools, nodes: readonly TreeNode[]): Promise<string[][]> {
  const shown = await plan.contents();
  const { uri } = plan;
  if (shown === undefined || uri === undefined) return [];
  const table = await session.ask<Table>(REQUESTS.table, { textDocument: { uri: uri.toString() } });
  if (table?.version !== shown.overview.version) throw new Error(say('planMoved'));
  const texts = new Map<number, string>();
  for (const { task, text } of table.rows) texts.set(task, (texts.get(task) ?? '') + text);
  return taskRows(shown, texts, tasksOf(nodes), language());
}

/** Copies tasks as lines of a table, which a spreadsheet takes apart. */
export const treeCopy: Command = async (tools, first, all) => {
  const rows = await rowsOf(tools, nodesOf(first, all));
  if (rows.length === 0) return;
  await env.clipboard.writeText(rows.map((cells) => cells.map(oneLine).join('\t')).join('\n'));
  window.setStatusBarMessage(say('copiedTasks', { count: rows.length }), 5000);
};

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Writes tasks as a workbook beside the plan. */
export const treeExport: Command = async (tools, first, all) => {
  const nodes = nodesOf(first, all);
  const rows = await rowsOf(tools, nodes);
  const shown = await tools.plan.contents();
  if (rows.length === 0 || shown === undefined) return;
  const only = nodes.length === 1 ? nodes[0]?.label : undefined;
  const { uri } = tools.plan;
  if (uri === undefined) return;
  const workbook = {
    title: [shown.overview.title, only].filter((part) => part !== undefined && part !== '').join(' · '),
    sheet: say('tasksSheet'),
    columns: TASK_COLUMNS.map(({ key, ...column }) => ({ ...column, heading: say(key) })),
    rows: rows.map((cells) => ({ cells })),
  };
  await writeWorkbook(tools, workbook, uri);
};

/** Filters all trees: first by what, then for what. What was chosen before stays. */
export const filterTrees: Command = async (tools) => {
  const shown = await tools.plan.contents();
  if (shown === undefined) {
    await window.showInformationMessage(say('noPlan'));
    return;
  }
  const { overview, progress } = shown;
  const ways: readonly (QuickPickItem & { readonly ask: () => Promise<TreeFilter | undefined> })[] = [
    { label: say('filterText'), ask: askWords },
    { label: say('filterBody'), ask: () => pick(overview.bodies.map(({ name }) => [name, { body: name }])) },
    { label: say('filterSection'), ask: () => pick(sectionsOf(overview.sections, [])) },
    ...(progress === undefined
      ? []
      : [
          {
            label: say('filterLight'),
            ask: () => pick(LIGHT_ORDER.map((light) => [COLOUR_WORDS[light][language()], { light }])),
          },
        ]),
  ];
  const way = await window.showQuickPick(ways, { placeHolder: say('filterWhich') });
  const more = await way?.ask();
  if (more !== undefined) tools.filter.add(more);
};

export const clearTreeFilter: Command = ({ filter }) => filter.clear();

async function askWords(): Promise<TreeFilter | undefined> {
  const text = await window.showInputBox({ prompt: say('filterWords') });
  return text === undefined || text.trim() === '' ? undefined : { text: text.trim() };
}

async function pick(choices: readonly (readonly [string, TreeFilter])[]): Promise<TreeFilter | undefined> {
  const items = choices.map(([label, filter]) => ({ label, filter }));
  return (await window.showQuickPick(items, { placeHolder: say('filterWhich') }))?.filter;
}

const sectionsOf = (sections: readonly OutlineSection[], above: readonly string[]): (readonly [string, TreeFilter])[] =>
  sections.flatMap(({ title, sections: below }) => {
    const section = [...above, title];
    return [['　'.repeat(above.length) + title, { section }] as const, ...sectionsOf(below, section)];
  });
