export { readLines } from './read-lines.js';
export { inlineNumerals } from './inline-numerals.js';
export { goesOn, mayEndHeading } from './join-headings.js';
export { leadLength } from './spaces.js';
