import { TabInputCustom, TabInputWebview, ViewColumn, window, type Tab } from 'vscode';

/** The views of a plan, by the end of the type that VS Code gives them. */
const VIEW = /(?:^|-)workplan\.(?:preview|matrix|table|dashboard)$/;

const isView = ({ input }: Tab): boolean =>
  (input instanceof TabInputWebview || input instanceof TabInputCustom) && VIEW.test(input.viewType);

/**
 * Where a view of a plan goes: to the views that are open already, else to another group than the plan's, else beside it.
 * Views take each other's place instead of opening one more column each.
 *
 * @param plan the group that shows the plan, where one does. The group in front may show the official text instead.
 */
export function sideColumn(plan: ViewColumn | undefined): ViewColumn {
  const { all, activeTabGroup } = window.tabGroups;
  const ofPlan = plan ?? activeTabGroup.viewColumn;
  const withViews = all.find(({ tabs, viewColumn }) => viewColumn !== plan && tabs.some(isView));
  if (withViews !== undefined) return withViews.viewColumn;
  return all.find(({ viewColumn }) => viewColumn !== ofPlan)?.viewColumn ?? ViewColumn.Beside;
}
