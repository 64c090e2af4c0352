import type { Range } from 'vscode-languageclient';

/** What a line of a tree stands for; the menus of the editor ask for it. */
export type NodeKind = 'task' | 'section' | 'group';

/** One line of a tree, before it is shown. */
export interface TreeNode {
  readonly label: string;
  readonly detail?: string;
  readonly tooltip?: string;
  /** Name of an icon of the editor. */
  readonly icon: string;
  /** Name of a colour of the editor's theme. */
  readonly color?: string;
  /** Where a click leads in the plan. */
  readonly range?: Range;
  readonly kind?: NodeKind;
  /** The task that it stands for: its index in the overview, and which clause of it is meant. */
  readonly task?: number;
  readonly clause?: number;
  /** The section that it stands for, as the table counts them. */
  readonly section?: number;
  /** The lines below; a function where they are only made once somebody opens the line, of which there is at least one. */
  readonly children: readonly TreeNode[] | (() => readonly TreeNode[]);
  readonly isOpen?: boolean;
}

export const childrenOf = ({ children }: TreeNode): readonly TreeNode[] =>
  typeof children === 'function' ? children() : children;

/** The tasks that some lines stand for, those below them included, each once and in the order of the plan. */
export function tasksOf(nodes: readonly TreeNode[]): number[] {
  const found = new Set<number>();
  const visit = (node: TreeNode): void => {
    if (node.task === undefined) childrenOf(node).forEach(visit);
    else found.add(node.task);
  };
  nodes.forEach(visit);
  return [...found].sort((a, b) => a - b);
}
