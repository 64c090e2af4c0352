import type { Overview, Preview } from '@workplan/language-service/protocol';
import { the } from './dom.js';
import type { Ask } from './lsp/completion.js';
import type { Words } from './texts.js';
import { createFrame, type Shown, type Wanted } from './views/frames.js';

export type ViewName = 'preview' | 'matrix';

/** The views beside the editor, each made anew when the plan has changed and it is to be seen. */
export interface Views {
  /** The reader has chosen a tab. */
  choose(name: string): void;
  /** The plan has changed; long plans wait until the reader asks. */
  changed(lines: number): void;
  dress(theme: string): void;
}

export interface ViewsOptions {
  readonly ask: Ask;
  uri(): string;
  theme(): string;
  texts(name: ViewName): Words;
  wanted(message: Wanted): void;
}

/** While somebody types, the view waits so many milliseconds. */
const PAUSE = 400;
/** A plan of more lines is laid out when the reader asks for it: that holds up the typing. */
const LONG = 4_000;

export function createViews({ ask, uri, theme, texts, wanted }: ViewsOptions): Views {
  const refresh = the('refresh', HTMLButtonElement);
  const ready = new Set<ViewName>();
  let [chosen, timer] = ['', 0];
  const frames = {
    preview: createFrame(the('frame-preview', HTMLIFrameElement), (message) => receive('preview', message)),
    matrix: createFrame(the('frame-matrix', HTMLIFrameElement), (message) => receive('matrix', message)),
  };
  const isView = (name: string): name is ViewName => name in frames;

  async function content(name: ViewName): Promise<Shown | undefined> {
    const about = { textDocument: { uri: uri() } };
    if (name === 'preview') {
      const preview = await ask<Preview>('workplan/preview', about);
      return preview && { type: name, texts: texts(name), preview };
    }
    const overview = await ask<Overview>('workplan/overview', about);
    return overview && { type: name, texts: texts(name), overview };
  }

  /** A question about a text that has changed meanwhile lapses: the change asks again. */
  async function update(): Promise<void> {
    refresh.hidden = true;
    const name = chosen;
    if (!isView(name) || !ready.has(name)) return;
    const shown = await content(name).catch(() => undefined);
    if (shown !== undefined && name === chosen) frames[name].show(shown);
  }

  function receive(name: ViewName, message: Wanted): void {
    if (message.type === 'savePage') frames[name].print();
    else if (message.type !== 'ready') wanted(message);
    else {
      ready.add(name);
      frames[name].dress(theme());
      void update();
    }
  }

  refresh.addEventListener('click', () => void update());
  return {
    choose(name) {
      chosen = name;
      void update();
    },
    changed(lines) {
      clearTimeout(timer);
      const isLong = lines > LONG;
      refresh.hidden = !isLong || !isView(chosen);
      if (!isLong) timer = window.setTimeout(() => void update(), PAUSE);
    },
    dress(theme) {
      for (const frame of Object.values(frames)) frame.dress(theme);
    },
  };
}
