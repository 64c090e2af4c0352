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

/** A window that starts with folders that nobody has vouched for, and does not ask about them by itself. */
export const UNTRUSTED = {
  'security.workspace.trust.enabled': true,
  'security.workspace.trust.startupPrompt': 'never',
  'security.workspace.trust.banner': 'never',
};
