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
  readonly children: readonly TreeNode[];
  readonly isOpen?: boolean;
}
