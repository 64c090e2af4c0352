import type { Overview } from '@workplan/language-service/protocol';
import {
  EventEmitter,
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  window,
  type Disposable,
  type TreeDataProvider,
  type TreeView,
} from 'vscode';
import { say } from '../texts/say.js';
import { bodyTree } from './body-tree.js';
import { deadlineTree } from './deadline-tree.js';
import { childrenOf, type TreeNode } from './node.js';
import type { PlanInFront } from './plan-in-front.js';
import { inPortions } from './portions.js';
import { roleNames } from './role-names.js';
import { sectionTree } from './section-tree.js';

/** How each view of the container is made of a plan. */
const TREES: Readonly<Record<string, (overview: Overview) => readonly TreeNode[]>> = {
  'workplan.sections': sectionTree,
  'workplan.bodies': (overview) => bodyTree(overview, roleNames()),
  'workplan.deadlines': (overview) =>
    deadlineTree(overview, localDay(new Date()), {
      overdue: say('deadlineOverdue'),
      thisMonth: say('deadlineThisMonth'),
      later: say('deadlineLater'),
      lasting: say('deadlineLasting'),
      unclear: say('deadlineUnclear'),
      none: say('deadlineNone'),
    }),
};

/** The trees of the container. Hidden ones ask nothing. */
export function registerTrees(plan: PlanInFront): Disposable[] {
  return Object.entries(TREES).flatMap(([id, build]) => {
    const provider = new Tree(plan, build);
    const view = window.createTreeView(id, { treeDataProvider: provider, showCollapseAll: true });
    provider.watch(view);
    return [view, provider];
  });
}

class Tree implements TreeDataProvider<TreeNode>, Disposable {
  private readonly changed = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly parts: Disposable[] = [this.changed];
  private isStale = false;

  constructor(
    private readonly plan: PlanInFront,
    private readonly build: (overview: Overview) => readonly TreeNode[],
  ) {}

  watch(view: TreeView<TreeNode>): void {
    const refresh = (): void => {
      this.isStale = !view.visible;
      if (view.visible) this.changed.fire();
    };
    this.parts.push(
      this.plan.onDidChange(refresh),
      view.onDidChangeVisibility(() => this.isStale && refresh()),
    );
  }

  async getChildren(node?: TreeNode): Promise<TreeNode[]> {
    if (node !== undefined) return [...inPortions(childrenOf(node))];
    const overview = await this.plan.overview();
    return overview === undefined ? [] : [...inPortions(this.build(overview))];
  }

  getTreeItem({ label, detail, tooltip, icon, color, range, children, isOpen }: TreeNode): TreeItem {
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
    if (range !== undefined && this.plan.uri !== undefined)
      item.command = { command: 'workplan.reveal', title: say('reveal'), arguments: [this.plan.uri.toString(), range] };
    item.accessibilityInformation = { label: detail === undefined ? label : `${label}, ${detail}` };
    return item;
  }

  dispose(): void {
    for (const part of this.parts) part.dispose();
  }
}

const pad = (value: number): string => String(value).padStart(2, '0');

/** The day where the reader is, `YYYY-MM-DD`. */
export const localDay = (now: Date): string => `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
