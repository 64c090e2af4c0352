/** Keeps the editor from doing anything that no scenario asks for. */
export const SETTINGS = {
  'workbench.startupEditor': 'none',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'workbench.reduceMotion': 'on',
  'workbench.colorTheme': 'Default Light Modern',
  'editor.minimap.enabled': false,
  'git.enabled': false,
  'window.commandCenter': false,
  'files.autoSave': 'off',
  'editor.hover.delay': 100,
};
