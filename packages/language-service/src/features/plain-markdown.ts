import { INVISIBLE_CHARACTERS } from '@workplan/core';

const HIDDEN = new RegExp(`[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f${INVISIBLE_CHARACTERS}]`, 'gu');

/** Words of a plan on one line of Markdown: nothing in them is marked up, and nothing is invisible. */
export const plainMarkdown = (words: string): string =>
  words
    .replace(HIDDEN, '')
    .replace(/[\\`*_{}[\]<>|#~&]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/\s+/g, ' ');
