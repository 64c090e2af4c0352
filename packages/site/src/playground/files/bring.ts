import { the } from '../dom.js';

/** Something that the reader brought to the page. */
export interface Brought {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Megabytes that a file may have: the limit of the importer is lower for most kinds. */
export const MOST_MEGABYTES = 50;
const MEGABYTE = 1_048_576;

export interface BringOptions {
  brought(file: Brought): void;
  tooLarge(name: string): void;
}

/** Files by the button, by dropping them anywhere, and a text by pasting it into the dialog. */
export function startBringing({ brought, tooLarge }: BringOptions): void {
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    if (file.size > MOST_MEGABYTES * MEGABYTE) tooLarge(file.name);
    else brought({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  };
  const input = the('file', HTMLInputElement);
  the('open', HTMLButtonElement).addEventListener('click', () => input.click());
  input.addEventListener('change', () => {
    void take(input.files?.[0]);
    input.value = '';
  });
  startDropping(take);
}

function startDropping(take: (file: File | undefined) => Promise<void>): void {
  const mark = the('drop', HTMLElement);
  const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') === true;
  const onFiles = (name: 'dragover' | 'drop', act: (event: DragEvent) => void): void =>
    document.addEventListener(
      name,
      (event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        event.stopPropagation();
        act(event);
      },
      { capture: true },
    );
  onFiles('dragover', () => {
    mark.hidden = false;
  });
  onFiles('drop', ({ dataTransfer }) => {
    mark.hidden = true;
    void take(dataTransfer?.files[0]);
  });
  document.addEventListener('dragleave', ({ relatedTarget }) => {
    if (relatedTarget === null) mark.hidden = true;
  });
}

/** The dialog for a text from the clipboard. */
export function startPasting(brought: (text: string) => void): void {
  const dialog = the('paste-dialog', HTMLDialogElement);
  const text = the('paste-text', HTMLTextAreaElement);
  the('paste', HTMLButtonElement).addEventListener('click', () => {
    text.value = '';
    dialog.showModal();
    text.focus();
  });
  the('paste-cancel', HTMLButtonElement).addEventListener('click', () => dialog.close());
  the('paste-read', HTMLButtonElement).addEventListener('click', () => {
    dialog.close();
    brought(text.value);
  });
}
