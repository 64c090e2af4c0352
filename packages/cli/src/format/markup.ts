import { visible } from './visible.js';

/*
 * Text of a plan in a page or in Markdown. Nothing in it is marked up, and nothing in it is invisible.
 */

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text in a page, also between quotes of an attribute. */
export const htmlText = (text: string): string =>
  visible(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

/** Text in a cell of a Markdown table, on one line. */
export const markdownCell = (text: string): string =>
  visible(text)
    .replace(/[\\`*_{}[\]<>|#~&]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/(?<!\s)\s*[\r\n\t]\s*/g, ' ');
