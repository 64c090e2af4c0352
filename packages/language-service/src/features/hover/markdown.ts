/**
 * Words of a plan, a registry or a text as part of Markdown: nothing in them is marked up, so that no image is loaded and
 * no link is made (CommonMark, 2.4). Line breaks stay.
 */
export const escaped = (text: string): string => text.replace(/[\\`*_~[\]<>#|!&]/g, '\\$&');

/** The same on one line: a line break could begin a block of another kind. */
export const escapedLine = (text: string): string => escaped(text.replace(/[\r\n]+/g, ' '));
