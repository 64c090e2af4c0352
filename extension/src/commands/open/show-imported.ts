import { commands, Range, TextEditorRevealType, window, type TextDocument, type TextEditor } from 'vscode';
import { partsOfImport } from '../make/import-parts.js';

/** Shows the official text of a plan. */
interface Sources {
  show(plan: Pick<TextEditor, 'document' | 'viewColumn'>): Promise<void>;
}

/** Opens an imported plan where its tasks begin, the technical keys folded, and its official text beside it. */
export async function showImported(document: TextDocument, sources: Sources): Promise<void> {
  const { viewColumn } = window.tabGroups.activeTabGroup;
  // The text comes first: it is in front for a moment, and whoever sees the plan may type at once.
  await sources.show({ document, viewColumn });
  const { folded, begins } = partsOfImport(document.getText().split(/\r\n|\r|\n/));
  const place = new Range(begins, 0, begins, 0);
  const editor = await window.showTextDocument(document, { viewColumn, selection: place, preview: false });
  editor.revealRange(place, TextEditorRevealType.AtTop);
  if (folded.length > 0) await commands.executeCommand('editor.fold', { selectionLines: folded, levels: 1 });
  // Folding moves the lines. Whoever has gone elsewhere meanwhile stays there.
  if (editor.selection.active.isEqual(place.start)) editor.revealRange(place, TextEditorRevealType.AtTop);
}
