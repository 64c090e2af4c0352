import type { Text } from '@codemirror/state';
import { EditorView, type ViewUpdate } from '@codemirror/view';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver-protocol';
import { rangeOf } from './positions.js';

/** Tells of each change at once: the server itself waits until several that arrive together are there. */
export const syncing = (send: (changes: readonly TextDocumentContentChangeEvent[]) => void) =>
  EditorView.updateListener.of((update) => {
    if (update.docChanged) send(eventsOf(update));
  });

/** The changes from the last to the first, so that each is at its place in the text before all of them. */
function eventsOf({ changes, startState }: ViewUpdate): TextDocumentContentChangeEvent[] {
  const events: TextDocumentContentChangeEvent[] = [];
  const before: Text = startState.doc;
  changes.iterChanges((from, to, _from, _to, inserted) => {
    events.push({ range: rangeOf(before, from, to), text: inserted.toString() });
  });
  return events.reverse();
}
