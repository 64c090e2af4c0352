import type { PageTexts } from './texts.js';

declare global {
  interface Window {
    /** The program of the language server: a page in a folder may not load a worker, but make one of a text. */
    workplanServer?: string;
    /** The plans to choose from, and what they are tied to, by path. */
    workplanFiles?: Readonly<Record<string, string>>;
    /** Words that the extension has for the same views and the same faults. */
    workplanTexts?: PageTexts;
  }
}
