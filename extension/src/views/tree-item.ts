import { MarkdownString, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, type Uri } from 'vscode';
import { say } from '../texts/say.js';
import type { TreeNode } from './node.js';

/** A line of a tree as the editor shows it. */
export function treeItem(
  { label, detail, tooltip, icon, color, range, children, isOpen, kind }: TreeNode,
  plan: Uri | undefined,
): TreeItem {
  const isLeaf = typeof children !== 'function' && children.length === 0;
  const state = isLeaf
    ? TreeItemCollapsibleState.None
    : isOpen === true
      ? TreeItemCollapsibleState.Expanded
      : TreeItemCollapsibleState.Collapsed;
  const item = new TreeItem(label, state);
  item.iconPath = new ThemeIcon(icon, color === undefined ? undefined : new ThemeColor(color));
  if (detail !== undefined) item.description = detail;
  if (tooltip !== undefined) item.tooltip = new MarkdownString().appendText(tooltip);
  if (kind !== undefined) item.contextValue = kind;
  if (range !== undefined && plan !== undefined)
    item.command = { command: 'workplan.reveal', title: say('reveal'), arguments: [plan.toString(), range] };
  item.accessibilityInformation = { label: detail === undefined ? label : `${label}, ${detail}` };
  return item;
}
