import type { Overview, Preview, WorkbookParams } from '@workplan/language-service/protocol';
import type { Range } from 'vscode-languageserver-protocol';
import type { Words } from '../texts.js';

/** What a view in a frame shows. */
export type Shown =
  | { readonly type: 'preview'; readonly texts: Words; readonly preview: Preview }
  | { readonly type: 'matrix'; readonly texts: Words; readonly overview: Overview };

/** What a view asks for: the messages of the extension's views that have a meaning here. */
export type Wanted =
  | { readonly type: 'ready' }
  | { readonly type: 'reveal'; readonly range: Range }
  | { readonly type: 'command'; readonly name: string }
  | { readonly type: 'savePage' }
  | { readonly type: 'workbook'; readonly workbook: WorkbookParams };

/** A view of the extension in a frame of its own. */
export interface ViewFrame {
  show(message: Shown): void;
  /** In dark or light colours. */
  dress(theme: string): void;
  print(): void;
}

/** @param wanted called with each message of the view */
export function createFrame(frame: HTMLIFrameElement, wanted: (message: Wanted) => void): ViewFrame {
  const post = (message: object): void => frame.contentWindow?.postMessage(message, '*');
  window.addEventListener('message', ({ source, data }: MessageEvent<Wanted>) => {
    // Pages of folders have no origin; the frame itself says which one it is.
    if (source === frame.contentWindow) wanted(data);
  });
  // Where the frame was there first, it says again that it is ready.
  post({ type: 'hello' });
  return {
    show: post,
    dress: (theme) => post({ type: 'theme', theme }),
    print: () => post({ type: 'print' }),
  };
}
