import { Uri } from 'vscode';

/** The icon of a view, as its command has it. */
export const iconOf = (extension: Uri, name: string): { readonly light: Uri; readonly dark: Uri } => ({
  light: Uri.joinPath(extension, 'images', 'icons', `${name}-light.svg`),
  dark: Uri.joinPath(extension, 'images', 'icons', `${name}-dark.svg`),
});
