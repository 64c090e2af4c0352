import { visible } from './visible.js';

/** Words on one line of Markdown, also in a cell of a table: nothing in them is marked up. */
export const escapeMarkdown = (text: string): string =>
  visible(text)
    .replace(/[\\`*_{}[\]<>|#~&]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/(?<!\s)\s*[\r\n\t]\s*/g, ' ');
