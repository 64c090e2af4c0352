import type { Range } from 'vscode-languageclient';

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
  /** The lines below; a function where they are only made once somebody opens the line, of which there is at least one. */
  readonly children: readonly TreeNode[] | (() => readonly TreeNode[]);
  readonly isOpen?: boolean;
}

export const childrenOf = ({ children }: TreeNode): readonly TreeNode[] =>
  typeof children === 'function' ? children() : children;
