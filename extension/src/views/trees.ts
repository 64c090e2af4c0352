import {
  EventEmitter,
  window,
  type Disposable,
  type TreeDataProvider,
  type TreeDragAndDropController,
  type TreeItem,
  type TreeView,
} from 'vscode';
import { today } from '../client/today.js';
import { say } from '../texts/say.js';
import { bodyTree } from './body-tree.js';
import { deadlineTree } from './deadline-tree.js';
import type { FilterState } from './filter-state.js';
import { lightNames } from './light-names.js';
import { childrenOf, type TreeNode } from './node.js';
import type { PlanInFront } from './plan-in-front.js';
import { inPortions } from './portions.js';
import { progressTree } from './progress-tree.js';
import { roleNames } from './role-names.js';
import { sectionTree } from './section-tree.js';
import { narrowed, type Shown } from './shown.js';
import { treeItem } from './tree-item.js';

const SECTIONS = 'workplan.sections';
const PROGRESS = 'workplan.progress';

/** How each view of the container is made of a plan. */
const TREES: Readonly<Record<string, (shown: Shown) => readonly TreeNode[]>> = {
  [SECTIONS]: (shown) => sectionTree(shown, say('lightLate')),
  'workplan.bodies': (shown) => bodyTree(shown, roleNames(), say('lightLate')),
  'workplan.deadlines': (shown) =>
    deadlineTree(shown, today(), {
      overdue: say('deadlineOverdue'),
      thisMonth: say('deadlineThisMonth'),
      later: say('deadlineLater'),
      lasting: say('deadlineLasting'),
      unclear: say('deadlineUnclear'),
      none: say('deadlineNone'),
      done: say('deadlineDone'),
    }),
  [PROGRESS]: (shown) =>
    progressTree(shown, {
      lights: lightNames(),
      nobody: say('progressNobody'),
      count: (count) => say('progressCount', { count }),
    }),
};

/** The trees of the container. Hidden ones ask nothing. Tasks are moved in the tree of sections. */
export function registerTrees(
  plan: PlanInFront,
  filter: FilterState,
  dragAndDropController: TreeDragAndDropController<TreeNode>,
): Disposable[] {
  return Object.entries(TREES).flatMap(([id, build]) => {
    const provider = new Tree(plan, filter, build);
    const view = window.createTreeView(id, {
      treeDataProvider: provider,
      showCollapseAll: true,
      canSelectMany: true,
      ...(id === SECTIONS ? { dragAndDropController } : {}),
    });
    provider.watch(view, id === PROGRESS);
    return [view, provider];
  });
}

class Tree implements TreeDataProvider<TreeNode>, Disposable {
  private readonly changed = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly parts: Disposable[] = [this.changed];
  private isStale = false;
  private view: TreeView<TreeNode> | undefined;
  private needsLights = false;

  constructor(
    private readonly plan: PlanInFront,
    private readonly filter: FilterState,
    private readonly build: (shown: Shown) => readonly TreeNode[],
  ) {}

  watch(view: TreeView<TreeNode>, needsLights: boolean): void {
    this.view = view;
    this.needsLights = needsLights;
    const refresh = (): void => {
      this.isStale = !view.visible;
      if (view.visible) void this.draw();
    };
    this.parts.push(
      this.plan.onDidChange(refresh),
      this.filter.onDidChange(refresh),
      view.onDidChangeVisibility(() => this.isStale && refresh()),
    );
  }

  /** Draws the tree anew once its lines are known: until they are drawn, menus of the old ones lead nowhere. */
  private async draw(): Promise<void> {
    await this.plan.contents().catch(() => undefined);
    this.changed.fire();
  }

  async getChildren(node?: TreeNode): Promise<TreeNode[]> {
    if (node !== undefined) return [...inPortions(childrenOf(node))];
    const shown = await this.plan.contents();
    if (shown === undefined) {
      this.tell(undefined, undefined);
      return [];
    }
    const lines = this.build(narrowed(shown, this.filter.current));
    const { words } = this.filter;
    const isEmpty = lines.length === 0;
    const why = this.needsLights && shown.progress === undefined ? say('progressNotIssued') : undefined;
    const none = isEmpty && words !== undefined ? say('filterNone', { filter: words }) : undefined;
    this.tell(why ?? none, words === undefined ? undefined : say('filterOn', { filter: words }));
    return [...inPortions(lines)];
  }

  getTreeItem(node: TreeNode): TreeItem {
    return treeItem(node, this.plan.uri);
  }

  dispose(): void {
    for (const part of this.parts) part.dispose();
  }

  private tell(message: string | undefined, description: string | undefined): void {
    if (this.view === undefined) return;
    this.view.message = message ?? '';
    this.view.description = description ?? '';
  }
}
