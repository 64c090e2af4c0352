import { commands, Range, Selection, TextEditorRevealType, type TextEditor } from 'vscode';
import { partsOfImport } from '../make/import-parts.js';

/** Shows an imported plan from where its tasks begin, the technical keys folded. */
export async function showTasks(editor: TextEditor): Promise<void> {
  const { document } = editor;
  const { folded, begins } = partsOfImport(document.getText().split(/\r\n|\r|\n/));
  editor.selection = new Selection(begins, 0, begins, 0);
  editor.revealRange(new Range(begins, 0, begins, 0), TextEditorRevealType.AtTop);
  if (folded.length > 0) await commands.executeCommand('editor.fold', { selectionLines: folded, levels: 1 });
  editor.revealRange(new Range(begins, 0, begins, 0), TextEditorRevealType.AtTop);
}
