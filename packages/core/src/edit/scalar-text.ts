import { quote } from '../syntax/characters.js';

/** Characters and words that make a plain scalar something else, anywhere in a plan. */
const UNSAFE = /^[\s\-?:,[\]{}#&*!|>'"%@`]|: |:$| #|[,[\]{}\u0000-\u001f\u007f]|\s$|^(?:~|null|true|false)$|^$/i;

/** A value as a scalar that reads back as the same text, in block and flow position alike; quoted only where needed. */
export const scalarText = (value: string): string => (UNSAFE.test(value) ? quote(value) : value);
